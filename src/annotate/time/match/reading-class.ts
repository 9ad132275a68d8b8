import type { TimexType } from '../../../model/annotation.ts'
import type { CalendarParts, Meaning, ShiftMeaning } from '../found-time.ts'
import { type ReadingClass, signOf } from './signs.ts'

/** The class under which the next level sees what has been read. */
export function readingClass(type: TimexType, meaning: Meaning): ReadingClass {
  if (type === 'SET') return 'aSet'
  switch (meaning.kind) {
    case 'calendar':
      return classOfParts(meaning.parts)
    case 'shift':
      return CLASS_OF_UNIT[meaning.unit]
    case 'range':
      return 'aRange'
    case 'clock':
      return 'aClock'
    case 'day-part':
      return 'aDayPart'
    case 'duration':
      return 'aDuration'
    case 'set':
      return 'aSet'
    case 'reference':
      return 'aReference'
  }
}

function classOfParts(parts: CalendarParts): ReadingClass {
  if (parts.day !== undefined || parts.holiday !== undefined) return 'aDay'
  if (parts.weekday !== undefined) return 'aWeekday'
  if (parts.week !== undefined || parts.weekend) return 'aWeek'
  if (parts.month !== undefined) return 'aMonth'
  if (parts.quarter !== undefined || parts.half !== undefined) return 'aQuarter'
  if (parts.season !== undefined) return 'aSeason'
  if (parts.year !== undefined || parts.shortYear !== undefined) return 'aYear'
  return 'aDecade'
}

const CLASS_OF_UNIT: Readonly<Record<ShiftMeaning['unit'], ReadingClass>> = {
  second: 'aClock',
  minute: 'aClock',
  hour: 'aClock',
  day: 'aDay',
  week: 'aWeek',
  fortnight: 'aWeek',
  weekend: 'aWeek',
  month: 'aMonth',
  quarter: 'aQuarter',
  year: 'aYear',
  decade: 'aDecade',
  century: 'aDecade',
  millennium: 'aDecade',
}

/** The sign of each reading class; forms are compiled after this table is made. */
export const READING_SIGNS: Readonly<Record<ReadingClass, string>> = {
  aQuantity: signOf(['aQuantity', 'count']),
  aDuration: signOf(['aDuration']),
  aYear: signOf(['aYear']),
  aMonth: signOf(['aMonth']),
  aDay: signOf(['aDay']),
  aWeekday: signOf(['aWeekday']),
  aWeek: signOf(['aWeek']),
  aQuarter: signOf(['aQuarter']),
  aSeason: signOf(['aSeason']),
  aDecade: signOf(['aDecade']),
  aClock: signOf(['aClock']),
  aDayPart: signOf(['aDayPart']),
  aSet: signOf(['aSet']),
  aRange: signOf(['aRange']),
  aReference: signOf(['aReference']),
}
