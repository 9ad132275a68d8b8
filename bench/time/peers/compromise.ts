import nlp from 'compromise'
import dates from 'compromise-dates'
import { type Peer, type PeerTime, trimmed, weekOf } from './peer.ts'

// The plugin adds `dates` and `durations`, which the types of compromise itself do not know.
const read = nlp.extend(dates as never) as unknown as (text: string) => {
  dates: (options: { today: string; timezone: string }) => Json<DateJson>
  durations: () => Json<DurationJson>
}

interface Json<T> {
  readonly json: (options: { offset: boolean; terms: boolean }) => readonly T[]
}

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

interface DateJson extends Found {
  readonly dates?: { readonly start?: string | null; readonly unit?: string; readonly repeat?: unknown }
}

interface DurationJson extends Found {
  readonly duration?: Readonly<Record<string, number>>
}

const LETTERS: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  quarter: 'Q',
  decade: 'E',
}
const CLOCK: Readonly<Record<string, string>> = { hour: 'H', minute: 'M', second: 'S' }
const OPTIONS = { offset: true, terms: false }

/** compromise with compromise-dates: dates, and durations where no date is found. */
export const compromise: Peer = {
  name: 'compromise-dates',
  find: (text, published, sentences) =>
    sentences.flatMap(({ start, end }) => {
      const words = text.slice(start, end)
      const document = read(words)
      const found = datesIn(document, published)
      const spanned = found.map((one) => ({ one, span: spanOf(words, one) }))
      const durations = document
        .durations()
        .json(OPTIONS)
        .map((one) => ({ one, span: spanOf(words, one) }))
        .filter(
          ({ span }) =>
            !spanned.some(
              (other) => other.one.dates?.start && other.span.start < span.end && span.start < other.span.end,
            ),
        )
      return [
        ...spanned.flatMap(({ one, span }): PeerTime[] => {
          const value = timexOf(one, published)
          return value ? [{ start: start + span.start, end: start + span.end, ...value }] : []
        }),
        ...durations.map(({ one, span }) => ({
          start: start + span.start,
          end: start + span.end,
          type: 'DURATION',
          value: durationOf(one),
        })),
      ]
    }),
}

/** A few sentences of the corpora make it throw; there it has found nothing. */
function datesIn(document: ReturnType<typeof read>, published: string): readonly DateJson[] {
  try {
    return document.dates({ today: published, timezone: 'UTC' }).json(OPTIONS)
  } catch {
    return []
  }
}

function spanOf(words: string, { offset }: Found) {
  return trimmed(words, offset.start, offset.start + offset.length)
}

/** Of a bare weekday, in news, the last one: the plugin takes the next. */
function timexOf(
  { text, dates: found }: DateJson,
  published: string,
): { type: string; value: string } | null {
  const start = found?.start
  if (!start) return null
  if (found.repeat) return { type: 'SET', value: 'P1D' }
  if (found.unit === 'week') return { type: 'DATE', value: weekOf(start) }
  if (found.unit === 'year') return { type: 'DATE', value: start.slice(0, 4) }
  if (found.unit === 'month') return { type: 'DATE', value: start.slice(0, 7) }
  if (found.unit === 'quarter')
    return { type: 'DATE', value: `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}` }
  if (found.unit === 'hour' || found.unit === 'minute' || found.unit === 'millisecond')
    return { type: 'TIME', value: start.slice(0, 16) }
  const day = start.slice(0, 10)
  if (day <= published || !/^(?:on )?\w+day[.,]?$/i.test(text)) return { type: 'DATE', value: day }
  return { type: 'DATE', value: new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10) }
}

function durationOf({ duration = {} }: DurationJson): string {
  const parts = Object.entries(duration)
  const days = parts.map(([unit, count]) => (LETTERS[unit] ? `${count}${LETTERS[unit]}` : '')).join('')
  const hours = parts.map(([unit, count]) => (CLOCK[unit] ? `${count}${CLOCK[unit]}` : '')).join('')
  return `P${days}${hours === '' ? '' : `T${hours}`}`
}
