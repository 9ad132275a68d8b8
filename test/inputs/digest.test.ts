import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/intake/read-inputs.ts'
import type { Report } from '../../src/model/report.ts'

describe('a daily that is one file', () => {
  const daily = readFileSync(join(import.meta.dirname, 'digests/daily.txt'), 'utf8')

  it('is read item by item, each with the number and the day of the issue', async () => {
    const items = await itemsOf(daily)
    expect(items).toHaveLength(12)
    for (const { report } of items)
      expect(report).toMatchObject({
        publication: 'THE MARISTOW OBSERVER',
        volume: 11,
        issue: 172,
        published: { edtf: '2009-09-14', from: 'metadata' },
      })
    expect(items.map(({ path }) => path).slice(0, 2)).toEqual(['daily.txt, item 1', 'daily.txt, item 2'])
    expect(items[7]?.report.headline).toMatch(/^PILOTS SAY .* SAYS IT IS NOT$/)
  })

  it('keeps the text of each, letter for letter, without the heading of the next group or the imprint', async () => {
    const items = await itemsOf(daily)
    for (const { report } of items) expect(daily).toContain(report.text.trimEnd())
    expect(items[2]?.report.text).toMatch(/^Two tugs[\s\S]*September 13\)\.\n$/)
    expect(items[11]?.report.text).not.toContain('published on weekdays')
  })

  it('may number its items, and set their headings apart', async () => {
    const body =
      'The council said on Monday that it would wait, and that nobody had asked it to do otherwise. '
    const numbered = ['Council waits', 'Ferry sails', 'Quay is sold'].map(
      (title, at) => `${at + 1}. ${title}\n\n${body.repeat(2).trim()}\n`,
    )
    const items = await itemsOf(`Harbour Bulletin, 4 May 2016\n\n${numbered.join('\n')}`)
    expect(items.map(({ report }) => [report.headline, report.published.edtf])).toEqual([
      ['Council waits', '2016-05-04'],
      ['Ferry sails', '2016-05-04'],
      ['Quay is sold', '2016-05-04'],
    ])
    expect(items[1]?.report.text.startsWith('2. Ferry sails\n\nThe council')).toBe(true)
  })

  it('may number its items from 1 again in each part', async () => {
    const body =
      'The council said on Monday that it would wait, and that nobody had asked it to do otherwise. '
    const item = (title: string) => `${title}\n\n${body.repeat(2).trim()}\n`
    const parts = [
      'I. Norland',
      item('1. Council waits'),
      item('2. Ferry sails'),
      'II. Sudmark',
      item('1. Quay is sold'),
    ]
    const items = await itemsOf(`Harbour Bulletin, 4 May 2016\n\n${parts.join('\n\n')}`)
    expect(items.map(({ report }) => report.headline)).toEqual([
      'Council waits',
      'Ferry sails',
      'Quay is sold',
    ])
    expect(items[1]?.report.text).not.toContain('Sudmark')
  })

  it('is no story with crossheads, no list of points, and no text that numbers its sentences', async () => {
    const body =
      'The council said on Monday that it would wait, and that nobody had asked it to do otherwise. '.repeat(
        2,
      )
    const stories = [
      `Council waits\n\n${body}\n\nNO ANSWER YET\n\n${body}\n\nTHE PRICE OF WAITING\n\n${body}\n\nWHAT COMES NEXT\n\n${body}\n`,
      `Three things to know\n\n${body}\n\n1. The price\n\n${body}\n\n2. The day\n\n${body}\n\n3. The people\n\n${body}\n`,
      `1. Wait\n\n2. Pay\n\n3. Go home\n\n${body}\n`,
      `Council waits\n\n${body}\n\n${body}\n\n${body}\n`,
      `Council waits\n\n${['A', 'B', 'C', 'A', 'B', 'C'].map((name) => `Mr. ${name} said that he would wait. ${body}`).join('\n\n')}\n`,
    ]
    for (const story of stories) expect(await itemsOf(story)).toHaveLength(1)
  })

  it('takes linear time, whatever the text', async () => {
    const hostile = [
      'The council waits. '.repeat(50_000),
      'the same line again\n\n'.repeat(20_000),
      Array.from({ length: 5000 }, (_, at) => `${at + 1}. Council waits\n\nIt waits.\n\n`).join(''),
    ]
    for (const text of hostile) {
      const from = performance.now()
      await itemsOf(text)
      expect(performance.now() - from).toBeLessThan(5000)
    }
  })
})

async function itemsOf(text: string) {
  const items: { readonly path: string; readonly report: Report }[] = []
  const input = {
    kind: 'bytes',
    path: 'daily.txt',
    bytes: Buffer.from(text),
    extension: '.txt',
    taken: {},
  } as const
  for await (const result of readInputs([input], {})) {
    if ('error' in result) throw result.error
    items.push(result)
  }
  return items
}
