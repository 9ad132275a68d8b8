import { describe, expect, it } from 'vitest'
import { tagWords } from './wink-tagger.ts'

const textsOf = (sentence: string) => tagWords(sentence).map(({ text }) => text)

describe('words of a sentence', () => {
  it('split a possessive, whatever was read before', () => {
    const before = textsOf("The harbour's walls and Poor's lists held.")
    for (const other of ["Poor's", "Standard and Poor's Corp.", "harbour's"]) textsOf(other)
    expect(before).toEqual(['The', 'harbour', "'s", 'walls', 'and', 'Poor', "'s", 'lists', 'held', '.'])
    expect(textsOf("The harbour's walls and Poor's lists held.")).toEqual(before)
  })

  it('take two apostrophes for one quotation mark', () => {
    expect(textsOf("''We lost,'' he said.")).toEqual(["''", 'We', 'lost', ',', "''", 'he', 'said', '.'])
  })
})
