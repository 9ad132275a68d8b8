import type { Edtf } from './edtf.ts'

/** The two clocks: what was known by a day, and what had been said by a day. */
export interface Clocks {
  /** Only reports published by then; one without a date counts from the day on which it was read. */
  readonly asOf?: Edtf
  /** Only what was surely said by then; where that is not told, the day of the report counts. */
  readonly saidUntil?: Edtf
}
