import type { Command } from 'commander'
import type { FollowNews } from '../../app/keeping/follow.ts'
import { ERRORS, HearsayError } from '../../model/errors.ts'
import type { FollowedFeed } from '../../model/followed-feed.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { openTold } from '../open-told.ts'
import { addCuesOption, addLedgerOption, wholeNumber } from '../options.ts'
import { ownCues } from '../own-cues.ts'
import { printError } from '../print-error.ts'
import { plain } from '../wrap.ts'

interface Options {
  readonly ledger: string
  readonly pages: boolean
  readonly entries: number
  readonly keepBytes?: string | true
  readonly json?: true
  readonly cues?: string
}

export function follow(root: Command): void {
  addCuesOption(
    addLedgerOption(
      root
        .command('follow')
        .description('read what is new in feeds since last time; an address is followed from now on'),
    ),
  )
    .argument('[feed]', 'a feed to follow; or list, or remove. Without it all feeds are looked at')
    .argument('[url]', 'of remove: the feed')
    .option('--no-pages', 'read what the feed itself gives, and fetch no pages')
    .option(
      '--entries <number>',
      'at most so many new entries of a feed; the others come next time',
      wholeNumber,
      50,
    )
    .option('--keep-bytes [folder]', 'keep the bytes of each page under their SHA-256; default LEDGER.files')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay follow https://example.org/news.rss\n  $ hearsay follow\n  $ hearsay follow list\n  $ hearsay follow remove https://example.org/news.rss',
    )
    .action(async (what: string | undefined, url: string | undefined, options: Options) => {
      const ledger = await openTold(options.ledger, { create: true })
      try {
        await act(ledger, what, url, options)
      } finally {
        await ledger.close()
      }
    })
}

async function act(
  ledger: LedgerStore,
  what: string | undefined,
  url: string | undefined,
  options: Options,
): Promise<void> {
  const { addFeed, followFeed } = await import('../../app/keeping/follow.ts')
  if (what === 'list')
    return write(
      await ledger.feeds(),
      options,
      (feeds) => feeds.map(feedLine).join('') || 'No feed is followed.\n',
    )
  if (what === 'remove') {
    if (url === undefined)
      throw new HearsayError(
        'bad-option',
        '"follow remove" takes the address of a feed; "hearsay follow list" lists them.',
      )
    await ledger.removeFeed(url)
    return write({ removed: url }, options, () => `no longer followed: ${plain(url)}\n`)
  }
  if (what !== undefined && !/^https?:\/\//i.test(what))
    throw new HearsayError(
      'bad-option',
      `"follow" takes the address of a feed (https://…), list or remove, not "${what}".`,
    )
  const feeds =
    what === undefined ? await ledger.feeds() : [await addFeed(ledger, what, new Date().toISOString())]
  if (feeds.length === 0)
    throw new HearsayError(
      'bad-option',
      'No feed is followed yet; name one: "hearsay follow https://example.org/news.rss".',
    )
  const [{ fetcherOfPages }, { keeperOfBytes }] = await Promise.all([
    import('../../app/keeping/fetcher-of-pages.ts'),
    import('../../app/keeping/keep-bytes.ts'),
  ])
  const folder = options.keepBytes === true ? `${options.ledger}.files` : options.keepBytes
  const own = await ownCues(options.cues)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const fetch = fetcherOfPages()
  const news: FollowNews[] = []
  for (const feed of feeds) {
    const found = await followFeed(ledger, feed, {
      ...own,
      fetch,
      pages: options.pages,
      entries: options.entries,
      signal: stop.signal,
      ...(folder === undefined ? {} : { onBytes: keeperOfBytes(folder) }),
      onFailure: printError,
    })
    news.push(found)
    if (!options.json) process.stdout.write(newsLine(found))
    if (found.error) {
      printError(found.error)
      process.exitCode ??= ERRORS[found.error.code].exit
    }
    if (stop.signal.aborted) {
      process.exitCode = 130
      break
    }
  }
  if (options.json) process.stdout.write(`${JSON.stringify(news.map(documentOf), null, 2)}\n`)
}

function write<T>(value: T, { json }: Options, lines: (value: T) => string): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : lines(value))
}

function feedLine({ url, title, answeredAt, died, failures }: FollowedFeed): string {
  const state = died
    ? 'died'
    : failures > 0
      ? `failed ${failures === 1 ? 'once' : `${failures} times`}`
      : (answeredAt?.slice(0, 16) ?? 'not asked yet')
  return plain(`${url}  ${title ?? ''}  ${state}\n`)
}

const OUTCOMES: Readonly<Record<FollowNews['outcome'], string>> = {
  new: '',
  'nothing new': 'nothing new',
  waiting: 'asked to wait',
  failing: 'did not give a feed',
  died: 'died',
  silent: 'answers, but has had nothing new for half a year',
}

function newsLine({ feed, summary, outcome }: FollowNews): string {
  const { added, known, failures, superseding } = summary
  const changed = superseding === 0 ? '' : ` (${superseding} of pages that changed: "hearsay diff")`
  const told =
    OUTCOMES[outcome] || `${added} added${changed}, ${known} there already, ${failures.length} failed`
  const until = outcome === 'waiting' && feed.notBefore ? ` until ${feed.notBefore.slice(0, 16)}` : ''
  return plain(`${feed.title ?? feed.url}: ${told}${until}\n`)
}

function documentOf({ feed, summary, outcome, error }: FollowNews) {
  const { seen: _seen, ...state } = feed
  return {
    feed: state,
    outcome,
    added: summary.added,
    superseding: summary.superseding,
    known: summary.known,
    failed: summary.failures.length,
    error: error?.message ?? null,
  }
}
