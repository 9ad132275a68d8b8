import type { EntityType, RuleId, ToldRole } from './annotation.ts'
import type { Edtf } from './edtf.ts'
import type { ReportId } from './report.ts'

/** Who says something of entities, and why: kept with every merge and every split. */
export interface EntityDecision {
  /** "person" for somebody's own decision, else the rule. */
  readonly by: 'person' | RuleId
  /** The name of whoever decided, or under whom the rule ran. */
  readonly who: string
  readonly why: string
  /** An ISO 8601 instant. */
  readonly at: string
}

/** That two entities of the ledger are one. Retracted, never deleted. */
export interface EntityJudgement extends EntityDecision {
  readonly id: string
  /** `Entity.key` of both, in alphabetical order. */
  readonly keys: readonly [string, string]
  readonly retracted: Omit<EntityDecision, 'by'> | null
}

/** A title or office of an entity, with the reports that give it. */
export interface EntityRole extends Pick<ToldRole, 'title' | 'state' | 'from' | 'until'> {
  /** How many reports give it. */
  readonly told: number
  /** The first of them, by their days. */
  readonly reports: readonly { readonly report: ReportId; readonly published: Edtf }[]
}

/** One entity across reports, with what was merged into it. */
export interface EntityRow {
  /** Of all its keys the one that stands for it. */
  readonly key: string
  readonly name: string
  readonly type: EntityType
  readonly reports: number
  /** Every key that means it, its own first. */
  readonly keys: readonly string[]
  /** What holds its keys together, and what did until it was retracted; oldest first. */
  readonly judgements: readonly EntityJudgement[]
  /** Where they were asked for: titles and offices that reports give it, the first told first. */
  readonly roles?: readonly EntityRole[]
  /** Where they were asked for, of a group that is told by who is in it: the keys of those. */
  readonly members?: readonly string[]
}
