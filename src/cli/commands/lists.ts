import type { Command } from 'commander'
import { shortAddress } from '../../model/address.ts'
import type { Judgement } from '../../model/claim.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { SelectionName } from '../../model/selection.ts'
import { counted } from '../counted.ts'
import { eventLines } from '../event-lines.ts'
import {
  addAsOfOption,
  addLedgerOption,
  addListOptions,
  addOwnersOption,
  addSaidUntilOption,
  type ListFilter,
  type ListOptions,
  STANDINGS,
  standing,
} from '../options.ts'
import { sentenceLines, statementLines } from '../statement-lines.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'
import { write } from '../write.ts'

/** One kind of list: how its rows are had, and how each looks as lines for a person. */
interface List<Row> {
  readonly name: SelectionName
  readonly says: string
  /** What can be asked, beside what can be asked of every list. */
  readonly examples?: readonly string[]
  /** Adds the options that only this list has. */
  options?(command: Command): unknown
  rows(ledger: LedgerStore, filter: ListFilter): Promise<readonly Row[]>
  lines(row: Row): string
}

export const statements = list<StatementRow>({
  name: 'statements',
  says: 'list what was said',
  examples: ['--by "Foreign Ministry" --about dam --limit 10'],
  options: addSaidUntilOption,
  rows: (ledger, filter) => ledger.statements(filter),

  lines: sentenceLines,
})

export const events = list<EventRow>({
  name: 'events',
  says: 'list what is said to happen',
  rows: (ledger, filter) => ledger.events(filter),

  lines: (row) => eventLines(row),
})

export const conflicts = list({
  name: 'conflicts',
  says: 'list statements that contradict each other',
  examples: ['--about dam', '--unsure', '--as-of 2017-03-08'],
  options: (command) => {
    addSaidUntilOption(command)
    command.option('--every', 'every pair of statements, also where copies repeat what two claims contradict')
    command.option(
      '--unsure',
      'what may be a conflict and is not surely one: denials in part, in sound, or of something else',
    )
  },
  rows: (ledger, { every, unsure, ...filter }) =>
    ledger.judgements({
      ...filter,
      verdict: unsure === true ? 'unsure' : 'contradicts',
      once: every !== true,
    }),

  lines: ({ judgement, statements: [left, right], repeats = 0 }) =>
    [
      `${headOf(judgement)} ${plain(judgement.id)}\n${wrap(judgement.by === 'person' ? `A person says so: ${judgement.reason}` : judgement.reason, '  ')}`,
      `${statementLines(left)}${statementLines(right)}`,
      repeats === 0 ? '' : `  ${moreOfThem(repeats)}\n`,
      '\n',
    ].join(''),
})

/** "denial"; of what is unsure how near it comes to one. */
function headOf({ verdict, conflict, score }: Judgement): string {
  return verdict === 'unsure' ? `unsure (${Math.round(score * 100) / 100})` : (conflict ?? 'conflict')
}

function moreOfThem(repeats: number): string {
  return `and ${repeats} more ${repeats === 1 ? 'pair' : 'pairs'} of statements of these two claims`
}

export const claims = list({
  name: 'claims',
  says: 'list what several statements say, with the origins they go back to',
  examples: ['--standing denied'],
  options: (command) => {
    command.option('--standing <value>', `only those that stand so: ${STANDINGS.join(', ')}`, standing)
    addSaidUntilOption(command)
    addOwnersOption(command)
  },
  rows: async (ledger, filter) =>
    (await import('../../app/asking/claims.ts')).claims(ledger, {
      ...filter,
      statementsEach: STATEMENTS_EACH,
    }),

  lines: ({ claim, statements, standing }) =>
    [
      `${plain(claim.id)}: ${standing}, ${counted(claim.origins.length, 'origin')}, ${counted(claim.statements.length, 'statement')}\n`,
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
  options: addSaidUntilOption,
  rows: (ledger, filter) => ledger.sources(filter),

  lines: (row) =>
    wrap(
      `${row.name} (${row.type}): ${counted(row.statements, 'statement')} in ${counted(row.reports, 'report')}, ${counted(row.denials, 'denial')}`,
    ),
})

export const due = list({
  name: 'due',
  says: 'list what is scheduled or planned, and what has passed without report of it (as of --as-of, default today)',
  examples: ['--as-of 2017-03-16'],
  rows: async (ledger, filter) =>
    (await import('../../app/asking/due.ts')).due(ledger, filter, filter.asOf ?? today()),

  lines: (row) =>
    `${eventLines(row, '', row.due === 'passed' ? 'passed ' : '')}${row.slips.length > 0 ? wrap(`put off from ${row.slips.join(', ')}`, '  ') : ''}`,
})

export const history = list<EventHistory>({
  name: 'history',
  says: 'list events with what became of them: what each report said, by whom, and the dates that slipped',
  rows: async (ledger, filter) => (await import('../../app/asking/histories.ts')).histories(ledger, filter),

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
  rows: async (ledger, filter) => (await import('../../app/asking/timeline.ts')).timeline(ledger, filter),

  lines: (row) =>
    (row.unordered === 0 ? '' : `~ ${row.when}, order with ${row.unordered} others not known:\n`) +
    (row.kind === 'said' ? statementLines(row.statement) : eventLines(row.event)),
})

/** What the ledger holds, at a glance. */
export function overview(root: Command): void {
  addAsOfOption(addLedgerOption(root.command('overview').description('what the ledger holds, at a glance')))
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay overview --ledger korea.db\n  $ hearsay overview --as-of 2000-09-01',
    )
    .action(async ({ ledger: location, json, asOf }: { ledger: string; json?: true; asOf?: Edtf }) => {
      await withLedger(location, async (ledger) => {
        const app = await import('../../app/asking/overview.ts')
        const all = await app.overview(ledger, asOf ?? today(), asOf === undefined ? {} : { asOf })
        const { counts } = all
        process.stdout.write(
          json
            ? `${JSON.stringify(all, null, 2)}\n`
            : [
                `${(['report', 'statement', 'source', 'event', 'conflict'] as const).map((noun) => counted(counts[`${noun}s`], noun)).join(', ')}\n`,
                ...section(
                  'Most heard',
                  all.sources.map((row) => wrap(`${row.name}: ${row.statements}`, '  ')),
                ),
                ...section(
                  'Conflicts',
                  all.conflicts.map(({ judgement, statements }) =>
                    [
                      wrap(judgement.reason, '  '),
                      ...statements.map(({ statement }) =>
                        wrap(statement.sentence ?? statement.quote, '  | '),
                      ),
                    ].join(''),
                  ),
                ),
                ...section(
                  'Due',
                  all.due.map((row) => eventLines(row, '  ', row.due === 'passed' ? 'passed ' : '')),
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
        `\nExamples:${[...(kind.examples ?? []), '--since 2000-08', `--csv > ${kind.name}.csv`].map((words) => `\n  $ hearsay ${kind.name} ${words}`).join('')}`,
      )
      .action(async ({ ledger: location, json, csv, ...filter }: ListOptions) => {
        await withLedger(location, async (ledger) => {
          if (csv) return writeCsv(ledger, kind.name, filter)
          const rows = await kind.rows(ledger, filter)
          if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
          else process.stdout.write(rows.length === 0 ? 'Nothing found.\n' : rows.map(kind.lines).join(''))
        })
      })
  }
}

async function writeCsv(
  ledger: LedgerStore,
  name: SelectionName,
  { unsure, ...filter }: ListFilter,
): Promise<void> {
  const [{ selectRows }, { writeExport }] = await Promise.all([
    import('../../app/asking/select-rows.ts'),
    import('../../app/asking/write-export.ts'),
  ])
  const selection = await selectRows(ledger, {
    ...{ name, today: today() },
    filter: { ...filter, ...(unsure === true ? { verdict: 'unsure' } : {}) },
  })
  for await (const piece of writeExport(selection, 'csv')) await write(piece)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
