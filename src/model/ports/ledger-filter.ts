import type { EventStatus } from '../annotation.ts'
import type { Certainty } from '../certainty.ts'
import type { Address, Standing } from '../claim.ts'
import type { Clocks } from '../clocks.ts'
import type { Edtf } from '../edtf.ts'
import type { ReportId } from '../report.ts'

/** What to list. All that are set must hold. By `saidUntil` statements alone are told apart. */
export interface LedgerFilter extends Clocks {
  /** Words of a source's name, anywhere in the chain. */
  readonly by?: string
  /** Words of the content, or the name of an entity in it. */
  readonly about?: string
  /** Said (or, for events, happening) on or after, on or before: EDTF. */
  readonly since?: Edtf
  readonly until?: Edtf
  readonly certainty?: Certainty
  /** Whose own source is this entity, or is not: its key, or that of one merged with it. */
  readonly source?: string
  readonly notSource?: string
  /** Only these statements; of events, only those that they tell of. */
  readonly addresses?: readonly Address[]
  /** Only from reports that were read after this instant: ISO 8601. */
  readonly readAfter?: string
  /** Those of the last reports first, where the order is that of publication. */
  readonly latestFirst?: boolean
  /** Only of this report, by its whole id. */
  readonly report?: ReportId
  /** Only in reports of this publication: its name, whole. */
  readonly outlet?: string
  /** Only what follows the row of this address (of a judgement or a report: id) in the order of the list; the rest of a list that was cut. */
  readonly after?: string
  readonly limit?: number
}

/** Which events to list. */
export interface EventFilter extends LedgerFilter {
  readonly statuses?: readonly EventStatus[]
  /** Only these, by their own addresses. */
  readonly ofThese?: readonly Address[]
  /** Only those whose last day had not passed when they were told of. */
  readonly toCome?: boolean
  /** By the last day that they are due, those without a day left out; else in the order of publication. */
  readonly soonestFirst?: boolean
  /** With `soonestFirst` only those behind this last day and address. */
  readonly soonestAfter?: { readonly day: string; readonly address: Address }
}

/** Which claims to list. */
export interface ClaimFilter extends LedgerFilter {
  /** Made by so many statements or more; 1 where it is not given. */
  readonly atLeast?: number
  /** Rows for so many statements of each, the first by address; all where it is not given. `claim.statements` has all of them. */
  readonly statementsEach?: number
  /** Leaves out so many of the first. */
  readonly offset?: number
  readonly standing?: Standing
}

/** Which entities to list. */
export interface EntityFilter {
  /** Words of a name or key. */
  readonly by?: string
  /** Only those into which others were merged. */
  readonly merged?: boolean
  /** Only those of whom a report that was known on this day tells, counted in such reports. */
  readonly asOf?: Edtf
  readonly limit?: number
  /** With their titles and offices, and of groups with who is in them. */
  readonly roles?: boolean
}
