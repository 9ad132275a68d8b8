import { shortAddress } from '../model/address.ts'
import type { EventRow } from '../model/ports/ledger-rows.ts'
import { wrap } from './wrap.ts'

/** An event for a person: its address, date, status, words and actors. */
export function eventLines(row: EventRow, indent = ''): string {
  const when = row.scheduledFor ?? row.time ?? 'no date'
  return wrap(
    `${shortAddress(row.address)} ${when} ${row.status}: ${row.what}${row.actors.length > 0 ? ` (${row.actors.join(', ')})` : ''}`,
    indent,
  )
}
