import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { hexOf } from '../../model/address.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { EntityJudgement, EntityRole, EntityRow } from '../../model/entity-judgement.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { counted } from '../counted.ts'
import { openTold } from '../open-told.ts'
import { addLedgerOption, edtf, wholeNumber } from '../options.ts'
import { plain, wrap } from '../wrap.ts'

interface Options {
  readonly ledger: string
  readonly by?: string
  readonly merged?: true
  readonly limit?: number
  readonly asOf?: Edtf
  readonly json?: true
  readonly rules?: true
  readonly why?: string
  readonly who?: string
}

export function entities(root: Command): void {
  addLedgerOption(
    root
      .command('entities')
      .description('list people, organisations and others; say which are one, or take it back'),
  )
    .argument('[action]', 'list, merge or split', 'list')
    .argument('[keys...]', 'of merge: two keys or more; of split: one')
    .option('--by <name>', 'list: only with these words in a name')
    .option('--merged', 'list: only those into which others were merged')
    .option('--as-of <date>', 'list: as known on this day: only reports published by then', edtf)
    .option('--limit <number>', 'list: at most so many', wholeNumber)
    .option('--json', 'list: as JSON')
    .option('--rules', 'merge: whatever the rules know to be one')
    .option('--why <reason>', 'merge, split: why; kept with it')
    .option('--who <name>', 'merge, split: who decides; default the user of this machine')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay entities --by velt\n  $ hearsay entities merge "person:ana velt" "person:ana maria velt" --why "one minister"\n  $ hearsay entities split "person:ana maria velt" --why "her aunt"',
    )
    .action(async (action: string, keys: readonly string[], options: Options) => {
      const ledger = await openTold(options.ledger, { create: false })
      try {
        process.stdout.write(await act(ledger, action, keys, options))
      } finally {
        await ledger.close()
      }
    })
}

async function act(
  ledger: LedgerStore,
  action: string,
  keys: readonly string[],
  options: Options,
): Promise<string> {
  const at = new Date().toISOString()
  const who = options.who ?? userInfo().username
  switch (action) {
    case 'list':
      return listed(await ledger.entities(filterOf(options)), options.json === true)
    case 'merge': {
      if (options.rules) {
        const { mergeByRule } = await import('../../app/keeping/entities.ts')
        return `${await mergeByRule(ledger, { who, at })} merged by rule\n`
      }
      if (keys.length < 2) throw wrongly('"entities merge" takes two keys or more, or --rules.')
      const why = reasonOf(options, action)
      return `${await ledger.mergeEntities(keys, { by: 'person', who, why, at })} merged\n`
    }
    case 'split': {
      const [key, other] = keys
      if (key === undefined || other !== undefined) throw wrongly('"entities split" takes one key.')
      return `${await ledger.splitEntity(key, { who, why: reasonOf(options, action), at })} taken back\n`
    }
    default:
      throw wrongly(`"entities" takes list, merge or split, not "${action}".`)
  }
}

function filterOf({ by, merged, asOf, limit }: Options) {
  return {
    ...(by === undefined ? {} : { by }),
    ...(merged === undefined ? {} : { merged }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(limit === undefined ? {} : { limit }),
    roles: true,
  }
}

function reasonOf({ why }: Options, action: string): string {
  if (why === undefined || why.trim() === '')
    throw wrongly(`"entities ${action}" needs a reason: --why TEXT.`)
  return why
}

function wrongly(sentence: string): HearsayError {
  return new HearsayError('bad-option', sentence)
}

function listed(rows: readonly EntityRow[], json: boolean): string {
  if (json) return `${JSON.stringify(rows, null, 2)}\n`
  if (rows.length === 0) return 'Nothing found.\n'
  return rows
    .map(({ key, name, type, reports, keys, judgements, roles = [], members = [] }) =>
      [
        wrap(`${name} (${type}): ${counted(reports, 'report')}, ${plain(key)}`),
        ...keys.slice(1).map((other) => wrap(`also ${plain(other)}`, '  ')),
        ...roles.map((role) => wrap(roleLine(role), '  ')),
        ...(members.length > 0 ? [wrap(`members: ${plain(members.join('; '))}`, '  ')] : []),
        ...judgements.map((judgement) => wrap(historyOf(judgement), '  ')),
      ].join(''),
    )
    .join('')
}

/** "former mayor of Orla, 2008 to 2012: said in 3 reports, 2014-05-03 to 2014-06-01". */
function roleLine({ title, state, from, until, told, reports }: EntityRole): string {
  const term = [from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}`].filter(Boolean)
  const first = reports[0]?.published ?? ''
  const last = reports.at(-1)?.published ?? ''
  const days = first === last ? first : `${first} to ${last}`
  const shown = reports.slice(0, SHOWN).map(({ report }) => hexOf(report).slice(0, 8))
  const which = `${shown.join(', ')}${told > shown.length ? ' …' : ''}`
  return plain(
    `${[`${title} (${state})`, ...term].join(', ')}: in ${told === 1 ? 'a report' : `${told} reports`} of ${days || 'an unknown day'}: ${which}`,
  )
}

const SHOWN = 3

function historyOf({ id, keys, by, who, why, at, retracted }: EntityJudgement): string {
  const made = `${id} ${at} ${who} (${by}): ${keys.join(' = ')}: ${why}`
  return plain(
    retracted === null ? made : `${made}; taken back ${retracted.at} ${retracted.who}: ${retracted.why}`,
  )
}
