import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../bench/cases/expected.ts'
import {
  APART,
  CASEBOOK,
  expectedOf,
  LONG_APART,
  parseRef,
  refsOf,
  storyNames,
} from '../bench/claims/expected.ts'
import { reportsByName, reportsOfCasebook } from '../bench/claims/read-casebook.ts'
import { scoreCasebook } from '../bench/claims/score-casebook.ts'
import { alsoRead } from '../training/pairs/long-stories.ts'

/** Of the same form, for training alone: only their keys are looked at. */
const FOR_TRAINING = ['training/long-stories', 'training/casebook']

const { stories } = await scoreCasebook()

const all = await Promise.all(
  [CASEBOOK, APART, LONG_APART, ...FOR_TRAINING].map(async (folder) => {
    const reports = await reportsOfCasebook(folder)
    return storyNames(folder).map((story) => ({
      story,
      expected: expectedOf(story, folder),
      also: alsoRead(join(folder, story, 'also.json')),
      byName: reportsByName(reports, story),
    }))
  }),
)

describe.each(all.flat())('what is expected of $story', ({ expected, also, byName }) => {
  it('names only words that stand in its reports', () => {
    const missing = [...refsOf(expected), ...also.flatMap(({ between }) => between)].filter((ref) => {
      const { report, words } = parseRef(ref)
      return placesOf(byName.get(report)?.text ?? '', words).length === 0
    })
    expect(missing).toEqual([])
  })

  it('has no file that is read as a report and is none', () => {
    expect([...byName.keys()].filter((name) => !/^\d\d(?:\.\d+)?$/.test(name))).toEqual([])
  })

  it('pairs only reports that it has', () => {
    const named = [...expected.copies, ...expected.notCopies].flat()
    expect(named.filter((name) => !byName.has(name))).toEqual([])
  })

  it('lays each statement to one origin of one claim', () => {
    const refs = expected.claims.flatMap(({ origins }) => origins.flat())
    expect(refs.filter((ref, index) => refs.indexOf(ref) !== index)).toEqual([])
  })
})

describe.each(storyNames())('the story %s', (story) => {
  it('is answered no worse than it was', () => {
    const path = join(CASEBOOK, story, 'floor.json')
    expect(existsSync(path), 'has no floor.json: run `npm run bench claims -- --update`').toBe(true)
    const floor: Readonly<Record<string, number>> = JSON.parse(readFileSync(path, 'utf8'))
    const scores = stories.find((one) => one.story === story)?.scores ?? {}
    const sunk = Object.entries(floor)
      .filter(([layer, least]) => (scores[layer]?.found ?? 0) < least)
      .map(([layer, least]) => `${layer}: ${scores[layer]?.found ?? 0}, was ${least}`)
    expect(sunk).toEqual([])
  })
})
