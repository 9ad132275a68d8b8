import type { Sentence } from '../../../src/model/annotation.ts'
import type { Span } from '../../../src/model/span.ts'

/** A time as another library finds it, put into TIMEX3. */
export interface PeerTime extends Span {
  readonly type: string
  readonly value: string
}

/** Another library, given its best honest chance: what it says is put into TIMEX3's form, prepositions left out of spans. */
export interface Peer {
  readonly name: string
  readonly find: (text: string, published: string, sentences: readonly Sentence[]) => readonly PeerTime[]
}

const LEAD = /^(?:(?:on|at|in|from|since|until|by|of|for|about|during|over|to|between|and|,)\s+)+/i

/** A span without the prepositions that lead it and the marks that end it, which TimeML leaves out. */
export function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const lead = LEAD.exec(words)?.[0].length ?? 0
  const tail = /[\s.,;:)]+$/.exec(words)?.[0].length ?? 0
  return lead + tail < words.length ? { start: start + lead, end: end - tail } : { start, end }
}

export function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Monday of an ISO week's text: "1998-W16" for the week of a day. */
export function weekOf(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const year = date.getUTCFullYear()
  const days = (date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000
  return `${year}-W${two(Math.floor(days / 7) + 1)}`
}
