import type { DatePart, TimeAlternative, TimeAnchor } from '../../../model/annotation.ts'
import type { Edtf } from '../../../model/edtf.ts'
import type { FilingZone } from './dateline-zone.ts'
import type { Focus } from './focus.ts'
import type { OpenWeekday } from './open-weekdays.ts'
import type { Tense } from './tense.ts'

/** The moment of speech: the report's date, the day of its dateline, or the day on which the speaker who is quoted spoke. */
export interface Speech {
  readonly speech: Edtf
  readonly speechAnchor: TimeAnchor
  /** The rule of what is counted from it. */
  readonly speechRule: 'time/from-speech' | 'time/from-dateline' | 'time/from-quoted-day'
}

/** What an expression is reckoned from. */
export interface Setting extends Speech {
  /** Of the clause that it stands in; asked for only where it matters, for the words around must be looked at. */
  readonly tense: () => Tense
  /** The times last spoken of, each as fine as was told. */
  readonly focus: Focus
  /** Whether the text tells of other times than its own: then what is not told is as in the time last spoken of. */
  readonly isStory: boolean
  /** The years that remain possible where that of the report is open. */
  readonly years: readonly number[]
  readonly openWeekday: OpenWeekday
  /** Where the story was filed: an hour without a zone is told there; `null` where nothing tells it. */
  readonly filed: FilingZone | null
}

/** What an expression came to mean, and how. */
export interface Value {
  readonly value: string
  readonly implied: readonly DatePart[]
  readonly anchor: TimeAnchor | null
  /** The rule of reckoning, in `RECKONING_RULES`. */
  readonly rule: string
  readonly alternatives: readonly TimeAlternative[]
  /** Of a time of day with a written zone: its distance from UTC, and the moment there. */
  readonly zone?: string
  readonly instant?: string
  /** The dateline whose city's zone it is, where none is written. */
  readonly zoneFrom?: FilingZone
}

export function written(value: string): Value {
  return { value, implied: [], anchor: null, rule: 'time/as-written', alternatives: [] }
}

export function open(value: string, implied: readonly DatePart[]): Value {
  return { value, implied, anchor: null, rule: 'time/left-open', alternatives: [] }
}
