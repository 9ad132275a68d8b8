import type { EventStatus } from '../../../model/annotation.ts'

/** Words behind "is" that tell the state of an event: "the merger is off". */
export interface StateOfBeingRow {
  /** In small letters, in order. */
  readonly words: readonly string[]
  readonly status: EventStatus
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const state = (
  status: EventStatus,
  words: string,
  example: string,
  counterexample: string,
): StateOfBeingRow => ({
  words: words.split(' '),
  status,
  examples: [example],
  counterexamples: [counterexample],
})

export const STATES_OF_BEING: readonly StateOfBeingRow[] = [
  state('cancelled', 'off', 'The merger in Oslo is off.', 'The light is off.'),
  state('occurred', 'over', 'The strike in Lima is over.', 'The fence is over there.'),
  state('ongoing', 'under way', 'The talks in Rome are under way.', 'The ship was under way.'),
  state('ongoing', 'underway', 'The talks in Rome are underway.', 'The ship is underway.'),
  state('ongoing', 'in progress', 'The count in Lima is in progress.', 'Work of that kind is in progress.'),
  state('postponed', 'on hold', 'The merger in Oslo is on hold.', 'The caller is on hold.'),
]

/** Nouns for the day of an event: "set May 6 as the new date for the launch", "the new date is May 6". */
export const DAY_NOUNS: ReadonlySet<string> = new Set(['date', 'day'])

/** Verbs by which a day is given to an event: "named May 6 as the date of the vote", "set a trial date of May 6". */
export const DAY_GIVING_VERBS: ReadonlySet<string> = new Set(
  'set fix name give choose pick agree announce propose confirm schedule'.split(' '),
)

/** Verbs by which a day, a price or a place becomes known: "no date had been fixed". */
export const FIXING_VERBS: ReadonlySet<string> = new Set(
  'fix set agree decide name announce schedule mention discuss propose give offer suggest'.split(' '),
)

/** Verbs that take for granted that there is what they accept: "the price was accepted". */
export const ACCEPTING_VERBS: ReadonlySet<string> = new Set(
  'accept sign approve choose confirm settle reach'.split(' '),
)
