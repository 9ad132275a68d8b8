import { shortAddress } from '../../model/address.ts'
import type { Change, TimelineEntry } from '../../model/dossier.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { ClaimRow, ConflictRow, EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { Part } from './document.ts'
import type { Mark } from './footnotes.ts'

export function conflictLine(
  { judgement, statements: [left, right], repeats = 0 }: ConflictRow,
  mark: Mark,
): readonly Part[] {
  return [
    { strong: `${judgement.conflict ?? 'conflict'}: ` },
    ...statementParts(left, mark),
    ' — ',
    ...statementParts(right, mark),
    ` (${judgement.reason}${repeats === 0 ? '' : ` And ${repeats} more of these two claims.`})`,
  ]
}

export function claimLine({ claim, standing, statements }: ClaimRow, mark: Mark): readonly Part[] {
  const [first] = statements
  const origins = claim.origins.map(
    ({ label, carriers, why }) =>
      `${label}${carriers.length > 0 ? `, carried by ${carriers.join(', ')}` : ''} (${why})`,
  )
  return [
    { strong: `${standing}, ${claim.origins.length} ${claim.origins.length === 1 ? 'origin' : 'origins'}: ` },
    ...(first ? [quoted(first), ...statements.map(mark)] : []),
    ` — ${origins.join('; ')}`,
  ]
}

export function changeLine(change: Change, mark: Mark): readonly Part[] {
  const when = `${change.known} `
  switch (change.kind) {
    case 'said':
      return [when, { strong: 'said: ' }, ...statementParts(change.statement, mark)]
    case 'conflict':
      return [when, ...conflictLine(change.conflict, mark)]
    case 'standing':
      return [
        when,
        { strong: `${change.before ?? 'not known'} → ${change.after}: ` },
        ...claimWords(change.claim, mark),
      ]
    case 'origin':
      return [
        when,
        { strong: `${change.before} → ${change.after} origins: ` },
        ...claimWords(change.claim, mark),
      ]
    case 'passed':
      return [when, { strong: 'date passed: ' }, eventText(change.event)]
  }
}

function claimWords({ statements }: ClaimRow, mark: Mark): readonly Part[] {
  const [first] = statements
  return first ? [quoted(first), ...statements.map(mark)] : []
}

export function timelineLine(entry: TimelineEntry, mark: Mark): readonly Part[] {
  const when = `${entry.when}${entry.unordered > 0 ? ` (order with ${entry.unordered} others not known)` : ''} `
  return entry.kind === 'said'
    ? [when, ...statementParts(entry.statement, mark)]
    : [when, eventText(entry.event)]
}

export function statementParts(row: StatementRow, mark: Mark): readonly Part[] {
  const who = row.chain
    .map(({ name }) => name)
    .reverse()
    .join(', through ')
  return [{ strong: who }, ` ${row.statement.certainty} `, quoted(row), mark(row)]
}

function quoted({ statement }: StatementRow): string {
  const words = shortened(statement.quote, 300)
  return /^["“]/.test(words) ? words : `“${words}”`
}

export function eventText(event: EventRow): string {
  const when = event.scheduledFor ?? event.time ?? 'no date'
  const actors = event.actors.length > 0 ? ` (${event.actors.join(', ')})` : ''
  return `${when} ${event.status}: ${event.what}${actors}, ${event.publication ?? 'report'} of ${event.published}, ${shortAddress(event.address)}`
}

/** What became of an event, entry by entry. */
export function historyText({ entries, slips }: EventHistory): string {
  const told = entries.map(({ event, said, by, status, scheduledFor, time }) => {
    const when = scheduledFor ?? time
    return `${said} ${status}${when === null ? '' : ` ${when}`}${by === null ? '' : ` by ${by}`} (${shortAddress(event)})`
  })
  const dates = slips.length > 1 ? `; dates ${slips.join(', ')}` : ''
  return `${entries.at(-1)?.what ?? ''}: ${told.join('; ')}${dates}`
}

/** Cut at a word, with an ellipsis; the footnote has all of it. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.lastIndexOf(' ', length)
  return `${line.slice(0, cut > 0 ? cut : length)} …`
}
