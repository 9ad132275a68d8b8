import { ANSWER_WORDS, type AnswerKind } from '../../lexicon/en/answer-words.ts'

const KINDS: ReadonlyMap<string, readonly AnswerKind[]> = kindsOfWords()

function kindsOfWords(): ReadonlyMap<string, readonly AnswerKind[]> {
  const kinds = new Map<string, AnswerKind[]>()
  for (const { kind, words } of ANSWER_WORDS)
    for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
}

/** How many of a text's words are of each kind of answering words. */
export function answerKindsIn(words: readonly string[]): ReadonlyMap<AnswerKind, number> {
  const counts = new Map<AnswerKind, number>()
  for (const word of words)
    for (const kind of KINDS.get(word) ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
