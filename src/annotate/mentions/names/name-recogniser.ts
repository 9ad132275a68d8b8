import type { EntityType, RuleId, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { NameLabels } from '../../tokens/name-labels.ts'
import type { GazetteerEntry } from '../gazetteer.ts'

/** A proper name: the name alone, without title, determiner or demonym before it. */
export interface FoundName extends Span {
  /** Index of its first token, and of the token after its last. */
  readonly from: number
  readonly to: number
  readonly type: EntityType
  readonly rule: RuleId
  /** What the gazetteer knows of it. */
  readonly entry: GazetteerEntry | null
}

/**
 * Finds the names of a report: in reading order, without overlaps, none over the end of a sentence. `publication` is that of the report,
 * which is a name wherever it stands with a capital.
 */
export type NameRecogniser = (
  text: string,
  tokens: readonly Token[],
  labels: NameLabels,
  publication: string | null,
) => readonly FoundName[]
