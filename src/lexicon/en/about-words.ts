import type { TimexMod } from '../../model/annotation.ts'

/** Words before a number of units that say how exact it is. */
export const ABOUT_WORDS: ReadonlyMap<string, TimexMod> = new Map<string, TimexMod>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['close to', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['up to', 'EQUAL_OR_LESS'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
])
