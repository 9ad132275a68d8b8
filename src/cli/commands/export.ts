import type { Command } from 'commander'
import type { SelectionRequest } from '../../app/asking/select-rows.ts'
import type { DossierRequest } from '../../app/dossier/open-dossier.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { SearchQuery } from '../../model/search.ts'
import type { SelectionName } from '../../model/selection.ts'
import {
  addFilterOptions,
  addLedgerOption,
  addOwnersOption,
  type ListFilter,
  STANDINGS,
  stance,
  standing,
} from '../options.ts'
import { withLedger } from '../with-ledger.ts'
import { output } from '../write.ts'

interface Options extends ListFilter, Pick<SearchQuery, 'through' | 'outlet' | 'stance'> {
  readonly ledger: string
  readonly as?: string
  readonly output?: string
  readonly base?: string
  readonly claim?: string
  readonly topic?: string
}

/** `export` is a word of the language. */
export function exportCommand(root: Command): void {
  const command = root
    .command('export')
    .description('write a list, a dossier, a report or the whole ledger in a format of other programs')
    .argument(
      '<what>',
      'statements, claims, conflicts, due, dossier, report, news, ledger …; "formats" lists all',
    )
    .argument('[words...]', 'of search: words; of dossier: a name; of report: its id')
    .option('--as <format>', 'the format: csv, jsonl, markdown, html, web-annotation …')
    .option('-o, --output <file>', 'the file to write; standard output where it is not given')
    .option('--base <iri>', 'what the IRIs of JSON-LD and RSS begin with; default urn:hearsay:')
  addOwnersOption(addFilterOptions(addLedgerOption(command)))
    .option('--standing <value>', `of claims: only those that stand so: ${STANDINGS.join(', ')}`, standing)
    .option('--claim <id>', 'of dossier: of a claim')
    .option('--topic <words>', 'of dossier: of a topic')
    .option('--through <name>', 'of search: only as passed on by this source, outlet or citation')
    .option('--outlet <name>', 'of search: only in reports of this publication')
    .option('--stance <value>', 'of search: only with this stance: asserts, denies …', stance)
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay export formats\n  $ hearsay export statements --by "Foreign Ministry" --as csv -o statements.csv\n  $ hearsay export dossier "Pavel Dornik" --as html > dornik.html\n  $ hearsay export due --as icalendar -o due.ics\n  $ hearsay export ledger --as jsonl -o ledger.jsonl',
    )
    .action(run)
}

async function run(what: string, words: readonly string[], options: Options): Promise<void> {
  const { as, output: path, ledger: location } = options
  if (what === 'formats') return output(await formatLines(), undefined)
  if (what === 'ledger') {
    const { exportLedger, mustBeLedgerFormat } = await import('../../app/keeping/export-ledger.ts')
    mustBeLedgerFormat(as)
    return withLedger(location, (ledger) => output(exportLedger(ledger), path, location))
  }
  const [{ selectionName }, { exportFormat }, { begun, streamExport }] = await Promise.all([
    import('../../app/asking/select-rows.ts'),
    import('../../app/asking/write-export.ts'),
    import('../../app/asking/stream-export.ts'),
  ])
  const name = selectionName(what)
  const format = exportFormat(as ?? 'csv', name)
  await withLedger(location, async (ledger: LedgerStore) => {
    const pieces = streamExport(ledger, requestOf(name, words, options), format.name)
    // What is asked amiss is told before a file is made.
    await output(await begun(pieces), path, location)
  })
}

async function* formatLines(): AsyncGenerator<string> {
  const { EXPORT_FORMATS } = await import('../../app/asking/write-export.ts')
  for (const { name, says, of } of EXPORT_FORMATS)
    yield `${name.padEnd(15)} ${says}\n${' '.repeat(16)}of ${of.join(', ')}\n`
}

function requestOf(name: SelectionName, words: readonly string[], options: Options): SelectionRequest {
  const { claim, topic, base, through, outlet, stance, ...rest } = options
  const { ledger: _ledger, as: _as, output: _output, ...filter } = rest
  const written = words.join(' ')
  const { by, since, until, certainty, asOf, limit } = filter
  const asked = { by, since, until, certainty, asOf, limit, through, outlet, stance }
  const query = { ...asked, ...(written === '' ? {} : { words: written }) }
  const of: DossierRequest | null =
    claim !== undefined
      ? { claim }
      : topic !== undefined
        ? { topic }
        : written === ''
          ? null
          : { actor: written }
  return {
    name,
    filter,
    today: new Date().toISOString().slice(0, 10),
    ...(base === undefined ? {} : { base }),
    ...(name === 'search' ? { query: given(query) } : {}),
    ...(name === 'dossier' && of !== null ? { dossier: of } : {}),
    ...(name === 'dossier' && filter.since !== undefined ? { since: filter.since } : {}),
    ...(name === 'report' && written !== '' ? { report: written } : {}),
  }
}

/** Only what was given: a query tells what is left out by its not being there. */
function given(query: { readonly [Name in keyof SearchQuery]?: SearchQuery[Name] | undefined }): SearchQuery {
  // The cast says what the filter does: no value is undefined.
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as SearchQuery
}
