import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { textOf } from '../../model/span.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import { findSentences } from '../sentences/find-sentences.ts'
import type { FoundTime } from '../time/found-time.ts'
import { tagTokens } from '../tokens/tag-tokens.ts'
import { findCitations } from './find-citations.ts'

const DATE =
  /(?:(?:January|March|April|May|June|July|August|September) \d{1,2}(?:-\d{1,2})?|\d{1,2} (?:May|June|July)|Monday|Tuesday|yesterday|\b(?:19|20)\d\d\b)/g

/** Dates of the test's own few forms, so that citations are tested without the grammar of times. */
function datesIn(text: string): FoundTime[] {
  return [...text.matchAll(DATE)].map((match, index) => ({
    id: `t${index + 1}`,
    rule: 'test/date',
    start: match.index,
    end: match.index + match[0].length,
    type: 'DATE',
    meaning: { kind: 'reference', value: 'PAST_REF' },
    mod: null,
  }))
}

function read(text: string, publication: string | null = null) {
  const report: Report = {
    id: 'sha256-0123456789abcdef0123456789abcdef',
    publication,
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: '', from: 'unknown', evidence: [] },
    dates: [],
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, nameLabels } = tagTokens.annotate(report, { sentences })
  const named = findMentions.annotate(report, { sentences, tokens, nameLabels })
  const foundTimes = datesIn(text)
  return findCitations.annotate(report, { sentences, tokens, ...named, foundTimes })
}

function citations(text: string): string[] {
  const { foundCitations } = read(text)
  return foundCitations.map((citation) => `${citation.outlet}: ${textOf(text, citation)}`)
}

describe('citations', () => {
  it('reads author, headline and place beside an outlet as its reference, which leads in what follows', () => {
    const text =
      'Reuters (Ana Ruiz, "VELIN SAYS TREATY CLOSE," Lima, June 2) and AFP ("VELIN DENIES TALKS," Lima, June 3) reported that the talks had ended. Nobody signed. The Daily Telegraph said on Tuesday that both sides would meet.'
    const { foundCitations } = read(text)
    expect(foundCitations.map(({ outlet, covers }) => [outlet, textOf(text, covers).slice(-14)])).toEqual([
      ['Reuters', 'obody signed. '],
      ['AFP', 'obody signed. '],
      ['Daily Telegraph', 'es would meet.'],
    ])
  })

  it('lets a reference that closes a sentence vouch for what stands before it', () => {
    const text = 'The bridge was closed. Nobody was hurt (CNN, "BRIDGE SHUT," June 2). The road is open.'
    const [only] = read(text).foundCitations
    expect(only && textOf(text, only.covers)).toBe('The bridge was closed. Nobody was hurt ')
  })

  it('reads outlets that share a date, and several dates', () => {
    expect(
      citations('The bridge was closed (CNN, June 2; UPI, AP, June 3; Avarian agencies, June 3-4).'),
    ).toEqual([
      'CNN: CNN, June 2',
      'UPI: UPI, AP, June 3',
      'AP: AP, June 3',
      'Avarian agencies: Avarian agencies, June 3-4',
    ])
    expect(citations('The bridge was closed (Interfax, 12 May; Kommersant, May 13).')).toEqual([
      'Interfax: Interfax, 12 May',
      'Kommersant: Kommersant, May 13',
    ])
    expect(citations('The bridge was closed (AP).')).toEqual(['AP: AP'])
  })

  it('takes an unknown outlet at its date', () => {
    expect(citations('The bridge was closed (Novi Glasnik, June 2).')).toEqual([
      'Novi Glasnik: Novi Glasnik, June 2',
    ])
  })

  it.each([
    'Senator Ann Doe (R-Texas) left.',
    'The International Atomic Energy Agency (IAEA) left.',
    'The Associated Press (AP) has an office there.',
    'The treaty (signed in Geneva on June 2) holds.',
    'The bank (which closed on Monday) was sold.',
    'The theory is old (Smith, 1998).',
    'They came late (Monday, June 2).',
    'He (Putin) knew.',
    'It was closed ((((',
  ])('does not take other parentheses for citations: %s', (text) => {
    expect(citations(text)).toEqual([])
  })

  it('lets a parenthesis vouch for the text since the last one in its paragraph', () => {
    const text =
      'A dam broke. Two towns were flooded (Reuters, June 2). Trains stopped. Roads were closed (AP, June 3).\n\nIt rained on (UPI, June 4).'
    const covered = read(text).foundCitations.map(({ covers }) => textOf(text, covers).trim())
    expect(covered).toEqual([
      'A dam broke. Two towns were flooded',
      'Trains stopped. Roads were closed',
      'It rained on',
    ])
  })

  it('reads outlets cited in the run of a sentence', () => {
    expect(citations('The New York Times reported on Tuesday that the dam had held.')).toEqual([
      'New York Times: New York Times reported on Tuesday',
    ])
    expect(citations('The dam held, according to Reuters.')).toEqual(['Reuters: Reuters'])
    expect(citations('"The dam held," the engineer told the Washington Post.')).toEqual([
      'Washington Post: Washington Post',
    ])
    expect(citations('AFP reported on March 3 that the dam had held.')).toEqual([
      'AFP: AFP reported on March 3',
    ])
    expect(citations('The dam that Reuters owns held.')).toEqual([])
    expect(citations("The minister told Reuters' lawyers that the dam had held.")).toEqual([])
  })
})

describe('cross-references', () => {
  const references = (text: string) =>
    read(text, 'Monitor').foundCrossReferences.map((one) => `${one.publication}: ${textOf(text, one)}`)

  it('reads publications with their dates', () => {
    expect(references('The dam had been leaking (see the Monitor, July 8).')).toEqual([
      'Monitor: see the Monitor, July 8',
    ])
    expect(references('The dam leaked--see the Monitor, July 21-24.')).toEqual([
      'Monitor: see the Monitor, July 21-24',
    ])
    expect(references('The dam leaked (see EDM, May 12; Fortnight in Review, June 2).')).toEqual([
      'EDM: see EDM, May 12',
    ])
    expect(references('The dam leaked (see the Monitor, July 8, July 9).')).toEqual([
      'Monitor: see the Monitor, July 8',
      'Monitor: July 9',
    ])
    expect(references("As reported in Monday's issue, the dam leaked.")).toEqual(["Monitor: Monday's issue"])
  })

  it('is not misled by what people see', () => {
    expect(references('They see the Monitor as a rival. They will see Paris, and May 12 is near.')).toEqual(
      [],
    )
  })
})

describe('any text', () => {
  it('is read without an error, the same way twice, with every span inside it', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      'AP',
      'Reuters',
      ', ',
      '; ',
      'June 2',
      ' see the ',
      'Monitor',
      '. ',
      '\n\n',
      'said ',
      '“',
      '\u{1F600}',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const first = read(text)
        expect(read(text)).toEqual(first)
        for (const { start, end, covers } of first.foundCitations) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(covers.start).toBeLessThanOrEqual(covers.end)
        }
      }),
      { numRuns: 200 },
    )
  })
})
