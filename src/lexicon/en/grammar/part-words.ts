import type { TimexMod } from '../../../model/annotation.ts'

/** Words for the beginning, the middle and the end of a stretch of time. */
export const PART_WORDS: ReadonlyMap<string, TimexMod> = new Map<string, TimexMod>([
  ['early', 'START'],
  ['early in', 'START'],
  ['early on', 'START'],
  ['earlier', 'START'],
  ['earlier in', 'START'],
  ['the beginning of', 'START'],
  ['beginning of', 'START'],
  ['the start of', 'START'],
  ['the early part of', 'START'],
  ['mid', 'MID'],
  ['the middle of', 'MID'],
  ['late', 'END'],
  ['late in', 'END'],
  ['late on', 'END'],
  ['later', 'END'],
  ['later in', 'END'],
  ['the end of', 'END'],
  ['end of', 'END'],
  ['the latter part of', 'END'],
  ['the close of', 'END'],
])
