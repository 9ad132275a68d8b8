import { describe, expect, it } from 'vitest'
import { VAGUE_TIMES } from '../../../lexicon/en/time/vague-times.ts'
import type { Report } from '../../../model/report.ts'
import { findSentences } from '../../sentences/find-sentences.ts'
import { tagTokens } from '../../tokens/tag-tokens.ts'
import { findWrittenTimes } from '../find-written-times.ts'
import { resolveTimes } from '../resolve-times.ts'
import { TIME_PATTERNS } from './index.ts'

function timesIn(text: string, published: string) {
  const report: Report = {
    id: 'sha256-0',
    publication: null,
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: published, from: 'given', evidence: [] },
    dates: [],
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
  const { sentences } = findSentences.annotate(report, {})
  const { tokens } = tagTokens.annotate(report, { sentences })
  const { foundTimes } = findWrittenTimes.annotate(report, { sentences })
  return resolveTimes.annotate(report, { foundTimes, tokens, sentences, published: report.published }).times
}

describe.each(TIME_PATTERNS)('$name', ({ name, examples, counterexamples }) => {
  it.each(examples)('reads “$found” in “$text”', ({ text, published, found, value, mod }) => {
    const time = timesIn(text, published).find(({ start, end }) => text.slice(start, end) === found)
    expect(time).toMatchObject({ rule: name, value, mod: mod ?? null })
  })

  it.each(counterexamples)('finds no time in “%s”', (text) => {
    expect(timesIn(text, '2014-05-20')).toEqual([])
  })

  it('has examples and counterexamples', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(counterexamples.length).toBeGreaterThan(0)
  })
})

describe.each(VAGUE_TIMES)('“$words”', ({ value, example }) => {
  it('is found in its example', () => {
    expect(timesIn(example, '2014-05-20').map((time) => time.value)).toEqual([value])
  })
})

describe('times without a year', () => {
  it('keep it open', () => {
    expect(timesIn('They met on May 7 and again yesterday.', 'XXXX-05-20').map(({ value }) => value)).toEqual(
      ['XXXX-05-07', 'XXXX-05-19'],
    )
  })
})
