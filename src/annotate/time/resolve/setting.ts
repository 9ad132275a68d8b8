import type { DatePart, TimeAlternative, TimeAnchor } from '../../../model/annotation.ts'
import type { Edtf } from '../../../model/edtf.ts'
import type { Focus } from './focus.ts'

export type Tense = 'past' | 'present' | 'future'

/** What an expression is reckoned from. */
export interface Setting {
  /** The moment of speech: the report's date, or the day on which the speaker who is quoted spoke. */
  readonly speech: Edtf
  readonly speechAnchor: TimeAnchor
  readonly tense: Tense
  /** The times last spoken of, each as fine as was told. */
  readonly focus: Focus
  /** Whether the text tells of other times than its own: then what is not told is as in the time last spoken of. */
  readonly isStory: boolean
}

/** What an expression came to mean, and how. */
export interface Value {
  readonly value: string
  readonly implied: readonly DatePart[]
  readonly anchor: TimeAnchor | null
  /** The rule of reckoning, in `RECKONING_RULES`. */
  readonly rule: string
  readonly alternatives: readonly TimeAlternative[]
}

export function written(value: string): Value {
  return { value, implied: [], anchor: null, rule: 'time/as-written', alternatives: [] }
}

export function open(value: string, implied: readonly DatePart[]): Value {
  return { value, implied, anchor: null, rule: 'time/left-open', alternatives: [] }
}
