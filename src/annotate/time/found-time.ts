import type { Annotation, TimexType } from '../../model/annotation.ts'

/** A time expression as written, before the date of the report is known. */
export interface FoundTime extends Annotation {
  readonly type: TimexType
}
