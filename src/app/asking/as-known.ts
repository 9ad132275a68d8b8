import { parseAddress, shortAddress } from '../../model/address.ts'
import type { Clocks } from '../../model/clocks.ts'
import { HearsayError } from '../../model/errors.ts'
import type { ConflictRow, EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import type { ReportId } from '../../model/report.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { countsBy } from './claim-as-of.ts'

// One thing by its id, as long as the clocks have it: what was not known by a day cannot be looked at as of that day.

/**
 * The reading of a report, or of the report in which something stands.
 * @param written the id of a report, or the address of something in it; of a statement, it must have been said by the day asked for.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function readingAsKnown(ledger: LedgerStore, written: string, clocks: Clocks): Promise<Reading> {
  const reading = await ledger.reading(written)
  await mustBeKnown(ledger, reading.report.id, clocks)
  const { localId } = parseAddress(written)
  if (clocks.saidUntil !== undefined && /^s\d+$/.test(localId ?? ''))
    await statementAsKnown(ledger, written, clocks)
  return reading
}

/** @throws HearsayError not-found, ambiguous-id */
export async function statementAsKnown(
  ledger: LedgerStore,
  address: string,
  clocks: Clocks,
): Promise<StatementRow> {
  const row = await ledger.statement(address)
  if (countsBy(clocks, row)) return row
  if (!countsBy(onlyKnown(clocks), row)) throw notKnown(shortAddress(row.address), row.known, clocks)
  throw new HearsayError(
    'not-found',
    `${shortAddress(row.address)} was not surely said by ${clocks.saidUntil}: its date is ${row.statement.said.edtf}.`,
  )
}

/** @throws HearsayError not-found, ambiguous-id */
export async function eventAsKnown(ledger: LedgerStore, address: string, clocks: Clocks): Promise<EventRow> {
  const row = await ledger.event(address)
  await mustBeKnown(ledger, row.report, clocks)
  return row
}

/** A judgement both of whose statements count. @throws HearsayError not-found, ambiguous-id */
export async function judgementAsKnown(
  ledger: LedgerStore,
  id: string,
  clocks: Clocks,
): Promise<ConflictRow> {
  const row = await ledger.judgement(id)
  for (const { address } of row.statements) await statementAsKnown(ledger, address, clocks)
  return row
}

/** Which reports are one text, of those that were known. */
export async function copiesAsKnown(ledger: LedgerStore, { asOf }: Clocks): Promise<readonly ReportCopy[]> {
  const copies = await ledger.copies()
  if (asOf === undefined) return copies
  const known = new Set((await ledger.reports({ asOf })).map(({ id }) => id))
  return copies.filter(({ between }) => between.every((id) => known.has(id)))
}

async function mustBeKnown(ledger: LedgerStore, report: ReportId, { asOf }: Clocks): Promise<void> {
  if (asOf === undefined) return
  const [row] = await ledger.reports({ report, asOf, limit: 1 })
  if (row !== undefined) return
  const [now] = await ledger.reports({ report, limit: 1 })
  throw notKnown(shortAddress(report), now?.published ?? null, { asOf })
}

function onlyKnown({ asOf }: Clocks): Clocks {
  return asOf === undefined ? {} : { asOf }
}

function notKnown(what: string, published: string | null, { asOf }: Clocks): HearsayError {
  const since = published === null ? '' : `; its report was published ${published}`
  return new HearsayError('not-found', `${what} was not known as of ${asOf}${since}.`)
}
