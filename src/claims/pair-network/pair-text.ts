import type { LedgerStatement } from '../../model/claim.ts'
import { dayRange } from '../../model/edtf.ts'

/** A statement as the network reads it. */
export interface Telling {
  /** One sentence that stands alone. */
  readonly text: string
  /** The day on which it was said, ISO; an empty text where that is open. */
  readonly day: string
}

/** Two statements, the one that was said first before the other, and how much later that was said. */
export interface PairText {
  readonly first: string
  readonly second: string
  readonly gap: Gap
}

/** How many days lie between two statements. */
export const GAPS = ['same day', 'next day', 'two weeks', 'three months', 'longer', 'open'] as const

export type Gap = (typeof GAPS)[number]

/** The same whichever is named first. */
export function pairTextOf(one: Telling, other: Telling): PairText {
  const isLater = one.day !== other.day ? one.day > other.day : one.text > other.text
  const [first, second] = isLater ? [other, one] : [one, other]
  return { first: first.text, second: second.text, gap: gapBetween(first.day, second.day) }
}

export function tellingOf(ledger: LedgerStatement): Telling {
  return { text: sentenceOf(ledger), day: dayRange(ledger.statement.said.edtf).earliest ?? '' }
}

/** A statement as a sentence that stands alone, without the outlet and its day: two outlets are no reason why two statements should differ. */
function sentenceOf({ statement: { sentence, quote, kind }, publication }: LedgerStatement): string {
  if (sentence === undefined) return quote
  if (kind === 'author') {
    const colon = sentence.indexOf(': ')
    return colon < 0 ? sentence : sentence.slice(colon + 2)
  }
  const name = publication?.replace(/^the /i, '') ?? 'report'
  const at = sentence.indexOf(name)
  if (at < 0) return sentence
  const before = sentence.slice(0, at)
  const opening = /,?\s+in (?:the |a )?$/i.exec(before)
  if (!opening) return sentence
  const after = sentence.slice(at + name.length).replace(/^ of (?:[\p{L}\d ]*? )?\d{3,4}\b/u, '')
  return `${before.slice(0, opening.index)}${after}`
}

const DAY = 86_400_000

function gapBetween(first: string, second: string): Gap {
  if (first === '' || second === '') return 'open'
  const days = Math.round((Date.parse(second) - Date.parse(first)) / DAY)
  if (days === 0) return 'same day'
  if (days === 1) return 'next day'
  if (days < 15) return 'two weeks'
  return days < 90 ? 'three months' : 'longer'
}
