import type { EntityType, EventStatus } from '../annotation.ts'
import type { Address, Claim, Judgement, LedgerStatement, Standing } from '../claim.ts'
import type { Review } from '../correction.ts'
import type { Edtf } from '../edtf.ts'
import type { ReportId } from '../report.ts'
import type { Facets } from '../search.ts'

/** When something was said, happens or is to happen. */
export interface Moment {
  readonly kind: 'said' | 'event'
  readonly address: Address
  readonly when: Edtf
}

/** A moment with the first and the last day that it can mean, `YYYY-MM-DD`: both 9999-12-31 where none is known. */
export interface MomentPlace extends Moment {
  readonly first: string
  readonly last: string
}

/** How many moments have the same first and last day. */
export interface DaySpan {
  readonly first: string
  readonly last: string
  readonly count: number
}

export interface ReportRow {
  readonly id: ReportId
  readonly short: string
  readonly publication: string | null
  readonly headline: string | null
  readonly published: Edtf
  readonly statements: number
}

/** A report with an issue number whose day is told by its file or its own words, and not by other issues. */
export interface SisterIssue {
  readonly report: ReportId
  readonly volume: number | null
  readonly issue: number
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** A statement; its `entityKeys` are those that stand for merged entities. */
export interface StatementRow extends LedgerStatement {
  /** The day from which `--as-of` counts its report: `YYYY-MM-DD`. */
  readonly known: string
  /** What a person said of it; a rejected statement is in no list, claim or conflict. */
  readonly review: Review | null
  /** Whether a person corrected a part of it: the reading has it as it was read. */
  readonly corrected: boolean
  readonly chain: readonly { readonly name: string; readonly named: boolean }[]
}

export interface EventRow {
  readonly address: Address
  readonly report: ReportId
  readonly publication: string | null
  readonly published: Edtf
  readonly what: string
  readonly status: EventStatus
  readonly time: Edtf | null
  readonly scheduledFor: Edtf | null
  readonly actors: readonly string[]
  readonly place: string | null
}

export interface SourceRow {
  readonly key: string
  readonly name: string
  readonly type: EntityType
  readonly statements: number
  readonly reports: number
  readonly denials: number
}

export interface ConflictRow {
  readonly judgement: Judgement
  readonly statements: readonly [StatementRow, StatementRow]
  /** How many more pairs of statements of the same two claims are judged so; left out where that was not asked (`once`). */
  readonly repeats?: number
}

export interface LedgerCounts {
  readonly reports: number
  readonly statements: number
  readonly sources: number
  readonly events: number
  readonly conflicts: number
}

/** What a search found. */
export interface SearchResult {
  /** The best first; a score is higher the better the words fit. */
  readonly hits: readonly { readonly statement: StatementRow; readonly score: number }[]
  /** How many there are; `more` where only so many were counted. */
  readonly total: { readonly count: number; readonly more: boolean }
  /** Of those that were counted. */
  readonly facets: Facets
}

/** An entity by the key that stands for it. */
export interface ActorRow {
  readonly key: string
  readonly name: string
}

/** A claim as the ledger holds it, with the statements that make it. */
export interface ClaimRow {
  readonly claim: Claim
  readonly standing: Standing
  /** In the order of `claim.statements`; the first of them where a list asked for so many each. */
  readonly statements: readonly StatementRow[]
}
