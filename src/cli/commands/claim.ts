import type { Command } from 'commander'
import type { OpenClaim } from '../../app/asking/open-claim.ts'
import type { ToldValue } from '../../app/asking/told-values.ts'
import { shortAddress } from '../../model/address.ts'
import type { Clocks } from '../../model/clocks.ts'
import { counted } from '../counted.ts'
import { addClockOptions, addLedgerOption, addOwnersOption } from '../options.ts'
import { statementLines } from '../statement-lines.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'

interface Options extends Clocks {
  readonly ledger: string
  readonly json?: true
}

export function claim(root: Command): void {
  addClockOptions(
    addOwnersOption(
      addLedgerOption(
        root
          .command('claim')
          .description('show how a claim stands: its origins, what says it, what stands against it'),
      ),
    ),
  )
    .argument(
      '<id>',
      'a claim such as k146d7ad2, a beginning of it, or a statement of it such as 9f86d081:s3',
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay claim k146d7ad2\n  $ hearsay claim 9f86d081:s3 --as-of 2000-09-01 --said-until 2000-08-28',
    )
    .action(async (id: string, { ledger: location, json, ...clocks }: Options) => {
      const { openClaim } = await import('../../app/asking/open-claim.ts')
      await withLedger(location, async (ledger) => {
        const opened = await openClaim(ledger, id, clocks)
        process.stdout.write(json ? `${JSON.stringify(opened, null, 2)}\n` : linesOf(opened))
      })
    })
}

function linesOf(claim: OpenClaim): string {
  const { origins, for: said, against, conflicts, values, history } = claim
  return [
    wrap(
      `${plain(claim.id)}: ${claim.standing}, ${counted(origins.length, 'origin')}, ${counted(said.length, 'statement')}, ${against.length} against`,
    ),
    ...origins.map(({ label, carriers, why }) =>
      wrap(`from ${label}${carriers.length > 0 ? `, carried by ${carriers.join(', ')}` : ''}: ${why}`, '  '),
    ),
    ...part('Said', said.map(statementLines)),
    ...part('Against it', against.map(statementLines)),
    ...part(
      'Conflicts',
      conflicts.map(({ judgement }) =>
        wrap(`${plain(judgement.id)} ${judgement.conflict}: ${judgement.reason}`, '  '),
      ),
    ),
    ...part(
      'Numbers told',
      values.flatMap(({ rows }) =>
        rows.map((row) =>
          wrap(`${row.said} ${numberOf(row)}: ${row.name} (${plain(shortAddress(row.statement))})`, '  '),
        ),
      ),
    ),
    ...part(
      'How it came to stand so',
      history.map((step) =>
        wrap(
          `${step.known} ${step.standing}, ${counted(step.origins, 'origin')}, ${counted(step.statements, 'statement')}`,
          '  ',
        ),
      ),
    ),
  ].join('')
}

function numberOf({ bound, value, unit, counted }: ToldValue): string {
  return [bound === 'exact' ? '' : bound === 'other' ? 'not just' : bound, value, unit ?? '', counted ?? '']
    .filter((word) => word !== '')
    .join(' ')
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`\n${title}\n`, ...lines]
}
