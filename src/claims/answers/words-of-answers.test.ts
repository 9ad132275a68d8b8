import { describe, expect, it } from 'vitest'
import { ANSWER_WORDS } from '../../lexicon/en/answer-words.ts'
import { answerKindsIn } from './words-of-answers.ts'

describe.each(ANSWER_WORDS)('answering words: $kind', ({ kind, examples }) => {
  it.each(examples)('%s', (example) => {
    const words = example.toLowerCase().match(/[a-z]+/g) ?? []
    expect(answerKindsIn(words).get(kind)).toBeGreaterThan(0)
  })
})
