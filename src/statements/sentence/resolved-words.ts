import type { Mention } from '../../model/annotation.ts'
import { type Span, textOf } from '../../model/span.ts'
import { spansWithin } from '../spans-within.ts'
import { dateWords } from './date-words.ts'
import type { Surroundings } from './surroundings.ts'

/** A stretch of a sentence: characters of the report, or what was put in to explain them. */
export interface Piece {
  readonly words: string
  readonly added: boolean
}

/** The characters of a span, and behind each pronoun and each incomplete date, in square brackets, whom or which day it means. */
export function resolvedPieces(span: Span, around: Surroundings): readonly Piece[] {
  const pieces: Piece[] = []
  let from = span.start
  for (const { at, words } of notesIn(span, around)) {
    pieces.push({ words: around.text.slice(from, at), added: false }, { words: ` [${words}]`, added: true })
    from = at
  }
  return [...pieces, { words: around.text.slice(from, span.end), added: false }]
}

/** The pieces as one line: white space runs together. */
export function lineOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words }) => words)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Its name; "the aide" of somebody who has none. */
export function entityWords(id: string | null, { entities }: Surroundings): string | null {
  const name = id === null ? undefined : entities.get(id)?.name.replace(/\s+/g, ' ')
  if (name === undefined) return null
  return /^\p{Ll}/u.test(name) ? `the ${name}` : name
}

interface Note {
  readonly at: number
  readonly words: string
}

function notesIn(span: Span, around: Surroundings): readonly Note[] {
  return [...pronounNotes(span, around), ...timeNotes(span, around)].sort((a, b) => a.at - b.at)
}

/** "Who" and "himself" are clear from their own sentence. */
const CLEAR = /^(?:who|whom|whose|which|that|.*sel(?:f|ves))$/i
const POSSESSIVE = /^(?:my|mine|our|ours|your|yours|his|hers|its|their|theirs)$/i

function pronounNotes(span: Span, around: Surroundings): readonly Note[] {
  const { text, pronouns, tokens } = around
  const notes: Note[] = []
  let last: string | null = null
  for (const mention of spansWithin(pronouns, span)) {
    const words = textOf(text, mention)
    const name = entityWords(mention.entity, around)
    if (name === null || CLEAR.test(words) || mention.entity === last) continue
    last = mention.entity
    const possessive = POSSESSIVE.test(words) || (/^her$/i.test(words) && isPossessive(mention, tokens))
    notes.push({ at: mention.end, words: possessive ? possessiveOf(name) : name })
  }
  return notes
}

function isPossessive(mention: Mention, tokens: Surroundings['tokens']): boolean {
  return spansWithin(tokens, mention)[0]?.xpos === 'PRP$'
}

function possessiveOf(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`
}

function timeNotes(span: Span, { times }: Surroundings): readonly Note[] {
  const notes: Note[] = []
  let end = span.start
  for (const time of spansWithin(times, span)) {
    // A time inside another is told with it.
    if (time.end <= end) continue
    end = time.end
    const words = time.edtf === null || time.implied.length === 0 ? null : dateWords(time.edtf)
    if (words !== null && !time.edtf?.includes('XXXX')) notes.push({ at: time.end, words })
  }
  return notes
}
