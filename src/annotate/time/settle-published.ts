import type { Evidence, Published } from '../../model/report.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundCitation } from '../citations/found-citation.ts'
import { addDays, weekdayOf } from './calendar.ts'
import type { CalendarParts, FoundTime } from './found-time.ts'
import { type YearsOfOffices, yearsOfOffices } from './years-of-offices.ts'

/** The date of the report: as intake has it, or the day that what is dated in the text agrees on. */
export const settlePublished: Annotator<
  'foundTimes' | 'foundCitations' | 'entities' | 'mentions',
  'published'
> = {
  name: 'published',
  requires: ['foundTimes', 'foundCitations', 'entities', 'mentions'],
  assigns: ['published'],
  rules: {},
  annotate: ({ text, published }, { foundTimes, foundCitations, entities, mentions }) => ({
    published:
      published.from === 'unknown'
        ? inferred(text, foundTimes, foundCitations, published, (day) =>
            yearsOfOffices(entities, mentions, day),
          )
        : published,
  }),
}

interface Day {
  readonly time: FoundTime
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/**
 * A report is no older than the latest report that it cites; its day is taken to be that day, unless it says what day "yesterday" is.
 * Its year is told there, or is the one in which weekdays fall on their dates and those who are named were in office.
 */
function inferred(
  text: string,
  times: readonly FoundTime[],
  citations: readonly FoundCitation[],
  unknown: Published,
  officesOn: (day: string | null) => YearsOfOffices | null,
): Published {
  const cited = citations.flatMap(({ time }) => times.filter(({ id }) => id === time))
  const days = cited.flatMap((time) => {
    const day = lastDay(time)
    return day ? [{ time, ...day }] : []
  })
  const latest = days.toSorted((a, b) => b.month - a.month || b.day - a.day)[0]
  const told = dayToldBeside(text, times)
  const day =
    told ??
    (latest && isOneSeason(days)
      ? { ...latest, evidence: citationEvidence(text, times, days, latest) }
      : null)
  if (!day) return unknown
  const evidence: Evidence[] = [...day.evidence]
  const yearTold = day.year ?? days.find(({ year }) => year !== null)?.year ?? null
  if (yearTold !== null) return { edtf: dayText(yearTold, day), from: 'inferred', evidence }
  const offices = officesOn(`${two(day.month)}-${two(day.day)}`)
  const agreed = yearOfWeekdays(times, offices?.years ?? [])
  if (agreed) evidence.push(...agreed.evidence)
  else if (offices) evidence.push(...offices.evidence)
  const years = agreed ? [agreed.year] : (offices?.years ?? [])
  const [year] = years
  if (years.length === 1 && year !== undefined)
    return { edtf: dayText(year, day), from: 'inferred', evidence }
  return { edtf: dayText(null, day), from: 'inferred', evidence, ...(years.length > 1 ? { years } : {}) }
}

function dayText(
  year: number | null,
  { month, day }: { readonly month: number; readonly day: number },
): string {
  return `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function citationEvidence(
  text: string,
  times: readonly FoundTime[],
  days: readonly Day[],
  latest: Day,
): readonly Evidence[] {
  const { start, end } = latest.time
  return [{ start, end, why: 'latest citation' }, ...yesterdayEvidence(text, times, days, latest)]
}

/** How far from the report's day the days are that it names from itself. */
const BESIDE: Readonly<Record<string, number>> = { yesterday: 1, today: 0, tomorrow: -1 }

/** "Yesterday (March 6)", "today, March 7": the report says itself which day is its own. */
function dayToldBeside(
  text: string,
  times: readonly FoundTime[],
): (Omit<Day, 'time'> & { readonly evidence: readonly Evidence[] }) | null {
  for (const [index, time] of times.entries()) {
    const next = times[index + 1]
    const away = BESIDE[text.slice(time.start, time.end).toLowerCase()]
    if (away === undefined || !next || !/^(?:, | \(|,? on )$/.test(text.slice(time.end, next.start))) continue
    const named = lastDay(next)
    if (!named) continue
    const moved = addDays(dayText(named.year ?? 2001, named), away)
    // Whether February has a 29th the year would have to tell.
    if (named.year === null && (moved.slice(5) === '03-01' || moved.slice(5) === '02-28')) continue
    const [year = '', month = '', day = ''] = moved.split('-')
    const why = 'the report itself tells the date of a day that it counts from its own'
    return {
      year: named.year === null ? null : Number(year),
      month: Number(month),
      day: Number(day),
      evidence: [{ start: time.start, end: next.end, why }],
    }
  }
  return null
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
 * The one year of those that the text names, or in which those whom it names were in office, in which every "Monday, March 6" falls on its
 * weekday; `null` where none fits, and where several do: a weekday alone comes round every five or six years.
 */
function yearOfWeekdays(
  times: readonly FoundTime[],
  ofOffices: readonly number[],
): { readonly year: number; readonly evidence: readonly Evidence[] } | null {
  const dated = times.flatMap((time) => {
    const parts = partsOf(time)
    const isWhole = parts?.weekday !== undefined && parts.month !== undefined && parts.day !== undefined
    return isWhole && parts.year === undefined ? [{ time, parts }] : []
  })
  if (dated.length === 0) return null
  const named = times.flatMap((time) => partsOf(time)?.year ?? [])
  // Where the offices bound the years, a year that is only named has to be among them.
  const candidates = new Set(ofOffices.length > 0 ? ofOffices : named)
  const fitting = [...candidates].filter((year) =>
    dated.every(({ parts: { month = 1, day = 1, weekday } }) => {
      return weekdayOf(dayText(year, { month, day })) === weekday
    }),
  )
  const [year] = fitting
  if (fitting.length !== 1 || year === undefined) return null
  const among =
    ofOffices.length > 0 ? 'of the years in which those named were in office' : 'of the years named'
  return {
    year,
    evidence: dated.map(({ time: { start, end } }) => ({
      start,
      end,
      why: `falls on that weekday in ${year}, alone ${among}`,
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
