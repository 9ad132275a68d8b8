import type { TimeExpression, TimexMod, TimexType } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** A time as TimeML tags it. */
export interface TaggedTime extends Span {
  readonly type: TimexType
  readonly value: string
  readonly mod: TimexMod | null
  /** The expression that it is, or is an end of. */
  readonly of: string
}

/** TimeML has no ranges: its annotators tag each end by itself, the first without what only the last is written with. */
export function taggedTimes(times: readonly TimeExpression[]): readonly TaggedTime[] {
  return times.flatMap(({ id, start, end, type, value, mod, ends }) =>
    ends
      ? ends.map((one) => ({ start: one.start, end: one.end, type, value: one.value, mod: null, of: id }))
      : [{ start, end, type, value, mod, of: id }],
  )
}
