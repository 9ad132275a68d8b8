import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { shortAddress } from '../../model/address.ts'
import type { Edtf } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { CopyVerdict } from '../../model/report-copy.ts'
import { addLedgerOption, edtf } from '../options.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'

interface Options {
  readonly ledger: string
  readonly json?: true
  readonly asOf?: Edtf
  readonly why?: string
  readonly who?: string
}

export function copies(root: Command): void {
  addLedgerOption(
    root.command('copies').description('list reports that are one text; say which are, or take it back'),
  )
    .argument('[action]', 'list, judge or retract', 'list')
    .argument(
      '[words...]',
      'of list: reports, none for all; of judge: two reports and copy, passages or unrelated; of retract: an id',
    )
    .option('--as-of <date>', 'list: as known on this day: only reports published by then', edtf)
    .option('--json', 'list: as JSON, with the passages')
    .option('--why <reason>', 'judge, retract: why; kept with it')
    .option('--who <name>', 'judge, retract: who decides; default the user of this machine')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay copies\n  $ hearsay copies judge 9f86d081 60303ae2 unrelated --why "both quote one speech"\n  $ hearsay copies retract y1f3a5c7e9b2d4f60 --why "I was wrong"',
    )
    .action(async (action: string, words: readonly string[], options: Options) => {
      await withLedger(options.ledger, async (ledger) => {
        process.stdout.write(await act(ledger, action, words, options))
      })
    })
}

async function act(
  ledger: LedgerStore,
  action: string,
  words: readonly string[],
  options: Options,
): Promise<string> {
  const at = new Date().toISOString()
  const who = options.who ?? userInfo().username
  switch (action) {
    case 'list':
      return listed(ledger, words, options)
    case 'judge': {
      const [first, second, verdict, other] = words
      if (first === undefined || second === undefined || !isVerdict(verdict) || other !== undefined)
        throw wrongly('"copies judge" takes two reports and one of copy, passages, unrelated.')
      return `${await ledger.judgeCopy([first, second], verdict, { who, why: reasonOf(options, action), at })}\n`
    }
    case 'retract': {
      const [id, other] = words
      if (id === undefined || other !== undefined) throw wrongly('"copies retract" takes one id.')
      await ledger.retractCopy(id, { who, why: reasonOf(options, action), at })
      return `${plain(id)} taken back\n`
    }
    default:
      throw wrongly(`"copies" takes list, judge or retract, not "${action}".`)
  }
}

function isVerdict(word: string | undefined): word is CopyVerdict {
  return word === 'copy' || word === 'passages' || word === 'unrelated'
}

async function listed(
  ledger: LedgerStore,
  reports: readonly string[],
  { json, asOf }: Options,
): Promise<string> {
  const { copiesAsKnown } = await import('../../app/asking/as-known.ts')
  const known = await copiesAsKnown(ledger, asOf === undefined ? {} : { asOf })
  const rows = known.filter(({ between }) =>
    reports.every((written) => between.some((id) => id.startsWith(`sha256-${written}`) || id === written)),
  )
  if (json) return `${JSON.stringify(rows, null, 2)}\n`
  if (rows.length === 0) return 'Nothing found.\n'
  return rows
    .map(({ id, between: [left, right], verdict, by, reason }) =>
      wrap(`${plain(id)} ${shortAddress(left)} ${shortAddress(right)} ${verdict} (${by}): ${reason}`),
    )
    .join('')
}

function reasonOf({ why }: Options, action: string): string {
  if (why === undefined || why.trim() === '') throw wrongly(`"copies ${action}" needs a reason: --why TEXT.`)
  return why
}

function wrongly(sentence: string): HearsayError {
  return new HearsayError('bad-option', sentence)
}
