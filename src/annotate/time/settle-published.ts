import type { Published } from '../../model/report.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundCitation } from '../citations/found-citation.ts'
import type { FoundTime } from './found-time.ts'

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
  const year = days.find((day) => day.year !== null)?.year ?? null
  const edtf = `${year === null ? 'XXXX' : year}-${two(latest.month)}-${two(latest.day)}`
  const evidence = [{ start: latest.time.start, end: latest.time.end, why: 'latest citation' }]
  const before = [two(latest.month), two(latest.day - 1)]
  const yesterday = times.find((time) => /^yesterday$/i.test(text.slice(time.start, time.end)))
  const dated = days.find(({ month, day }) => two(month) === before[0] && two(day) === before[1])
  if (yesterday && dated) {
    evidence.push({
      start: yesterday.start,
      end: yesterday.end,
      why: '“yesterday”, told by reports of the day before',
    })
  }
  return { edtf, from: 'inferred', evidence }
}

/** Citations of December and January in one report leave open which is the later. */
function isOneSeason(days: readonly { readonly month: number }[]): boolean {
  const months = days.map(({ month }) => month)
  return Math.max(...months) - Math.min(...months) < 8
}

function lastDay({ meaning }: FoundTime): { year: number | null; month: number; day: number } | null {
  const last = meaning.kind === 'range' ? meaning.to : meaning
  if (last.kind !== 'calendar') return null
  const { year, month, day } = last.parts
  return month === undefined || day === undefined ? null : { year: year ?? null, month, day }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
