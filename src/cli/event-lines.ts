import { shortAddress } from '../model/address.ts'
import type { EventRow } from '../model/ports/ledger-rows.ts'
import { wrap } from './wrap.ts'

/** An event for a person: its address, date, status, words and actors; before them what is to be said of it first. */
export function eventLines(row: EventRow, indent = '', first = ''): string {
  const when = row.scheduledFor ?? row.time ?? 'no date'
  return wrap(
    `${first}${shortAddress(row.address)} ${when} ${row.status}: ${row.what}${row.actors.length > 0 ? ` (${row.actors.join(', ')})` : ''}`,
    indent,
  )
}
