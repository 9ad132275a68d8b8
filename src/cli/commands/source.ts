import type { Command } from 'commander'
import type { Clocks } from '../../model/clocks.ts'
import type { Counted, SourceRecord } from '../../model/source-record.ts'
import { logLine } from '../correction-line.ts'
import { counted } from '../counted.ts'
import { addClockOptions, addLedgerOption, addOwnersOption } from '../options.ts'
import { withLedger } from '../with-ledger.ts'
import { wrap } from '../wrap.ts'

interface Options extends Clocks {
  readonly ledger: string
  readonly json?: true
}

export function source(root: Command): void {
  addClockOptions(
    addOwnersOption(
      addLedgerOption(
        root
          .command('source')
          .description(
            'the record of a source or an outlet in this ledger, its grade, and what Hearsay suggests',
          )
          .argument('<name>', 'a name, the key of an entity, or the name of a publication'),
      ),
    ),
  )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay source "Ana Velt"\n  $ hearsay source "Evening Post" --as-of 2017-03-10',
    )
    .action(async (name: string, { ledger: location, json, asOf, saidUntil }: Options) => {
      const app = await import('../../app/asking/source-record.ts')
      await withLedger(location, async (ledger) => {
        const record = await app.sourceRecord(ledger, name, {
          ...(asOf === undefined ? {} : { asOf }),
          ...(saidUntil === undefined ? {} : { saidUntil }),
        })
        process.stdout.write(json ? `${JSON.stringify(record, null, 2)}\n` : linesOf(record))
      })
    })
}

function linesOf(record: SourceRecord): string {
  const { kind, key, name, grades, suggestion, deniedBy, partners, house } = record
  const does = kind === 'outlet' ? 'carried' : 'made'
  const [grade] = grades
  const known = record.firstKnown === null ? '' : `, known ${record.firstKnown} to ${record.lastKnown}`
  return [
    wrap(`${name} (${kind === 'outlet' ? 'outlet' : key})`),
    wrap(
      `${counted(record.statements, 'statement')} ${does} in ${counted(record.reports, 'report')}${known}`,
      '  ',
    ),
    wrap(
      `${counted(record.claims, 'claim')}: ${record.corroborated} corroborated, ${record.contested} contested, ${record.denied} denied, ${record.withdrawn} withdrawn, ${record.superseded} superseded`,
      '  ',
    ),
    wrap(
      record.shared === 0
        ? 'no claim of two origins or more'
        : `first with ${record.first} of ${counted(record.shared, 'claim')} that ${record.shared === 1 ? 'has' : 'have'} two origins or more`,
      '  ',
    ),
    list('denied by', deniedBy),
    list(kind === 'outlet' ? 'quotes' : 'carried by', partners),
    house === null
      ? ''
      : wrap(`of one house, ${house.owner}: ${house.outlets.join(', ')} (${house.source})`, '  '),
    grade ? `graded\n${logLine(grade)}` : wrap('ungraded', '  '),
    wrap(`Hearsay would suggest ${suggestion.grade}: ${suggestion.reasons.join('; ')}`, '  '),
  ].join('')
}

function list(title: string, all: readonly Counted[]): string {
  if (all.length === 0) return ''
  return wrap(`${title} ${all.map(({ name, count }) => `${name} ${count}`).join(', ')}`, '  ')
}
