import type { Pattern } from '../match/pattern.ts'

/** The patterns in their levels: numbers, times, times joined to others, times with a modifier. The order is the order of trial. */
export const PATTERN_LEVELS: readonly (readonly Pattern[])[] = []
