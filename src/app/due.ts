import { dayRange } from '../model/edtf.ts'
import type { EventRow, LedgerFilter, LedgerStore } from '../model/ports.ts'

export interface DueRow extends EventRow {
  /** `ahead` of the day; `passed` without a report of it that the ledger has. */
  readonly due: 'ahead' | 'passed'
}

const PENDING: readonly EventRow['status'][] = ['scheduled', 'planned', 'announced']

/** What is scheduled or planned, as of a day: the soonest first, what has passed before what lies ahead. */
export async function due(
  ledger: LedgerStore,
  filter: LedgerFilter,
  day: string,
): Promise<readonly DueRow[]> {
  const { limit, ...rest } = filter
  const pending = { ...rest, asOf: day, statuses: PENDING, soonestFirst: true }
  const found = await ledger.events(limit === undefined ? pending : { ...pending, limit })
  const rows = found.flatMap((event): DueRow[] => {
    const latest = dayRange(event.scheduledFor ?? event.time ?? '').latest
    if (latest === null || !PENDING.includes(event.status)) return []
    return [{ ...event, due: latest < day ? 'passed' : 'ahead' }]
  })
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, limit)
}

function keyOf(row: DueRow): string {
  return `${dayRange(row.scheduledFor ?? row.time ?? '').latest} ${row.address}`
}
