import { describe, expect, it } from 'vitest'
import { shippedCore } from '../../syntax/shipped-core.ts'
import { readWords } from './read-words.ts'
import { shippedNetwork } from './shipped-network.ts'

const SENTENCES = [
  'The ferry left .',
  'The mayor said that it had left late .',
  '“ It was full , ” she said .',
]

/** Enough sentences for several parts, three to a paragraph. */
function manySentences(count: number) {
  const forms: string[] = []
  const sentences = Array.from({ length: count }, (_, at) => {
    forms.push(...(SENTENCES[at % 3] ?? '').split(' '))
    return { end: forms.length, paragraph: Math.floor(at / 3) }
  })
  return { forms, sentences }
}

describe('words read in step', () => {
  const { forms, sentences } = manySentences(1200)
  const read = readWords(shippedCore(), shippedNetwork(), forms, sentences)

  it('are read as the core alone reads them', () => {
    const ends = sentences.map(({ end }) => end)
    expect(read.reading).toEqual(shippedCore().read(forms, ends))
  })

  it('have the same spans wherever they stand', () => {
    const short = manySentences(600)
    const few = readWords(shippedCore(), shippedNetwork(), short.forms, short.sentences)
    // The last passage may be shorter there.
    const shared = few.roleSpans.filter(({ last }) => last < short.forms.length - 300)
    expect(shared.length).toBeGreaterThan(300)
    expect(read.roleSpans.slice(0, shared.length)).toEqual(shared)
  })

  it('may be none', () => {
    expect(readWords(shippedCore(), shippedNetwork(), [], []).roleSpans).toEqual([])
    expect(readWords(shippedCore(), shippedNetwork(), [], [{ end: 0, paragraph: 0 }]).roleSpans).toEqual([])
  })

  it('are read in a sentence and a paragraph without end', () => {
    const endless = Array.from({ length: 20_000 }, (_, at) => ['he', 'said', ',', '“'][at % 4] ?? '')
    const one = readWords(shippedCore(), shippedNetwork(), endless, [{ end: 20_000, paragraph: 0 }])
    expect(one.reading.heads).toHaveLength(20_000)
  })
})
