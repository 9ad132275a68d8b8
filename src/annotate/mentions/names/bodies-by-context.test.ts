import { describe, expect, it } from 'vitest'
import type { Report } from '../../../model/report.ts'
import { findSentences } from '../../sentences/find-sentences.ts'
import { tagTokens } from '../../tokens/tag-tokens.ts'
import { findMentions } from '../find-mentions.ts'

/** The types of the entities that the report names so. */
function typesOf(text: string, words: string): readonly string[] {
  const report: Report = {
    ...{ id: 'sha256-0123456789abcdef0123456789abcdef', publication: null, volume: null, issue: null },
    ...{ headline: null, url: null, published: { edtf: '', from: 'unknown', evidence: [] }, dates: [], text },
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, nameLabels } = tagTokens.annotate(report, { sentences })
  const { mentions } = findMentions.annotate(report, { sentences, tokens, nameLabels })
  return mentions.filter(({ start, end }) => text.slice(start, end) === words).map(({ type }) => type)
}

describe('a name is a firm’s or a ship’s', () => {
  it.each([
    ['Ravel Marine raised its forecast on Thursday. Ravel said demand was strong.', 'Ravel Marine'],
    ['Ravel Marine raised its forecast on Thursday. Ravel said demand was strong.', 'Ravel'],
    ['Kessel, a shipping company in Oden, said the deal was off.', 'Kessel'],
    ['The company is in talks to buy its rival Kessel. Kessel declined to comment.', 'Kessel'],
    ['The pit’s owner, Belgrave Stone, rejected the claim.', 'Belgrave Stone'],
    ['Kessel’s shareholders agreed. Kessel said nothing.', 'Kessel'],
  ])('%s', (text, words) => {
    expect(new Set(typesOf(text, words))).toEqual(new Set(['organization']))
  })

  it('a ship is a thing', () => {
    expect(typesOf('The tanker Orlana said it had been rammed.', 'Orlana')).toEqual(['other'])
  })
})

describe('a name stays a person’s', () => {
  it.each([
    ['Maria Steel said her brother had left. Steel said no more.', 'Maria Steel'],
    ['The yard’s owner, Jonas Pell, said it was closed.', 'Jonas Pell'],
    ['Borodin told the company its board was wrong.', 'Borodin'],
    ['Jack Kessel, who founded a shipping company, said Kessel’s board agreed.', 'Jack Kessel'],
    ['The owner, Hansen, said the fire spread.', 'Hansen'],
  ])('%s', (text, words) => {
    expect(new Set(typesOf(text, words))).toEqual(new Set(['person']))
  })

  it('without the calling before it at the start of a sentence', () => {
    expect(
      typesOf('Conductor Ruta Balode said the tour was off. Balode fell ill.', 'Conductor Ruta Balode'),
    ).toEqual(['person'])
  })
})
