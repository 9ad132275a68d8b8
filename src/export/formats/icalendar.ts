import { shortAddress } from '../../model/address.ts'
import { dayRange } from '../../model/edtf.ts'
import type { EventRow } from '../../model/ports/ledger-rows.ts'
import type { ExportFormat, Selection } from '../../model/selection.ts'
import { eventsIn } from '../lists/rows-in.ts'

/**
 * iCalendar, RFC 5545: an event of whole days for whatever is to be, or was, on days that are told; one told as "in March" lasts the
 * month. An event without any day is left out.
 */
export const icalendar: ExportFormat = {
  name: 'icalendar',
  extension: '.ics',
  mediaType: 'text/calendar; charset=utf-8',
  says: 'iCalendar (RFC 5545) of what is due, or happens',
  of: ['events', 'due', 'timeline', 'dossier', 'report'],
  *write(selection) {
    const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hearsay//Hearsay//EN', 'CALSCALE:GREGORIAN']
    for (const line of [...head, `NAME:${escaped(selection.title)}`]) yield folded(line)
    for (const event of eventsIn(selection)) for (const line of linesOf(event, selection)) yield folded(line)
    yield 'END:VCALENDAR\r\n'
  },
}

function linesOf(event: EventRow, { asOf }: Selection): readonly string[] {
  const { earliest, latest } = dayRange(event.scheduledFor ?? event.time ?? '')
  if (earliest === null || latest === null) return []
  const { address, status, what, actors, place, publication, published } = event
  // When the report told of it: the same ledger gives the same file.
  const stamp = dayRange(published).latest ?? asOf
  const description = [
    `${status}, as ${publication ?? 'a report'} of ${published} tells (${shortAddress(address)}).`,
    ...(actors.length > 0 ? [`With ${actors.join(', ')}.`] : []),
  ].join(' ')
  return [
    'BEGIN:VEVENT',
    `UID:${address}@hearsay`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(earliest)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(latest))}`,
    `SUMMARY:${escaped(what)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${STATUS[status] ?? 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${escaped(status)}`,
    'END:VEVENT',
  ]
}

const STATUS: Readonly<Partial<Record<EventRow['status'], string>>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** A TEXT value, section 3.3.11; controls, which it cannot have, are blanks. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
}

const OCTETS = 75

/** A line folded so that none has more than 75 octets, section 3.1; characters stay whole. */
function folded(line: string): string {
  let [folds, length] = ['', 0]
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > OCTETS) {
      folds += '\r\n '
      length = 1
    }
    folds += character
    length += octets
  }
  return `${folds}\r\n`
}
