import { type Command, InvalidArgumentError } from 'commander'
import type { SearchHit, SearchPage } from '../../app/asking/search.ts'
import { shortAddress } from '../../model/address.ts'
import type { QuoteKind } from '../../model/annotation.ts'
import type { SearchQuery } from '../../model/search.ts'
import { colors } from '../colors.ts'
import { addClockOptions, addLedgerOption, certainty, edtf, stance, wholeNumber } from '../options.ts'
import { chainOf } from '../statement-lines.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'

interface Options extends Omit<SearchQuery, 'words'> {
  readonly ledger: string
  readonly json?: true
}

const KINDS: readonly (QuoteKind | 'author')[] = ['direct', 'indirect', 'mixed', 'author']

export function search(root: Command): void {
  addClockOptions(
    addLedgerOption(
      root
        .command('search')
        .description('search what was said, the best first')
        .argument(
          '[words...]',
          'words of the content or names in it; "a phrase", miss* for words that begin so',
        ),
    ),
  )
    .option('--by <name>', 'only what this source said itself')
    .option('--through <name>', 'only as passed on by this source, outlet or citation')
    .option('--outlet <name>', 'only in reports of this publication')
    .option('--stance <value>', 'only with this stance: asserts, denies …', stance)
    .option('--certainty <value>', 'only so certain: CT+, CT- …', certainty)
    .option('--kind <value>', `only quoted so: ${KINDS.join(', ')}`, kind)
    .option('--since <date>', 'only said on or after this date', edtf)
    .option('--until <date>', 'only said on or before this date', edtf)
    .option('--limit <number>', 'at most so many (default 20)', wholeNumber)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay search missile deal\n  $ hearsay search \'"missile deal"\' --stance denies\n  $ hearsay search satellite --by "Kim Jong-il" --through executives',
    )
    .action(async (words: readonly string[], { ledger: location, json, ...query }: Options) => {
      const app = await import('../../app/asking/search.ts')
      await withLedger(location, async (ledger) => {
        const page = await app.search(ledger, {
          ...query,
          ...(words.length === 0 ? {} : { words: words.join(' ') }),
        })
        process.stdout.write(json ? `${JSON.stringify(page, null, 2)}\n` : linesOf(page))
      })
    })
}

function linesOf({ hits, total, facets }: SearchPage): string {
  if (hits.length === 0) return 'Nothing found.\n'
  const narrow = Object.entries(facets).filter(([, values]) => values.length > 1)
  return [
    ...hits.map(hitLines),
    `\n${total.more ? 'more than ' : ''}${total.count} found${hits.length < total.count ? `, ${hits.length} shown` : ''}\n`,
    ...narrow.map(([name, values]) =>
      wrap(`${name}: ${values.map(({ value, count }) => `${value} ${count}`).join(', ')}`, '  '),
    ),
  ].join('')
}

function hitLines({ statement: row, snippet }: SearchHit): string {
  const where = `${shortAddress(row.address)} ${row.statement.said.edtf} ${row.statement.certainty} ${chainOf(row)}`
  const outlet = row.publication === null ? '' : ` (${row.publication})`
  if (snippet === null) return `${wrap(where + outlet)}${wrap(row.statement.quote, '  | ')}`
  // Wrapped first, as colours have no width.
  const words = new Set(
    snippet.marks.map(({ start, end }) =>
      plain(snippet.text.slice(start - snippet.start, end - snippet.start)),
    ),
  )
  const lines = wrap(snippet.text, '  | ').replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    words.has(word) ? colors.bold(word) : word,
  )
  return `${wrap(where + outlet)}${lines}`
}

function kind(value: string): QuoteKind | 'author' {
  const found = KINDS.find((one) => one === value)
  if (found) return found
  throw new InvalidArgumentError(`Expected one of ${KINDS.join(', ')}.`)
}
