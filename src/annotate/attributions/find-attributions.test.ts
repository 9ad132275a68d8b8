import { describe, expect, it } from 'vitest'
import { CUES } from '../../lexicon/en/cues/index.ts'
import type { Attribution } from '../../model/annotation.ts'
import type { Report } from '../../model/report.ts'
import { overlaps } from '../../model/span.ts'
import { findSentences } from '../sentences/find-sentences.ts'
import { tagTokensAndRoles } from '../tokens/tag-tokens.ts'
import { findAttributions } from './find-attributions.ts'
import { findHedges } from './find-hedges.ts'

function read(text: string) {
  const report = { text, segments: [{ kind: 'body', start: 0, end: text.length }] } as unknown as Report
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, roleSpans } = tagTokensAndRoles.annotate(report, { sentences })
  const { attributions } = findAttributions.annotate(report, { sentences, tokens, roleSpans, mentions: [] })
  const { hedges } = findHedges.annotate(report, { sentences, tokens, attributions })
  return { attributions, hedges }
}

function wordsOf(text: string, { source, cue, content }: Attribution) {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [source && slice(source), slice(cue), ...content.map(slice)]
}

describe.each(
  CUES.filter(({ class: of, onlySeen }) => of === 'verb' && onlySeen !== '*').map((row) => ({
    first: row.lemmas[0],
    ...row,
  })),
)('$kind: $first', ({ examples }) => {
  it.each(examples)('is found in %s', (marked) => {
    const [before = '', cue = ''] = marked.replace(/[[\]]/g, '').split(/[<>]/)
    const text = marked.replace(/[<>[\]]/g, '')
    const own = { start: before.length, end: before.length + cue.length }
    expect(read(text).attributions.some((one) => overlaps(one.cue, own))).toBe(true)
  })
})

describe('attributions', () => {
  it.each([
    ['The mayor said that the bridge was closed.', ['The mayor', 'said', 'that the bridge was closed']],
    ['“The bridge is closed,” the mayor said.', ['the mayor', 'said', '“The bridge is closed,”']],
    ['According to the mayor, the bridge is closed.', ['the mayor', 'According to', 'the bridge is closed']],
    ['Police said 41 people drowned in the storm.', ['Police', 'said', '41 people drowned in the storm']],
    [
      'The bridge, the mayor said, would stay closed.',
      ['the mayor', 'said', 'The bridge', 'would stay closed'],
    ],
    [
      'Not one quay will close this year, the mayor promised on Monday.',
      ['the mayor', 'promised', 'Not one quay will close this year'],
    ],
    [
      'The quay was safe until the storm came, an engineer who has seen the plans told The Harbour Post.',
      ['an engineer who has seen the plans', 'told', 'The quay was safe until the storm came'],
    ],
    [
      'Mr Hale assured several reporters in the town that the dam was safe.',
      ['Mr Hale', 'assured', 'that the dam was safe'],
    ],
    [
      'According to the Post, which first told of the plan on Sunday, the work will cost 4 million crowns.',
      ['the Post', 'According to', 'the work will cost 4 million crowns'],
    ],
    [
      'The margin was 1,912 votes, said the chair, Ragna Holt.',
      ['the chair', 'said', 'The margin was 1,912 votes'],
    ],
    ['It maintains that 200 liters were spilled.', ['It', 'maintains', 'that 200 liters were spilled']],
    ['She is said to be the owner of the ferry.', [null, 'is said', 'to be the owner of the ferry']],
  ])('reads “%s”', (text, expected) => {
    const found = read(text).attributions
    expect(found.map((attribution) => wordsOf(text, attribution))).toContainEqual(expected)
  })

  it.each([
    [
      'He said the plan was late and insisted that it would be finished.',
      [
        ['He', 'said', 'the plan was late'],
        ['He', 'insisted', 'that it would be finished'],
      ],
    ],
    [
      'Police say he took a hostage and refused to open the gate.',
      [
        ['Police', 'say', 'he took a hostage and refused to open the gate'],
        ['he', 'refused', 'to open the gate'],
      ],
    ],
    [
      'The mayor said that the quay was shut (Harbour Post, May 4).',
      [['The mayor', 'said', 'that the quay was shut']],
    ],
    ['Ana Roe (pictured) said that it rained.', [['Ana Roe', 'said', 'that it rained']]],
    ['The clerk, however, said that it rained.', [['The clerk', 'said', 'that it rained']]],
    [
      'The mayor called the report of the harbour board "hard to believe."',
      [['The mayor', 'called', 'the report of the harbour board "hard to believe."']],
    ],
    [
      'Kesten spokesman Jan Doe confirmed that "substantial columns" were moving north, but alliance officers in Brussels, speaking on condition of anonymity, said no more than a tenth of the forces had left.',
      [
        ['Kesten spokesman Jan Doe', 'confirmed', 'that "substantial columns" were moving north'],
        ['alliance officers in Brussels', 'said', 'no more than a tenth of the forces had left'],
      ],
    ],
    [
      'A clerk told the Weekly Courier (Ann Doe, "TOWN PRESSES PORT," Larne, 05/20/03) that the quay was shut.',
      [['A clerk', 'told', 'that the quay was shut']],
    ],
    [
      'A ministry spokesman, in a statement carried by the Weekly Courier, rejected this.',
      [['A ministry spokesman', 'rejected', 'this']],
    ],
  ])('reads no more and no less of “%s”', (text, expected) => {
    expect(read(text).attributions.map((attribution) => wordsOf(text, attribution))).toEqual(expected)
  })

  it('takes no dismissal of a person for a denial', () => {
    const cues = (text: string) => read(text).attributions.map(({ cue }) => text.slice(cue.start, cue.end))
    expect(cues('The mayor rejected the accusation and dismissed her deputy.')).toEqual(['rejected'])
    expect(cues('The mayor rejected the accusation and dismissed the report.')).toEqual([
      'rejected',
      'dismissed',
    ])
  })

  it('stands one inside another', () => {
    const { attributions } = read('The clerk said that the mayor had denied that the bridge was closed.')
    expect(attributions.map(({ id, within }) => [id, within])).toEqual([
      ['a1', null],
      ['a2', 'a1'],
    ])
  })

  it('gives a quotation over several sentences to its speaker', () => {
    const text = '“The bridge is closed. Nobody may cross it,” the mayor said. “We are sorry.”'
    const [first] = read(text).attributions
    expect(first?.content.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('We are sorry')
    expect(first?.content[0]?.start).toBe(0)
  })
})

describe('hedges', () => {
  it('are the author’s own, not those in somebody’s words', () => {
    expect(read('The bridge is apparently closed.').hedges).toHaveLength(1)
    expect(read('The mayor said that the bridge is apparently closed.').hedges).toEqual([])
  })
})
