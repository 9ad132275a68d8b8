import type { Edtf } from '../../../model/edtf.ts'
import type { FoundTime, Meaning } from '../found-time.ts'
import { yearOf } from './date-values.ts'

/** How many years that are not the report's own make a text a story of other times: news names one or two in passing. */
const STORY_YEARS = 6

/** Years from the report's own within which a year is no other time. */
const NEAR = 2

/** A text that also speaks from its own day is a story only where it names so many other years, and so many for each "today": else it is news with a past. */
const LONG_STORY_YEARS = 16
const YEARS_FOR_EACH_TODAY = 6

/**
 * Whether a text tells of other times than its own: the years that it names lie far from its date,
 * and it speaks of near ones, of "today", "last week" or a bare weekday, seldom.
 */
export function isStory(times: readonly FoundTime[], published: Edtf): boolean {
  const { far, near, today } = storyCounts(times, published)
  if (far < STORY_YEARS || far <= (near + today) * 1.5) return false
  return today === 0 || (far >= LONG_STORY_YEARS && far > today * YEARS_FOR_EACH_TODAY)
}

function storyCounts(times: readonly FoundTime[], published: Edtf) {
  const own = yearOf(published)
  let far = 0
  let near = 0
  let today = 0
  for (const { meaning } of times) {
    const year = yearIn(meaning)
    if (year !== null) {
      if (own === null || Math.abs(year - own) >= NEAR) far++
      else near++
    } else if (isDeictic(meaning)) today++
  }
  return { far, near, today }
}

function yearIn(meaning: Meaning): number | null {
  const last = meaning.kind === 'range' ? meaning.to : meaning
  if (last.kind !== 'calendar' || last.parts.year === undefined) return null
  return last.parts.bc ? -last.parts.year : last.parts.year
}

function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.from === 'speech'
  if (meaning.kind === 'clock' || meaning.kind === 'day-part')
    return meaning.day !== null && isDeictic(meaning.day)
  return meaning.kind === 'calendar' && meaning.parts.weekday !== undefined && meaning.parts.day === undefined
}
