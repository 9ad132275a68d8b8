import { expect, it } from 'vitest'
import { CUES } from './index.ts'

it('has lemmas of a word, or phrases of a few', () => {
  const long = CUES.flatMap(({ lemmas }) => lemmas.filter((lemma) => lemma.split(' ').length > 5))
  expect(long).toEqual([])
})
