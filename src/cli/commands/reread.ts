import type { Command } from 'commander'
import type { Reread } from '../../app/keeping/reread.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { Statement } from '../../model/statement.ts'
import { addCuesOption, addLedgerOption, edtf, wholeNumber } from '../options.ts'
import { ownCues } from '../own-cues.ts'
import { withLedger } from '../with-ledger.ts'
import { wrap } from '../wrap.ts'

interface Options extends LedgerFilter {
  readonly ledger: string
  readonly apply?: true
  readonly json?: true
  readonly cues?: string
}

export function reread(root: Command): void {
  addCuesOption(
    addLedgerOption(
      root
        .command('reread')
        .description(
          'show what this version reads otherwise in the reports of the ledger, and let it count with --apply',
        ),
    ),
  )
    .option('--apply', 'put the new readings in place of the old ones, which are kept; corrections go over')
    .option('--since <date>', 'only reports published on or after this date', edtf)
    .option('--until <date>', 'only reports published on or before this date', edtf)
    .option('--limit <number>', 'at most so many reports', wholeNumber)
    .option('--json', 'as JSON Lines, a report a line')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay reread\n  $ hearsay reread --apply --since 2000-08\n  $ hearsay reread --cues law-cues.json',
    )
    .action(async ({ ledger: location, apply, json, cues, ...filter }: Options) => {
      const app = await import('../../app/keeping/reread.ts')
      const own = await ownCues(cues)
      await withLedger(location, async (ledger) => {
        let [reports, lost] = [0, 0]
        const now = () => new Date().toISOString()
        for await (const changes of app.reread(ledger, filter, { apply: apply === true, now, ...own })) {
          reports++
          lost += changes.lost ?? 0
          process.stdout.write(json ? `${JSON.stringify(changes)}\n` : linesOf(changes))
        }
        const done = apply ? 'read again and replaced' : 'would be read otherwise; --apply lets it count'
        process.stderr.write(
          `${reports} ${reports === 1 ? 'report' : 'reports'} ${done}${lost > 0 ? `; ${lost} corrections have no place any more: hearsay log` : ''}\n`,
        )
      })
    })
}

function linesOf({ report, added, removed, changed, events }: Reread): string {
  const [before, after] = events
  return [
    wrap(`${report.short} ${report.published} ${report.headline ?? report.publication ?? ''}`),
    ...removed.map((statement) => wrap(`- ${inShort(statement)}`, '  ')),
    ...added.map((statement) => wrap(`+ ${inShort(statement)}`, '  ')),
    ...changed.map(({ before: one, after: other, parts }) =>
      wrap(`~ ${one.id} is ${other.id}: ${parts.join(', ')}; ${inShort(other)}`, '  '),
    ),
    before === after ? '' : wrap(`events: ${before} before, ${after} now`, '  '),
  ].join('')
}

function inShort({ certainty, quote }: Statement): string {
  return `${certainty} ${quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}`
}
