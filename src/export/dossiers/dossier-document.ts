import { shortAddress } from '../../model/address.ts'
import type { Change, Dossier, Issue, PositionCell, TimelineEntry } from '../../model/dossier.ts'
import type { ClaimRow, ConflictRow, EventRow, StatementRow } from '../../model/ports.ts'
import type { Block, Document, Note, Part } from './document.ts'

/** A dossier laid out for reading: every statement that it rests on has a footnote with its evidence. */
export function dossierDocument(dossier: Dossier): Document {
  const notes = footnotes()
  const blocks = [
    ...intro(dossier),
    ...section(
      'What changed',
      dossier.changes.map((change) => changeLine(change, notes.mark)),
    ),
    ...positions(dossier.issues, notes.mark),
    ...section(
      'Conflicts',
      dossier.conflicts.map((conflict) => conflictLine(conflict, notes.mark)),
    ),
    ...section(
      'Claims and where they come from',
      dossier.claims.map((row) => claimLine(row, notes.mark)),
    ),
    ...said(dossier, notes.mark),
    ...section(
      'Due',
      dossier.due.map((event) => [{ strong: event.due === 'passed' ? 'passed ' : '' }, eventText(event)]),
    ),
    ...section(
      'Timeline',
      dossier.timeline.map((entry) => timelineLine(entry, notes.mark)),
    ),
  ]
  return { title: dossier.title, blocks, notes: notes.all() }
}

type Mark = (row: StatementRow) => Part

/** Numbers statements in the order in which they are first mentioned. */
function footnotes(): { readonly mark: Mark; readonly all: () => readonly Note[] } {
  const numbers = new Map<string, { readonly number: number; readonly row: StatementRow }>()
  return {
    mark: (row) => {
      const known = numbers.get(row.address)
      const number = known?.number ?? numbers.size + 1
      if (!known) numbers.set(row.address, { number, row })
      return { note: number }
    },
    all: () =>
      [...numbers.values()].map(({ number, row }) => ({
        number,
        quote: row.statement.quote,
        where: whereOf(row),
      })),
  }
}

function whereOf(row: StatementRow): string {
  const places = row.statement.content.map(({ start, end }) => `${start} to ${end}`).join(', ')
  const cited = row.citedAs.map(({ outlet, date }) => `${outlet}${date === null ? '' : ` of ${date}`}`)
  return [
    `${row.publication ?? 'report'}, ${row.published}`,
    ...(cited.length > 0 ? [`citing ${cited.join(', ')}`] : []),
    `${row.address}, characters ${places}`,
  ].join('; ')
}

function intro({ subject, asOf, since, said: own, others, claims, conflicts }: Dossier): readonly Block[] {
  const what =
    subject.kind === 'actor'
      ? `${own.rows.length + own.more} statements by them, ${others.rows.length + others.more} of others about them`
      : subject.kind === 'claim'
        ? `${own.rows.length + own.more} statements for it, ${others.rows.length + others.more} against it`
        : `${own.rows.length + own.more} statements of it`
  const text = `As known on ${asOf}${since === null ? '' : `, with what changed since ${since}`}: ${what}, ${claims.length} claims, ${conflicts.length} conflicts. Who stands where, and on what; not what is true.`
  return [{ kind: 'paragraph', parts: [text] }]
}

function section(title: string, items: readonly (readonly Part[])[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', items },
  ]
}

/** A table has so many months at most; earlier ones are in the timeline. */
const MONTHS = 8

function positions(issues: readonly Issue[], mark: Mark): readonly Block[] {
  if (issues.length === 0) return []
  const tables = issues.flatMap((issue): readonly Block[] => {
    const all = [...new Set(issue.actors.flatMap(({ cells }) => cells.map(({ month }) => month)))].sort()
    const months = all.slice(-MONTHS)
    return [
      { kind: 'heading', level: 3, text: shortened(issue.title, 140) },
      {
        kind: 'table',
        head: ['', ...months],
        rows: issue.actors.map(({ name, cells }) => [
          [{ strong: name }],
          ...months.map((month) =>
            cellParts(
              cells.find((cell) => cell.month === month),
              mark,
            ),
          ),
        ]),
      },
    ]
  })
  return [{ kind: 'heading', level: 2, text: 'Positions' }, ...tables]
}

function cellParts(cell: PositionCell | undefined, mark: Mark): readonly Part[] {
  if (!cell) return []
  const held = cell.position === 'both' ? 'for and against' : cell.position
  return [cell.reversal ? { strong: `↔ ${held}` } : held, ' ', ...cell.statements.map(mark)]
}

function conflictLine({ judgement, statements: [left, right] }: ConflictRow, mark: Mark): readonly Part[] {
  return [
    { strong: `${judgement.conflict ?? 'conflict'}: ` },
    ...statementParts(left, mark),
    ' — ',
    ...statementParts(right, mark),
    ` (${judgement.reason})`,
  ]
}

function claimLine({ claim, standing, statements }: ClaimRow, mark: Mark): readonly Part[] {
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

function said({ subject, said: own, others }: Dossier, mark: Mark): readonly Block[] {
  const titles = {
    actor: ['What they said', 'What is said of them'],
    claim: ['What says it', 'What stands against it'],
    topic: ['What was said', ''],
  }[subject.kind]
  return [own, others].flatMap(({ rows, more }, at) => [
    ...section(
      titles[at] ?? '',
      rows.map((row) => [`${row.statement.said.edtf} `, ...statementParts(row, mark)]),
    ),
    ...(more > 0 ? [{ kind: 'paragraph', parts: [`and ${more} more`] } as const] : []),
  ])
}

function changeLine(change: Change, mark: Mark): readonly Part[] {
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

function timelineLine(entry: TimelineEntry, mark: Mark): readonly Part[] {
  const when = `${entry.when}${entry.unordered > 0 ? ` (order with ${entry.unordered} others not known)` : ''} `
  return entry.kind === 'said'
    ? [when, ...statementParts(entry.statement, mark)]
    : [when, eventText(entry.event)]
}

function statementParts(row: StatementRow, mark: Mark): readonly Part[] {
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

function eventText(event: EventRow): string {
  const when = event.scheduledFor ?? event.time ?? 'no date'
  const actors = event.actors.length > 0 ? ` (${event.actors.join(', ')})` : ''
  return `${when} ${event.status}: ${event.what}${actors}, ${event.publication ?? 'report'} of ${event.published}, ${shortAddress(event.address)}`
}

/** Cut at a word, with an ellipsis; the footnote has all of it. */
function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.lastIndexOf(' ', length)
  return `${line.slice(0, cut > 0 ? cut : length)} …`
}
