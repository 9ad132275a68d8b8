import type { Command } from 'commander'
import type { ReportDiff, StatementChange } from '../../app/keeping/diff-reports.ts'
import type { Clocks } from '../../model/clocks.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import { addClockOptions, addLedgerOption } from '../options.ts'
import { chainOf } from '../statement-lines.ts'
import { withLedger } from '../with-ledger.ts'
import { wrap } from '../wrap.ts'

interface Options extends Clocks {
  readonly ledger: string
  readonly json?: true
  readonly all?: true
}

export function diff(root: Command): void {
  addClockOptions(
    addLedgerOption(
      root
        .command('diff')
        .description('show what a page that changed says otherwise than before, statement by statement'),
    ),
  )
    .argument('<report>', 'an address, or a report by its id')
    .argument('[other]', 'another version; default the one before')
    .option('--all', 'what stayed the same, too')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay diff https://example.org/ferry\n  $ hearsay diff 9f86d081 60303ae2 --all',
    )
    .action(
      async (
        report: string,
        other: string | undefined,
        { ledger: location, json, all, ...clocks }: Options,
      ) => {
        const { diffReports } = await import('../../app/keeping/diff-reports.ts')
        await withLedger(location, async (ledger) => {
          const found = await diffReports(ledger, report, other, clocks)
          process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : linesOf(found, all ?? false))
        })
      },
    )
}

function linesOf({ before, after, fields, statements, corrections }: ReportDiff, all: boolean): string {
  const count = (kind: StatementChange['kind']) => statements.filter((each) => each.kind === kind).length
  return [
    `${before.short}, read ${before.readAt.slice(0, 16)}, is superseded by ${after.short}, read ${after.readAt.slice(0, 16)}\n`,
    ...fields.map(({ field, before: was, after: is }) => `${field}: ${was ?? 'none'} -> ${is ?? 'none'}\n`),
    ...corrections.map((note) => wrap(note, 'note: ')),
    `${count('new')} new, ${count('gone')} gone, ${count('changed')} changed, ${count('same')} the same\n`,
    ...statements.map((change) => changeLines(change, all)),
  ].join('')
}

function changeLines(change: StatementChange, all: boolean): string {
  switch (change.kind) {
    case 'same':
      return all ? rowLines('=', change.after) : ''
    case 'new':
      return rowLines('+', change.after)
    case 'gone':
      return rowLines('-', change.before)
    case 'changed':
      return `~ ${change.what.join(', ')}\n${rowLines('-', change.before)}${rowLines('+', change.after)}`
  }
}

function rowLines(mark: string, row: StatementRow): string {
  const { statement } = row
  const head = `${statement.id} ${statement.said.edtf} ${statement.certainty} ${chainOf(row)}`
  return `${wrap(head, `${mark} `)}${wrap(statement.quote, `${mark}   | `)}`
}
