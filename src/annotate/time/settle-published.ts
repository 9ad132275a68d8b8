import type { Evidence, Published } from '../../model/report.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundCitation } from '../citations/found-citation.ts'
import { weekdayOf } from './calendar.ts'
import type { CalendarParts, FoundTime } from './found-time.ts'

/** The date of the report: as intake has it, or the day that the dates in the text agree on. */
export const settlePublished: Annotator<'foundTimes' | 'foundCitations', 'published'> = {
  name: 'published',
  requires: ['foundTimes', 'foundCitations'],
  assigns: ['published'],
  rules: {},
  annotate: ({ text, published }, { foundTimes, foundCitations }) => ({
    published:
      published.from === 'unknown' ? inferred(text, foundTimes, foundCitations, published) : published,
  }),
}

interface Day {
  readonly time: FoundTime
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** A report is no older than the latest report that it cites; its day is taken to be that day. */
function inferred(
  text: string,
  times: readonly FoundTime[],
  citations: readonly FoundCitation[],
  unknown: Published,
): Published {
  const cited = citations.flatMap(({ time }) => times.filter(({ id }) => id === time))
  const days = cited.flatMap((time) => {
    const day = lastDay(time)
    return day ? [{ time, ...day }] : []
  })
  const latest = days.toSorted((a, b) => b.month - a.month || b.day - a.day)[0]
  if (!latest || !isOneSeason(days)) return unknown
  const evidence: Evidence[] = [
    { start: latest.time.start, end: latest.time.end, why: 'latest citation' },
    ...yesterdayEvidence(text, times, days, latest),
  ]
  const told = days.find((day) => day.year !== null)?.year ?? null
  const agreed = told === null ? yearOfWeekdays(times) : null
  if (agreed) evidence.push(...agreed.evidence)
  const year = told ?? agreed?.year ?? null
  const edtf = `${year === null ? 'XXXX' : year}-${two(latest.month)}-${two(latest.day)}`
  return { edtf, from: 'inferred', evidence }
}

/** "Yesterday" beside reports of the day before says that the day is right. */
function yesterdayEvidence(
  text: string,
  times: readonly FoundTime[],
  days: readonly Day[],
  latest: Day,
): readonly Evidence[] {
  const yesterday = times.find((time) => /^yesterday$/i.test(text.slice(time.start, time.end)))
  const isDated = days.some(({ month, day }) => month === latest.month && day === latest.day - 1)
  return yesterday && isDated
    ? [
        {
          start: yesterday.start,
          end: yesterday.end,
          why: '“yesterday”, told by reports of the day before',
        },
      ]
    : []
}

/**
 * The one year of those that the text names in which every "Monday, March 6" falls on its weekday; `null` where no year is
 * named, where none fits, and where several do: a weekday alone comes round every five or six years.
 */
function yearOfWeekdays(
  times: readonly FoundTime[],
): { readonly year: number; readonly evidence: readonly Evidence[] } | null {
  const dated = times.flatMap((time) => {
    const parts = partsOf(time)
    const isWhole = parts?.weekday !== undefined && parts.month !== undefined && parts.day !== undefined
    return isWhole && parts.year === undefined ? [{ time, parts }] : []
  })
  if (dated.length === 0) return null
  const named = new Set(times.flatMap((time) => partsOf(time)?.year ?? []))
  const fitting = [...named].filter((year) =>
    dated.every(({ parts: { month = 1, day = 1, weekday } }) => {
      return weekdayOf(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`) === weekday
    }),
  )
  const [year] = fitting
  if (fitting.length !== 1 || year === undefined) return null
  return {
    year,
    evidence: dated.map(({ time: { start, end } }) => ({
      start,
      end,
      why: `falls on that weekday in ${year}, alone of the years named`,
    })),
  }
}

/** Citations of December and January in one report leave open which is the later. */
function isOneSeason(days: readonly { readonly month: number }[]): boolean {
  const months = days.map(({ month }) => month)
  return Math.max(...months) - Math.min(...months) < 8
}

function lastDay(time: FoundTime): Omit<Day, 'time'> | null {
  const { year, month, day } = partsOf(time) ?? {}
  return month === undefined || day === undefined ? null : { year: year ?? null, month, day }
}

function partsOf({ meaning }: FoundTime): CalendarParts | null {
  const last = meaning.kind === 'range' ? meaning.to : meaning
  return last.kind === 'calendar' && !last.parts.bc ? last.parts : null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
