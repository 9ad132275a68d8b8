import type { SentenceEnd } from './word-places.ts'

/** Words that the network reads together, from `start` up to `end`. */
export interface Passage {
  readonly start: number
  readonly end: number
  /** Whether it ends where a sentence does. */
  readonly isWhole: boolean
}

/** Whole paragraphs are joined as long as they stay within so many words, as they were in training. */
const USUAL = 180

/** A longer paragraph is read in parts: what points to a cue is scored within a passage, and memory is bounded. */
export const LONGEST_PASSAGE = 300

/** The passages of sentences: paragraphs one after another, a long one alone, one that is too long in parts. */
export function passagesOf(sentences: readonly SentenceEnd[]): readonly Passage[] {
  const passages: Passage[] = []
  let start = 0
  let end = 0
  const close = (): void => {
    if (end > start) passages.push({ start, end, isWhole: true })
    start = end
  }
  for (const paragraph of paragraphsOf(sentences)) {
    const last = paragraph.at(-1) ?? end
    if (last - start > USUAL) close()
    if (last - start <= LONGEST_PASSAGE) end = last
    else for (const sentence of paragraph) addSentence(sentence)
    if (end - start > USUAL) close()
  }
  close()
  return passages

  function addSentence(sentence: number): void {
    if (sentence - start > LONGEST_PASSAGE) close()
    while (sentence - start > LONGEST_PASSAGE) {
      passages.push({ start, end: start + LONGEST_PASSAGE, isWhole: false })
      start += LONGEST_PASSAGE
    }
    end = sentence
  }
}

/** The ends of the sentences of each paragraph. */
function paragraphsOf(sentences: readonly SentenceEnd[]): readonly (readonly number[])[] {
  const paragraphs: number[][] = []
  let before: number | null = null
  for (const { end, paragraph } of sentences) {
    if (paragraph !== before) paragraphs.push([])
    paragraphs.at(-1)?.push(end)
    before = paragraph
  }
  return paragraphs
}
