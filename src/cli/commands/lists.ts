import type { Command } from 'commander'
import { hexOf, shortAddress } from '../../model/address.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { EventRow, LedgerStore, StatementRow } from '../../model/ports.ts'
import { eventLines } from '../event-lines.ts'
import {
  addLedgerOption,
  addListOptions,
  type ListFilter,
  type ListOptions,
  STANDINGS,
  standing,
} from '../options.ts'
import { chainOf, sentenceLines, statementLines } from '../statement-lines.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'

type Cell = string | number | null

/** One kind of list: how its rows are had, and how each looks as a table's row and as lines for a person. */
interface List<Row> {
  readonly name: string
  readonly says: string
  readonly columns: readonly string[]
  /** Adds the options that only this list has. */
  options?(command: Command): void
  rows(ledger: LedgerStore, filter: ListFilter): Promise<readonly Row[]>
  cells(row: Row): readonly Cell[]
  lines(row: Row): string
}

export const statements = list<StatementRow>({
  name: 'statements',
  says: 'list what was said',
  columns: ['address', 'publication', 'published', 'said', 'chain', 'certainty', 'statement', 'sentence'],
  rows: (ledger, filter) => ledger.statements(filter),
  cells: (row) => [
    ...[row.address, row.publication, row.published, row.statement.said.edtf, chainOf(row)],
    ...[row.statement.certainty, row.statement.quote, row.statement.sentence ?? null],
  ],
  lines: sentenceLines,
})

export const events = list<EventRow>({
  name: 'events',
  says: 'list what is said to happen',
  columns: [
    'address',
    'publication',
    'published',
    'what',
    'status',
    'time',
    'scheduledFor',
    'actors',
    'place',
  ],
  rows: (ledger, filter) => ledger.events(filter),
  cells: eventCells,
  lines: eventLines,
})

export const conflicts = list({
  name: 'conflicts',
  says: 'list statements that contradict each other',
  columns: ['id', 'kind', 'score', 'left', 'leftSays', 'right', 'rightSays', 'reason'],
  rows: (ledger, filter) => ledger.judgements({ ...filter, verdict: 'contradicts' }),
  cells: ({ judgement: { id, conflict, score, reason }, statements: [left, right] }) => [
    ...[
      id,
      conflict,
      score,
      left.address,
      left.statement.quote,
      right.address,
      right.statement.quote,
      reason,
    ],
  ],
  lines: ({ judgement, statements: [left, right] }) =>
    `${judgement.conflict} ${plain(judgement.id)}\n${wrap(judgement.reason, '  ')}${statementLines(left)}${statementLines(right)}\n`,
})

export const claims = list({
  name: 'claims',
  says: 'list what several statements say, with the origins they go back to',
  columns: ['id', 'origins', 'statements', 'label', 'carriers', 'says', 'standing'],
  options: (command) => {
    command.option('--standing <value>', `only those that stand so: ${STANDINGS.join(', ')}`, standing)
  },
  rows: async (ledger, filter) =>
    (await import('../../app/claims.ts')).claims(ledger, { ...filter, statementsEach: STATEMENTS_EACH }),
  cells: ({ claim, statements, standing }) => [
    ...[claim.id, claim.origins.length, claim.statements.length],
    ...[claim.origins.map(({ label }) => label).join('; ')],
    ...[claim.origins.flatMap(({ carriers }) => carriers).join('; ')],
    statements[0]?.statement.quote ?? null,
    standing,
  ],
  lines: ({ claim, statements, standing }) =>
    [
      `${plain(claim.id)}: ${standing}, ${claim.origins.length} ${claim.origins.length === 1 ? 'origin' : 'origins'}, ${claim.statements.length} statements\n`,
      ...claim.origins.map(({ label, carriers, why }) =>
        wrap(
          `from ${label}${carriers.length > 0 ? `, carried by ${carriers.join(', ')}` : ''}: ${why}`,
          '  ',
        ),
      ),
      ...statements.map(statementLines),
      claim.statements.length > statements.length
        ? `and ${claim.statements.length - statements.length} more: hearsay claim ${plain(claim.id)}\n`
        : '',
      '\n',
    ].join(''),
})

/** A list shows so many statements of a claim; `hearsay claim` has all of them. */
const STATEMENTS_EACH = 10

export const sources = list({
  name: 'sources',
  says: 'list who was a source, those with most statements first',
  columns: ['key', 'name', 'type', 'statements', 'reports', 'denials'],
  rows: (ledger, filter) => ledger.sources(filter),
  cells: ({ key, name, type, statements, reports, denials }) => [
    key,
    name,
    type,
    statements,
    reports,
    denials,
  ],
  lines: (row) =>
    wrap(
      `${row.name} (${row.type}): ${row.statements} statements in ${row.reports} reports, ${row.denials} denials`,
    ),
})

export const due = list({
  name: 'due',
  says: 'list what is scheduled or planned, and what has passed without report of it (as of --as-of, default today)',
  columns: [
    'address',
    'publication',
    'published',
    'what',
    'status',
    'time',
    'scheduledFor',
    'actors',
    'place',
    'due',
    'slips',
  ],
  rows: async (ledger, filter) =>
    (await import('../../app/due.ts')).due(ledger, filter, filter.asOf ?? today()),
  cells: (row) => [...eventCells(row), row.due, row.slips.join('; ')],
  lines: (row) =>
    `${row.due === 'passed' ? 'passed ' : ''}${eventLines(row)}${row.slips.length > 0 ? wrap(`put off from ${row.slips.join(', ')}`, '  ') : ''}`,
})

export const history = list<EventHistory>({
  name: 'history',
  says: 'list events with what became of them: what each report said, by whom, and the dates that slipped',
  columns: ['event', 'report', 'said', 'by', 'status', 'scheduledFor', 'time', 'what', 'slips'],
  rows: async (ledger, filter) => (await import('../../app/histories.ts')).histories(ledger, filter),
  cells: ({ entries, slips }) => [
    entries[0]?.event ?? null,
    entries.map(({ report }) => hexOf(report).slice(0, 8)).join('; '),
    entries.map(({ said }) => said).join('; '),
    entries.map(({ by }) => by ?? '').join('; '),
    entries.map(({ status }) => status).join('; '),
    entries.map(({ scheduledFor }) => scheduledFor ?? '').join('; '),
    entries.map(({ time }) => time ?? '').join('; '),
    entries[0]?.what ?? null,
    slips.join('; '),
  ],
  lines: ({ entries, slips }) =>
    [
      wrap(`${entries.at(-1)?.what ?? ''}${slips.length > 1 ? ` (dates: ${slips.join(', ')})` : ''}`),
      ...entries.map(({ event, said, by, status, scheduledFor, time, what }) =>
        wrap(
          `${shortAddress(event)} ${said} ${status}${(scheduledFor ?? time) ? ` ${scheduledFor ?? time}` : ''}: ${what}${by === null ? '' : ` (${by})`}`,
          '  ',
        ),
      ),
    ].join(''),
})

export const timeline = list({
  name: 'timeline',
  says: 'list what was said and what happened, by day',
  columns: ['when', 'unordered', 'kind', 'address', 'what'],
  rows: async (ledger, filter) => (await import('../../app/timeline.ts')).timeline(ledger, filter),
  cells: (row) =>
    row.kind === 'said'
      ? [row.when, row.unordered, row.kind, row.statement.address, row.statement.statement.quote]
      : [row.when, row.unordered, row.kind, row.event.address, `${row.event.what} (${row.event.status})`],
  lines: (row) =>
    (row.unordered === 0 ? '' : `~ ${row.when}, order with ${row.unordered} others not known:\n`) +
    (row.kind === 'said' ? statementLines(row.statement) : eventLines(row.event)),
})

/** What the ledger holds, at a glance. */
export function overview(root: Command): void {
  addLedgerOption(root.command('overview').description('what the ledger holds, at a glance'))
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ hearsay overview --ledger korea.db')
    .action(async ({ ledger: location, json }: { ledger: string; json?: true }) => {
      await withLedger(location, async (ledger) => {
        const all = await (await import('../../app/overview.ts')).overview(ledger, today())
        const { counts } = all
        process.stdout.write(
          json
            ? `${JSON.stringify(all, null, 2)}\n`
            : [
                `${counts.reports} reports, ${counts.statements} statements, ${counts.sources} sources, ${counts.events} events, ${counts.conflicts} conflicts\n`,
                ...section(
                  'Most heard',
                  all.sources.map((row) => wrap(`${row.name}: ${row.statements}`, '  ')),
                ),
                ...section(
                  'Conflicts',
                  all.conflicts.map(({ judgement }) => wrap(judgement.reason, '  ')),
                ),
                ...section(
                  'Due',
                  all.due.map((row) => `  ${eventLines(row)}`),
                ),
                '\nNext: hearsay statements | conflicts | due | timeline, hearsay show ID, hearsay why ID\n',
              ].join(''),
        )
      })
    })
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`\n${title}\n`, ...lines]
}

function list<Row>(kind: List<Row>): (root: Command) => void {
  return (root) => {
    const command = addListOptions(root.command(kind.name).description(kind.says))
    kind.options?.(command)
    command
      .addHelpText(
        'after',
        `\nExamples:\n  $ hearsay ${kind.name} --since 2000-08\n  $ hearsay ${kind.name} --csv > ${kind.name}.csv`,
      )
      .action(async ({ ledger: location, json, csv, ...filter }: ListOptions) => {
        await withLedger(location, async (ledger) => {
          const rows = await kind.rows(ledger, filter)
          if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
          else if (csv) {
            const { writeTable } = await import('../../app/write-table.ts')
            process.stdout.write(writeTable(kind.columns, rows.map(kind.cells)))
          } else process.stdout.write(rows.length === 0 ? 'Nothing found.\n' : rows.map(kind.lines).join(''))
        })
      })
  }
}

function eventCells(row: EventRow): readonly Cell[] {
  const { address, publication, published, what, status, time, scheduledFor, actors, place } = row
  return [address, publication, published, what, status, time, scheduledFor, actors.join('; '), place]
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
