import type { Command } from 'commander'
import type { CorrectionFilter } from '../../model/correction.ts'
import { logLine } from '../correction-line.ts'
import { addLedgerOption, wholeNumber } from '../options.ts'
import { withLedger } from '../with-ledger.ts'

interface Options {
  readonly ledger: string
  readonly by?: string
  readonly on?: string
  readonly limit?: number
  readonly json?: true
}

export function log(root: Command): void {
  addLedgerOption(
    root.command('log').description('list what people corrected: who, when, why, and what was undone'),
  )
    .option('--by <name>', 'only what this person corrected')
    .option('--on <target>', 'only what is on this statement or source: its whole address or key')
    .option('--limit <number>', 'at most so many', wholeNumber)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  $ hearsay log --limit 20\n  $ hearsay log --on "person:ana velt"')
    .action(async ({ ledger: location, by, on, limit, json }: Options) => {
      const filter: CorrectionFilter = {
        ...(by === undefined ? {} : { who: by }),
        ...(on === undefined ? {} : { target: on }),
        ...(limit === undefined ? {} : { limit }),
      }
      await withLedger(location, async (ledger) => {
        const rows = await ledger.corrections(filter)
        const lines = rows.length === 0 ? 'Nothing found.\n' : rows.map(logLine).join('')
        process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : lines)
      })
    })
}
