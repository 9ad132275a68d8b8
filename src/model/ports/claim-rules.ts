import type { Address, Claim, Judgement, LedgerStatement, Origin, Standing } from '../claim.ts'
import type { StatementChanges } from '../correction.ts'
import type { LedgerEvent } from '../ledger-event.ts'
import type { Reading } from '../reading.ts'
import type { Report } from '../report.ts'
import type { ReportCopy, ReportPrint } from '../report-copy.ts'
import type { Statement } from '../statement.ts'

/**
 * The claims stage, as the ledger asks it: with it the ledger keeps claims beside the judgements that they follow from. All are
 * pure functions, and give the same for the same statements in any order.
 */
export interface ClaimRules {
  /** Statements that share a key are compared. */
  keys(statement: LedgerStatement): readonly string[]
  /** A key that more statements hold is common: reports that share nothing else are not compared. */
  readonly mostHolders: number
  /** What statements of the same words, sources and week share; `null` of those whose words are anybody's. */
  wording(statement: LedgerStatement): string | null
  /** Of one wording so many are judged, the first by their addresses; the others are where the first is. */
  readonly mostOfOneWording: number
  /** What the statements of one report are to each other. */
  within(statements: readonly LedgerStatement[]): readonly Judgement[]
  /** What statements are to those of other reports. */
  against(fresh: readonly LedgerStatement[], known: readonly LedgerStatement[]): readonly Judgement[]
  /** Pairs of one report that gathering may bring together without a judgement. */
  ties(statements: readonly LedgerStatement[]): readonly (readonly [Address, Address])[]
  /** Every statement in one claim. Those of two claims are bound by neither a judgement `same` nor a tie that counts. */
  gather(
    statements: readonly LedgerStatement[],
    judgements: readonly Judgement[],
    copies: readonly ReportCopy[],
  ): readonly Claim[]
  /** The origins of statements that say the same. */
  origins(statements: readonly LedgerStatement[], copies: readonly ReportCopy[]): readonly Origin[]
  /** Of the carriers of an origin those that are of one house, a sentence a house; not kept, since the table of owners may change. */
  houses(carriers: readonly string[]): readonly string[]
  /** The events of a reading with what comparing them needs, and what each is found by. */
  events(reading: Reading): readonly LedgerEvent[]
  eventKeys(event: LedgerEvent): readonly string[]
  /** What a report is found by as a text. */
  print(report: Report): ReportPrint
  /** What a report is to others as a text; those that share nothing worth naming are left out. */
  copies(own: ReportPrint, others: readonly ReportPrint[]): readonly ReportCopy[]
  /** @param judgements those that touch the claim. */
  standing(claim: Claim, judgements: readonly Judgement[]): Standing
  /** The statement as a person corrected it. */
  edit(reading: Reading, statement: Statement, changes: StatementChanges): Statement
}
