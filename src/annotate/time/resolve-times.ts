import type { DatePart, TimeExpression, Token } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Annotator } from '../annotator.ts'
import { addDays, addMonths, isoWeek, mondayOf, nearestYear, weekdayOf, withoutYear } from './calendar.ts'
import type { FoundTime, Meaning, Season } from './found-time.ts'

/** What each time expression means, reckoned from the date of the report and the tense of its clause. */
export const resolveTimes: Annotator<'foundTimes' | 'published' | 'tokens', 'times'> = {
  name: 'times',
  requires: ['foundTimes', 'published', 'tokens'],
  assigns: ['times'],
  rules: {},
  annotate: (_report, { foundTimes, published, tokens }) => {
    const tense = tenseLookup(tokens)
    const told = storyYears(foundTimes, published.edtf)
    return { times: foundTimes.map((found) => told(found) ?? resolved(found, published.edtf, tense(found))) }
  },
}

interface Value {
  readonly value: string
  readonly edtf: Edtf | null
  readonly implied: readonly DatePart[]
  readonly anchored: boolean
}

export type Tense = 'past' | 'future'

function resolved(found: FoundTime, published: Edtf, tense: Tense): TimeExpression {
  const { id, start, end, rule, type, mod } = found
  const { value, edtf, implied, anchored } = readAs(found.meaning, published, tense)
  return {
    id,
    start,
    end,
    rule,
    type,
    value,
    mod,
    edtf,
    implied,
    anchor: anchored ? { kind: 'published', edtf: published } : null,
  }
}

/** How many characters on a year that was told still holds for the days and months that follow it. */
const STORY_REACH = 2500

/** How many years that are not the report's own make a text a story of other times: news names one or two in passing. */
const STORY_YEARS = 6

/**
 * Days and months told after a year that is not the report's own are of that year: "In 1862 … On April 24 the fleet …".
 * What is near the report's own year is reckoned from the report.
 */
function storyYears(
  times: readonly FoundTime[],
  published: Edtf,
): (time: FoundTime) => TimeExpression | null {
  const own = Number(/^\d{4}/.exec(published)?.[0] ?? Number.NaN)
  let story: { readonly time: FoundTime; readonly year: number } | null = null
  const far = times.filter(
    ({ meaning }) => meaning.kind === 'calendar' && Math.abs((meaning.parts.year ?? own) - own) >= 2,
  )
  if (far.length < STORY_YEARS) return () => null
  const yearOf = new Map<FoundTime, { readonly time: FoundTime; readonly year: number }>()
  for (const time of times) {
    const { meaning } = time
    const first = meaning.kind === 'range' ? meaning.to : meaning
    if (first.kind !== 'calendar' || first.parts.decade !== undefined) continue
    if (first.parts.year !== undefined) story = { time, year: first.parts.year }
    else if (
      story &&
      first.parts.month !== undefined &&
      first.which === null &&
      time.start - story.time.end < STORY_REACH
    ) {
      yearOf.set(time, story)
      story = { time: story.time.start > time.start - STORY_REACH ? time : story.time, year: story.year }
    }
  }
  return (time) => {
    const told = yearOf.get(time)
    if (!told || Math.abs(told.year - own) < 2) return null
    const { value, edtf } = readAs(withYear(time.meaning, told.year), published, 'past')
    const { id, start, end, rule, type, mod } = time
    const anchor = { kind: 'time', time: told.time.id, edtf: String(told.year) } as const
    return { id, start, end, rule, type, value, mod, edtf, implied: ['year'], anchor }
  }
}

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'range')
    return { ...meaning, from: withYear(meaning.from, year), to: withYear(meaning.to, year) }
  return meaning.kind === 'calendar' ? { ...meaning, parts: { ...meaning.parts, year } } : meaning
}

function readAs(meaning: Meaning, published: Edtf, tense: Tense): Value {
  switch (meaning.kind) {
    case 'calendar':
      return calendarValue(meaning, published, tense)
    case 'shift':
      return shiftValue(meaning.count, meaning.unit, published)
    case 'range': {
      const from = readAs(meaning.from, published, tense)
      const to = readAs(meaning.to, published, tense)
      const value = `${from.value}/${to.value}`
      return { value, edtf: value, implied: from.implied, anchored: from.anchored }
    }
    case 'duration':
    case 'set':
    case 'reference':
      return { value: meaning.value, edtf: null, implied: [], anchored: false }
    case 'clock': {
      const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : 'XXXX-XX-XX'
      const value = `${day}T${two(meaning.hour)}:${two(meaning.minute ?? 0)}`
      return { value, edtf: day, implied: ['year', 'month', 'day'], anchored: true }
    }
    case 'day-part': {
      const day = meaning.day ? readAs(meaning.day, published, tense) : null
      const value = day?.value ?? published
      return { value: `${value}T${meaning.part}`, edtf: value, implied: day?.implied ?? [], anchored: true }
    }
  }
}

function calendarValue(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  published: Edtf,
  tense: Tense,
): Value {
  const { parts, which } = meaning
  if (parts.weekday !== undefined) return weekdayValue(parts.weekday, which, published, tense)
  if (parts.decade !== undefined) return plain(`${parts.decade}`, `${parts.decade}X`)
  if (parts.quarter !== undefined) return quarterValue(parts.quarter, parts.year, published)
  if (parts.season !== undefined) return seasonValue(parts.season, parts.year, which, published)
  if (parts.month === undefined) return plain(`${parts.year ?? 'XXXX'}`, `${parts.year ?? 'XXXX'}`)
  const rest = `-${two(parts.month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`
  if (parts.year !== undefined) return plain(`${parts.year}${rest}`, `${parts.year}${rest}`)
  const year = nearestYear(
    published,
    parts.month,
    which ?? (parts.day === undefined && tense === 'future' ? 'next' : null),
  )
  const value = `${year}${rest}`
  return { value, edtf: value, implied: ['year'], anchored: year !== 'XXXX' }
}

/** Of the year that is named, else the last quarter of that number which had begun when the report was published. */
function quarterValue(quarter: number, year: number | undefined, published: Edtf): Value {
  if (year !== undefined) return plain(`${year}-Q${quarter}`, `${year}-${32 + quarter}`)
  const [own = '', month = '12'] = published.split('-')
  if (!/^\d{4}$/.test(own)) return plain(`XXXX-Q${quarter}`, 'XXXX-XX-XX')
  const begun = (quarter - 1) * 3 + 1 <= Number(month)
  const of = begun ? Number(own) : Number(own) - 1
  return { value: `${of}-Q${quarter}`, edtf: `${of}-${32 + quarter}`, implied: ['year'], anchored: true }
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function seasonValue(season: Season, year: number | undefined, which: string | null, published: Edtf): Value {
  const code = 21 + ['SP', 'SU', 'FA', 'WI'].indexOf(season)
  if (year !== undefined) return plain(`${year}-${season}`, `${year}-${code}`)
  const of = nearestYear(published, SEASON_MONTHS[season], which)
  const edtf = of === 'XXXX' ? 'XXXX-XX-XX' : `${of}-${code}`
  return { value: `${of}-${season}`, edtf, implied: ['year'], anchored: of !== 'XXXX' }
}

function weekdayValue(weekday: number, which: string | null, published: Edtf, tense: Tense): Value {
  const today = weekdayOf(published)
  if (today === null)
    return { value: 'XXXX-XX-XX', edtf: 'XXXX-XX-XX', implied: ['year', 'month', 'day'], anchored: false }
  const forward = which === 'next' || (which === null && tense === 'future')
  const distance =
    which === 'this'
      ? weekday - today
      : forward
        ? ((weekday - today + 6) % 7) + 1
        : -((today - weekday + 7) % 7)
  const back = which === 'last' && distance === 0 ? -7 : distance
  const value = addDays(published, back)
  return { value, edtf: value, implied: ['year', 'month', 'day'], anchored: true }
}

function shiftValue(count: number | null, unit: string, published: Edtf): Value {
  const implied: readonly DatePart[] = ['year', 'month', 'day']
  const open = { value: 'XXXX-XX-XX', edtf: 'XXXX-XX-XX', implied, anchored: false }
  if (count === null || published.startsWith('XXXX-XX')) return open
  const [year = '', month = ''] = published.split('-')
  if (year === 'XXXX') return withoutYear(count, unit, published) ?? open
  const anchored = (value: string, edtf = value) => ({ value, edtf, implied, anchored: true })
  switch (unit) {
    case 'day':
      return weekdayOf(published) === null ? open : anchored(addDays(published, count))
    case 'week':
    case 'weekend': {
      if (weekdayOf(published) === null) return open
      const monday = addDays(mondayOf(published), count * 7)
      const end = addDays(monday, 6)
      const week = isoWeek(monday)
      return unit === 'week'
        ? anchored(week, `${monday}/${end}`)
        : anchored(`${week}-WE`, `${addDays(monday, 5)}/${end}`)
    }
    case 'month':
      return month === undefined || month === '' ? open : anchored(addMonths(published, count))
    case 'quarter': {
      const index = Number(year) * 4 + Math.floor((Number(month || 1) - 1) / 3) + count
      return anchored(
        `${Math.floor(index / 4)}-Q${(index % 4) + 1}`,
        `${Math.floor(index / 4)}-${33 + (index % 4)}`,
      )
    }
    case 'decade': {
      const decade = Math.floor(Number(year) / 10) + count
      return anchored(`${decade}`, `${decade}X`)
    }
    case 'century': {
      const century = Math.floor(Number(year) / 100) + count
      return anchored(`${century}`, `${century}XX`)
    }
    default:
      return anchored(`${Number(year) + count}`)
  }
}

function plain(value: string, edtf: Edtf): Value {
  return { value, edtf, implied: [], anchored: false }
}

const FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'scheduled',
  'planned',
  'due',
  'slated',
  'expected',
  'upcoming',
  'plans',
  'plan',
])

/** The nearest sign of tense before a time in its sentence, else the nearest behind it. */
function tenseLookup(tokens: readonly Token[]): (time: FoundTime) => Tense {
  let at = 0
  return ({ start }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const own = tokens[at]?.sentence ?? tokens[at - 1]?.sentence
    for (let step = 1; step < 16; step++) {
      const before = tokens[at - step]
      if (!before || before.sentence !== own) break
      if (FUTURE.has(before.lower)) return 'future'
      if (isPast(before)) return 'past'
    }
    for (let step = 0; step < 10; step++) {
      const behind = tokens[at + step]
      if (!behind || behind.sentence !== own) break
      if (FUTURE.has(behind.lower)) return 'future'
      if (isPast(behind)) return 'past'
    }
    return 'past'
  }
}

function isPast({ upos, lower, lemma }: Token): boolean {
  return (
    (upos === 'VERB' || upos === 'AUX') && lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s')
  )
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
