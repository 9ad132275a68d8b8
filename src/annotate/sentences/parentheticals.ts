import { MONTHS } from '../../lexicon/en/time/months.ts'
import type { Span } from '../../model/span.ts'

/**
 * Words that stand beside a sentence and are no part of it: where a report was printed, under which headline and when
 * (`reference`: "Reuters (Ana Ruiz, "TALKS RESUME," Lima, 02/13/02) reported"), and what the editors add (`note`: "[Ed. note: ...]").
 */
export interface Parenthetical extends Span {
  readonly kind: 'reference' | 'note'
}

/** The longest of each kind, in characters. */
const LONGEST = { reference: 400, note: 800 } as const

const MONTH = MONTHS.flatMap(({ name, short }) => [name, ...short.map((form) => `${form}\\.?`)]).join('|')
const YEAR = String.raw`(?:19|20)\d\d`
const DATED = new RegExp(
  String.raw`(?:^|[\s,;])(?:\d{1,2}[/.]\d{1,2}[/.](?:\d\d|${YEAR})|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?:,? ${YEAR})?|(?:${MONTH}) \d{1,2}(?:,? ${YEAR})?)\.?$`,
  'i',
)
/** A headline in quotation marks: it ends before a comma, or has its comma inside, as American papers print it. */
const TITLED = /(?:^|[\s(,])["“'‘][^"”\n]{3,}?(?:[,.?!]["”'’]|["”'’],)/
const NOTE = /^\[ed(?:s?\.|itor['’]s|itors['’]) note\b/i

/** The parentheticals between two characters of a text, in order, without overlaps. Around each bracket a bounded stretch is read. */
export function parentheticalsIn(text: string, start: number, end: number): readonly Parenthetical[] {
  const found: Parenthetical[] = []
  for (let at = start; at < end; at++) {
    const one =
      text[at] === '(' ? referenceAt(text, at, end) : text[at] === '[' ? noteAt(text, at, end) : null
    if (one === null) continue
    found.push(one)
    at = one.end - 1
  }
  return found
}

function referenceAt(text: string, open: number, end: number): Parenthetical | null {
  const close = closing(text, ')', open, Math.min(end, open + LONGEST.reference))
  if (close === null) return null
  const inside = text.slice(open + 1, close)
  if (inside.includes('(') || !inside.includes(',') || !DATED.test(inside)) return null
  return TITLED.test(inside) || (isListOfNames(inside) && readsOn(text, close + 1, end))
    ? { kind: 'reference', start: open, end: close + 1 }
    : null
}

function noteAt(text: string, open: number, end: number): Parenthetical | null {
  if (!NOTE.test(text.slice(open, open + 20))) return null
  const close = closing(text, ']', open, Math.min(end, open + LONGEST.note))
  return close === null ? null : { kind: 'note', start: open, end: close + 1 }
}

function closing(text: string, bracket: string, open: number, limit: number): number | null {
  const at = text.slice(open, limit).indexOf(bracket)
  return at < 0 ? null : open + at
}

/** "Ana Ruiz, Lima, 13 February": names and a date, no clause. */
function isListOfNames(inside: string): boolean {
  return inside
    .split(/[,;]/)
    .slice(0, -1)
    .every((part) =>
      /^\s*(?:and |the )?[\p{Lu}\d][\p{L}\p{M}\d.'’&/-]*(?: (?:of|and|the|de|al|[\p{Lu}\d][\p{L}\p{M}\d.'’&/-]*)){0,4}\s*$/u.test(
        part,
      ),
    )
}

/** Whether the sentence goes on behind a bracket. */
function readsOn(text: string, at: number, end: number): boolean {
  return /^\s*(?:and\s+)?[\p{L}\p{N}"“]/u.test(text.slice(at, Math.min(end, at + 12)))
}
