import { dayRange, type Edtf } from '../model/edtf.ts'
import type { EventRow, LedgerFilter, LedgerStore, StatementRow } from '../model/ports.ts'

export type TimelineRow = { readonly when: Edtf } & (
  | { readonly kind: 'said'; readonly statement: StatementRow }
  | { readonly kind: 'event'; readonly event: EventRow }
)

/** What was said and what happened or is to happen, by the earliest day that it can mean; what has no day comes last. */
export async function timeline(ledger: LedgerStore, filter: LedgerFilter): Promise<readonly TimelineRow[]> {
  const { limit, ...rest } = filter
  const statements = (await ledger.statements(rest)).map(
    (statement): TimelineRow => ({ when: statement.statement.said.edtf, kind: 'said', statement }),
  )
  const events = (await ledger.events(rest)).flatMap((event): TimelineRow[] => {
    const when = event.scheduledFor ?? event.time
    return when === null ? [] : [{ when, kind: 'event', event }]
  })
  return [...statements, ...events].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, limit)
}

function keyOf(row: TimelineRow): string {
  const address = row.kind === 'said' ? row.statement.address : row.event.address
  return `${dayRange(row.when).earliest ?? '9999-12-31'} ${row.kind} ${address}`
}
