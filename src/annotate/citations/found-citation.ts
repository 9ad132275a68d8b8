import type { Annotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** A citation before its date is resolved. */
export interface FoundCitation extends Annotation {
  readonly outlet: string
  readonly entity: string | null
  /** Id of the found time that dates it. */
  readonly time: string | null
  readonly covers: Span
}

export interface FoundCrossReference extends Annotation {
  readonly publication: string
  readonly time: string | null
}
