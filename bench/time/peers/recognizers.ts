import recognizers from '@microsoft/recognizers-text-date-time'
import { type Peer, type PeerTime, trimmed } from './peer.ts'

/** Microsoft's recognizers: of two readings, past and future, the past one is taken, as news mostly means it. */
export const msRecognizers: Peer = {
  name: 'ms-recognizers',
  find: (text, published, sentences) =>
    sentences.flatMap(({ start, end }) => {
      const words = text.slice(start, end)
      const reference = new Date(`${published}T12:00:00`)
      return recognizers
        .recognizeDateTime(words, 'en-us', undefined, reference)
        .flatMap((one): PeerTime[] => {
          // The package types a resolution as a bag of anything.
          const values = one.resolution?.values as readonly Reading[] | undefined
          const value = timexOf(values ?? [], published)
          const span = trimmed(words, one.start, one.end + 1)
          return value ? [{ start: start + span.start, end: start + span.end, ...value }] : []
        })
    }),
}

interface Reading {
  readonly timex?: string
  readonly type: string
  readonly value?: string
  readonly start?: string
}

function timexOf(readings: readonly Reading[], published: string): { type: string; value: string } | null {
  const reading =
    readings.findLast(({ value, start }) => (value ?? start ?? '') <= `${published} 99`) ?? readings[0]
  if (!reading) return null
  const { timex, type, value, start } = reading
  if (!timex) return null
  if (type === 'set') return { type: 'SET', value: timex }
  if (type === 'duration') return { type: 'DURATION', value: timex }
  if (/^(?:PAST|PRESENT|FUTURE)_REF$/.test(timex)) return { type: 'DATE', value: timex }
  const inner = /^\(([^,]*),([^,]*),([^)]*)\)$/.exec(timex)
  if (inner) return rangeValue(inner[3] ?? '', start ?? '')
  if (type === 'time') return { type: 'TIME', value: `${published}${clock(timex)}` }
  if (type === 'datetime' || type === 'datetimerange')
    return {
      type: 'TIME',
      value: `${(value ?? start ?? published).slice(0, 10)}${clock(timex.replace(/^[^T]*/, ''))}`,
    }
  if (!timex.includes('X')) return { type: 'DATE', value: timex }
  const told = value ?? start ?? ''
  if (/^XXXX-\d{2}$/.test(timex)) return { type: 'DATE', value: told.slice(0, 7) }
  if (/^XXXX-(?:SP|SU|FA|WI)$/.test(timex)) return { type: 'DATE', value: timex }
  return { type: 'DATE', value: told.slice(0, 10) }
}

/** "The third quarter" is given as three months from a day, "the past two years" as two years: the first is a date. */
function rangeValue(length: string, start: string): { type: string; value: string } {
  const year = start.slice(0, 4)
  const month = Number(start.slice(5, 7))
  if (length === 'P3M' && month % 3 === 1 && start.endsWith('-01'))
    return { type: 'DATE', value: `${year}-Q${Math.ceil(month / 3)}` }
  if (length === 'P10Y') return { type: 'DATE', value: year.slice(0, 3) }
  if (/^P\d+D$/.test(length) && start !== '') return { type: 'DATE', value: start }
  return { type: 'DURATION', value: length }
}

/** "T17" is "T17:00". */
function clock(timex: string): string {
  return timex.replace(/^T(\d{2})$/, 'T$1:00')
}
