import type { Edtf } from '../../model/edtf.ts'
import type { EventRow, LedgerFilter, LedgerStore, StatementRow } from '../../model/ports.ts'
import { inOrderOfDays } from './order-of-days.ts'

export type TimelineRow = {
  readonly when: Edtf
  /** How many other rows it may stand before or behind: its date is too coarse to tell. 0 for a row of one day. */
  readonly unordered: number
} & (
  | { readonly kind: 'said'; readonly statement: StatementRow }
  | { readonly kind: 'event'; readonly event: EventRow }
)

/**
 * What was said and what happened or is to happen, by the first day that each can mean. A row of a month or
 * a year says with how many rows its order is not known; what has no day comes last.
 */
export async function timeline(ledger: LedgerStore, filter: LedgerFilter): Promise<readonly TimelineRow[]> {
  const { limit, ...rest } = filter
  const statements = (await ledger.statements(rest)).map((statement) => ({
    when: statement.statement.said.edtf,
    key: `said ${statement.address}`,
    row: { kind: 'said', statement } as const,
  }))
  const events = (await ledger.events(rest)).flatMap((event) => {
    const when = event.scheduledFor ?? event.time
    return when === null
      ? []
      : [{ when, key: `event ${event.address}`, row: { kind: 'event', event } as const }]
  })
  return inOrderOfDays([...statements, ...events])
    .map(({ item: { when, row }, unordered }) => ({ when, unordered, ...row }))
    .slice(0, limit)
}
