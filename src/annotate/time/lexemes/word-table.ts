import { VOCABULARY, type VocabularyWord } from './vocabulary.ts'

/**
 * Finds the word of the vocabulary that stands at `[start, end)`, in any case, without cutting strings out of the text: most
 * words of a report are not in it, and this is the inner loop of the reader.
 */
export function wordAt(text: string, start: number, end: number, hash: number): VocabularyWord | null {
  for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
    const entry = TABLE[slot]
    if (entry === undefined) return null
    if (entry.word.length === end - start && isWordAt(text, start, entry.word)) return entry
  }
}

/** The next step of the hash of a word, letter by letter (FNV-1a, 32 bits). */
export function hashLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x01000193)
}

export const HASH_START = 0x811c9dc5 | 0

const SIZE = 4096
const MASK = SIZE - 1
const TABLE: readonly (VocabularyWord | undefined)[] = table()

function table(): (VocabularyWord | undefined)[] {
  const slots: (VocabularyWord | undefined)[] = Array.from({ length: SIZE }, () => undefined)
  for (const entry of VOCABULARY.values()) {
    let hash = HASH_START
    for (let at = 0; at < entry.word.length; at++) hash = hashLetter(hash, entry.word.charCodeAt(at))
    let slot = hash & MASK
    while (slots[slot] !== undefined) slot = (slot + 1) & MASK
    slots[slot] = entry
  }
  return slots
}

function isWordAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if ((text.charCodeAt(start + at) | 0x20) !== word.charCodeAt(at)) return false
  }
  return true
}
