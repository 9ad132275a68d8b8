import type { ConflictRow, EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import { readingAsKnown } from '../asking/as-known.ts'

/** A report with what the ledger holds of it, and the conflicts of its statements with those of any report. */
export interface OpenReport {
  readonly reading: Reading
  readonly statements: readonly StatementRow[]
  readonly events: readonly EventRow[]
  readonly conflicts: readonly ConflictRow[]
}

/**
 * @param written the report's id, or a beginning of its digits that only it has.
 * @param asOf conflicts with reports of later days are left out, and a report of a later day is not there.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function openReport(ledger: LedgerStore, written: string, asOf?: string): Promise<OpenReport> {
  const known = asOf === undefined ? {} : { asOf }
  const reading = await readingAsKnown(ledger, written, known)
  const { id: report } = reading.report
  return {
    reading,
    statements: await ledger.statements({ report }),
    events: await ledger.events({ report }),
    conflicts: await ledger.judgements({ report, verdict: 'contradicts', ...known }),
  }
}
