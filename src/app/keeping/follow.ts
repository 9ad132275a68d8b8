import { createHash } from 'node:crypto'
import type { Fetched, Fetcher } from '../../intake/fetch/fetcher.ts'
import type { Input } from '../../intake/find-inputs.ts'
import type { Feed, FeedEntry } from '../../intake/formats/feed/entries.ts'
import { HearsayError } from '../../model/errors.ts'
import type { FollowedFeed } from '../../model/followed-feed.ts'
import type { GivenMetadata } from '../../model/ports/input-format.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { type IngestOptions, type IngestSummary, ingest } from './ingest.ts'

/** What came of one look at a feed. */
export interface FollowNews {
  readonly feed: FollowedFeed
  readonly summary: IngestSummary
  /** `waiting`: its site asked to be left alone. `silent`: it answers, and nothing new has stood in it for half a year. */
  readonly outcome: 'new' | 'nothing new' | 'waiting' | 'failing' | 'died' | 'silent'
  readonly error: HearsayError | null
}

export interface FollowOptions extends Omit<IngestOptions, 'given' | 'fetch'> {
  readonly fetch: Fetcher
  /** Whether the pages of the entries are fetched; else what the feed itself gives is read. */
  readonly pages: boolean
  /** At most so many new entries of a feed at once; the others come next time. */
  readonly entries: number
  readonly given?: GivenMetadata
}

const [FAILURES, FAILING_DAYS, SILENT_DAYS, SEEN] = [5, 7, 180, 5000]
const DAY = 86_400_000
const NOTHING: IngestSummary = { added: 0, known: 0, failures: [], superseding: 0, stopped: false }

/** A feed from now on; one that is followed already stays as it is. */
export async function addFeed(ledger: LedgerStore, url: string, at: string): Promise<FollowedFeed> {
  const known = (await ledger.feeds()).find((feed) => feed.url === url)
  if (known) return known
  const feed: FollowedFeed = {
    ...{ url, title: null, addedAt: at, answeredAt: null, etag: null, lastModified: null },
    ...{ notBefore: null, failures: 0, failingSince: null, died: null, seen: [] },
  }
  await ledger.keepFeed(feed)
  return feed
}

/**
 * Looks at a feed and reads what is new in it since last time. What was taken is written down when it is in the ledger, so that a run that
 * was stopped goes on where it ended. Never throws for what the feed does: that is its news.
 */
export async function followFeed(
  ledger: LedgerStore,
  feed: FollowedFeed,
  options: FollowOptions,
): Promise<FollowNews> {
  const now = options.now ?? (() => new Date().toISOString())
  if (feed.notBefore !== null && feed.notBefore > now())
    return { feed, summary: NOTHING, outcome: 'waiting', error: null }
  try {
    const fetched = await options.fetch(feed.url, feed)
    const answered = {
      ...feed,
      answeredAt: now(),
      notBefore: null,
      failures: 0,
      failingSince: null,
      died: null,
    }
    if (fetched.status === 304) return await settled(ledger, answered, feed.url, NOTHING, now())
    if (fetched.status === 410)
      throw new HearsayError('feed-died', `${feed.url} is gone for good, its site says (410).`)
    if (fetched.status !== 200) return await waiting(ledger, feed, fetched, now())
    const read = await readFeedOf(fetched)
    const url = fetched.moved ? fetched.address : feed.url
    const state = { ...answered, url, title: read.title ?? feed.title }
    const fresh = read.entries.filter((entry) => !feed.seen.includes(keyOf(entry)))
    const taken = fresh.slice(0, options.entries)
    const summary = await readEntries(ledger, read, taken, { ...options, feedUrl: url })
    if (summary.stopped) return { feed, summary, outcome: 'new', error: null }
    const seen = [...taken.map(keyOf), ...feed.seen].slice(0, SEEN)
    // What is left for next time must not be hidden behind an answer that nothing has changed.
    const whole = taken.length === fresh.length
    const conditions = whole
      ? { etag: fetched.etag, lastModified: fetched.lastModified }
      : { etag: null, lastModified: null }
    return await settled(ledger, { ...state, ...conditions, seen }, feed.url, summary, now(), newestOf(read))
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    if (error.code !== 'address-refused' || feed.answeredAt !== null)
      return failing(ledger, feed, error, now())
    // What may never be asked is not followed.
    await ledger.removeFeed(feed.url)
    return { feed, summary: NOTHING, outcome: 'failing', error }
  }
}

async function settled(
  ledger: LedgerStore,
  feed: FollowedFeed,
  formerUrl: string,
  summary: IngestSummary,
  now: string,
  newest: number | null = null,
): Promise<FollowNews> {
  await ledger.keepFeed(feed, formerUrl)
  const silent = newest !== null && Date.parse(now) - newest > SILENT_DAYS * DAY
  const outcome = summary.added > 0 ? 'new' : silent ? 'silent' : 'nothing new'
  return { feed, summary, outcome, error: null }
}

async function waiting(
  ledger: LedgerStore,
  feed: FollowedFeed,
  { retryAfter }: Fetched,
  now: string,
): Promise<FollowNews> {
  const notBefore = new Date(Date.parse(now) + (retryAfter ?? 3_600_000)).toISOString()
  const kept = { ...feed, notBefore }
  await ledger.keepFeed(kept)
  return { feed: kept, summary: NOTHING, outcome: 'waiting', error: null }
}

/** Five times in a row and for a week, or gone for good: it is taken for dead, and is asked again all the same. */
async function failing(
  ledger: LedgerStore,
  feed: FollowedFeed,
  error: HearsayError,
  now: string,
): Promise<FollowNews> {
  const failures = feed.failures + 1
  const failingSince = feed.failingSince ?? now
  const long = Date.parse(now) - Date.parse(failingSince) >= FAILING_DAYS * DAY
  const dead = error.code === 'feed-died' || (failures >= FAILURES && long)
  const kept = { ...feed, failures, failingSince, died: dead ? error.message : null }
  await ledger.keepFeed(kept)
  const told =
    dead && error.code !== 'feed-died'
      ? new HearsayError(
          'feed-died',
          `${feed.url} has given no feed ${failures} times since ${failingSince.slice(0, 10)}: ${error.message}`,
          { cause: error },
        )
      : error
  return { feed: kept, summary: NOTHING, outcome: dead ? 'died' : 'failing', error: told }
}

async function readFeedOf({ bytes, address, charset }: Fetched): Promise<Feed> {
  const [{ decode }, { readFeed }] = await Promise.all([
    import('../../intake/decode.ts'),
    import('../../intake/formats/feed/entries.ts'),
  ])
  return readFeed(decode(bytes, address, charset), address)
}

/** Entry by entry: a page that cannot be had is what the feed gives of it. */
async function readEntries(
  ledger: LedgerStore,
  feed: Feed,
  entries: readonly FeedEntry[],
  options: FollowOptions & { readonly feedUrl: string },
): Promise<IngestSummary> {
  let sum = NOTHING
  const [{ inputOfFetched }, { reportOfEntry }] = await Promise.all([
    import('../../intake/fetch/input-of-fetched.ts'),
    import('../../intake/formats/feed/report-of-entry.ts'),
  ])
  for (const entry of entries) {
    const inputs: Input[] = []
    const failures: HearsayError[] = []
    if (options.pages && entry.url !== null)
      try {
        const taken = { feed: { title: feed.title, url: options.feedUrl }, origin: entry.source }
        const fetched = await options.fetch(entry.url)
        const input = inputOfFetched(fetched, taken)
        if (input.extension === '.html' || input.extension === '.pdf') inputs.push(input)
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        failures.push(error)
      }
    if (inputs.length === 0) {
      const report = reportOfEntry(entry, { ...feed, url: options.feedUrl }, options.given ?? {})
      if (report) inputs.push({ kind: 'report', path: entry.url ?? options.feedUrl, report })
    }
    for (const failure of failures) options.onFailure?.(failure)
    const { onProgress: _each, ...rest } = options
    const summary = await ingest(ledger, inputs, { ...rest, given: options.given ?? {}, workers: 0 })
    sum = {
      added: sum.added + summary.added,
      known: sum.known + summary.known,
      failures: [...sum.failures, ...failures, ...summary.failures],
      superseding: sum.superseding + summary.superseding,
      stopped: summary.stopped,
    }
    if (sum.stopped) return sum
  }
  return sum
}

/** An entry that was changed is new: its page is read again, and supersedes the one before where it differs. */
function keyOf({ id, url, headline, updated }: FeedEntry): string {
  const key = JSON.stringify([id ?? url ?? headline, updated])
  return createHash('sha256').update(key).digest('base64url').slice(0, 16)
}

function newestOf({ entries }: Feed): number | null {
  const dates = entries
    .map(({ published, updated }) => Date.parse(updated ?? published ?? ''))
    .filter(Number.isFinite)
  return dates.length === 0 ? null : Math.max(...dates.slice(0, 10_000))
}
