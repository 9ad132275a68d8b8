import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CASES, caseNames, readCase, scoresOfCase } from '../bench/cases/read-cases.ts'
import { readReport } from '../src/app/reading/read-report.ts'
import { rules } from '../src/app/why/rules.ts'
import type { Reading } from '../src/model/reading.ts'
import { textOf } from '../src/model/span.ts'

describe.each(caseNames())('the case %s', async (name) => {
  const readings = await readCase(name)

  it('is read as it is each time', () => {
    for (const reading of readings) expect(readReport(reading.report)).toEqual(reading)
  })

  it('has every span inside its text', () => {
    for (const { report, ...reading } of readings)
      expect(spansIn(reading).filter(({ start, end }) => start > end || end > report.text.length)).toEqual([])
  })

  it('quotes letter for letter', () => {
    for (const { report, statements } of readings)
      for (const { content, quote } of statements)
        expect(quote).toBe(content.map((span) => textOf(report.text, span)).join(' … '))
  })

  it('gives each thing an id of its own', () => {
    for (const reading of readings) {
      const ids = thingsOf(reading).map(({ id }) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }
  })

  it('nests attributions without circles', () => {
    for (const { layers } of readings) {
      const outer = new Map(layers.attributions.map(({ id, within }) => [id, within]))
      for (const id of outer.keys()) expect(stepsOut(outer, id)).toBeLessThan(outer.size)
    }
  })

  it('follows only rules that the rule book explains', () => {
    const followed = readings.flatMap((reading) => [
      ...annotationsOf(reading).map(({ rule }) => rule),
      ...reading.events.map(({ rule }) => rule),
      ...reading.judgements.map(({ by }) => by),
    ])
    expect([...new Set(followed)].filter((rule) => !(rule in rules))).toEqual([])
  })

  it('finds no less than it did', () => {
    const path = join(CASES, name, 'floor.json')
    expect(existsSync(path), 'has no floor.json: run `node scripts/update-floors.mjs`').toBe(true)
    const floor: Readonly<Record<string, number>> = JSON.parse(readFileSync(path, 'utf8'))
    const scores = scoresOfCase(name, readings)
    const sunk = Object.entries(floor)
      .filter(([layer, least]) => (scores[layer]?.found ?? 0) < least)
      .map(([layer, least]) => `${layer}: ${scores[layer]?.found ?? 0}, was ${least}`)
    expect(sunk).toEqual([])
  })
})

function annotationsOf({ layers }: Reading) {
  const { times, mentions, citations, crossReferences, attributions, hedges, events } = layers
  return [...times, ...mentions, ...citations, ...crossReferences, ...attributions, ...hedges, ...events]
}

/** Events of the reading keep the ids of the annotations that they are made from. */
function thingsOf(reading: Reading): readonly { readonly id: string }[] {
  return [...annotationsOf(reading), ...reading.layers.entities, ...reading.statements]
}

/** How often one can step from an attribution to the one around it; stops at as many as there are. */
function stepsOut(outer: ReadonlyMap<string, string | null>, id: string): number {
  let steps = 0
  for (let at = outer.get(id); at && steps < outer.size; at = outer.get(at)) steps++
  return steps
}

/** Every object with a start and an end, at any depth. */
function spansIn(root: object): readonly { readonly start: number; readonly end: number }[] {
  const spans: { readonly start: number; readonly end: number }[] = []
  const open: unknown[] = [root]
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if ('start' in value && 'end' in value) spans.push({ start: Number(value.start), end: Number(value.end) })
    open.push(...Object.values(value))
  }
  return spans
}
