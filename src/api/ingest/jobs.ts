import type { Fetcher } from '../../app/keeping/fetcher-of-pages.ts'
import type { CueRow } from '../../app/reading/user-cues.ts'
import { HearsayError } from '../../model/errors.ts'
import type { FollowedFeed } from '../../model/followed-feed.ts'
import type { GivenMetadata } from '../../model/ports/input-format.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Inbox } from './inbox.ts'
import type { Job } from './ingest-runs.ts'

/** What jobs read with. */
export interface Means {
  readonly ledger: LedgerStore
  /** Threads that read; 0: this one. */
  readonly workers: number
  /** Rows beside those of the cue lexicon. */
  readonly cues?: readonly CueRow[]
  /** What addresses are fetched with; default: the open internet alone, politely. */
  readonly fetch?: Fetcher
}

/** Reads what was sent. */
export function readFiles(means: Means, inbox: Inbox, given: GivenMetadata): Job {
  return {
    inputs: inbox.files.length,
    named: inbox.named,
    clear: inbox.clear,
    read: (run) => readPaths(withoutFetching(means), inbox.files, given, run),
  }
}

/** What is sent as files names no addresses. */
function withoutFetching({ fetch: _unused, ...means }: Means): Means {
  return means
}

/** Fetches an address and reads what is there. */
export function readAddress(means: Means, address: string, given: GivenMetadata): Job {
  return {
    inputs: 1,
    named: (sentence) => sentence,
    clear: async () => {},
    read: (run) => readPaths({ ...means, workers: 0 }, [address], given, run),
  }
}

/** At most so many new entries of a feed at one look; the others come with the next. */
const ENTRIES = 50

/** Looks at feeds, and reads what is new in them; `pages`: also the pages of their entries. */
export function lookAtFeeds(
  { ledger, fetch, ...means }: Means,
  feeds: readonly FollowedFeed[],
  { pages }: { readonly pages: boolean },
): Job {
  return {
    inputs: feeds.length,
    named: (sentence) => sentence,
    clear: async () => {},
    read: async ({ signal, onFailure, onProgress }) => {
      const [{ followFeed }, { fetcherOfPages }] = await Promise.all([
        import('../../app/keeping/follow.ts'),
        import('../../app/keeping/fetcher-of-pages.ts'),
      ])
      const fetchPage = fetch ?? fetcherOfPages()
      let [added, known] = [0, 0]
      for (const feed of feeds) {
        if (signal.aborted) return
        const begun = new Date(Date.now() - 1).toISOString()
        const {
          summary,
          error,
          outcome,
          feed: now,
        } = await followFeed(ledger, feed, {
          ...(means.cues ? { cues: means.cues } : {}),
          ...{ fetch: fetchPage, pages, entries: ENTRIES, signal, onFailure },
        })
        if (error) onFailure(error)
        if (outcome === 'waiting') onFailure(askedToWait(now))
        added += summary.added
        known += summary.known
        onProgress({ added, known, reports: summary.added > 0 ? await ledger.readAfter(begun) : [] })
      }
    },
  }
}

async function readPaths(
  { ledger, workers, fetch, cues }: Means,
  paths: readonly string[],
  given: GivenMetadata,
  { signal, onFailure, onProgress }: Parameters<Job['read']>[0],
): Promise<void> {
  const { ingest } = await import('../../app/keeping/ingest.ts')
  await ingest(ledger, paths, {
    ...{ given, workers, signal, onFailure },
    ...(fetch ? { fetch } : {}),
    ...(cues ? { cues } : {}),
    onProgress: ({ added, known, report }) =>
      onProgress({ added, known, reports: report === null ? [] : [report] }),
  })
}

function askedToWait({ url, notBefore }: FollowedFeed): HearsayError {
  const until = notBefore === null ? '' : ` until ${notBefore.slice(0, 16).replace('T', ' ')} UTC`
  return new HearsayError('fetch-failed', `${url} asks to be left alone${until}; look again then.`)
}
