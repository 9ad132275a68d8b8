import { z } from 'zod'
import { addFeed } from '../../app/keeping/follow.ts'
import { HearsayError } from '../../model/errors.ts'
import { FeedAnswer, feedAnswer } from '../answers/feed.ts'
import { lookAtFeeds } from '../ingest/jobs.ts'
import { route } from '../route.ts'
import { answerOf, IngestAnswer, WebAddress } from './ingest.ts'

const FeedItems = z.strictObject({ items: z.array(FeedAnswer) }).meta({ id: 'FeedList' })

/** Feeds that are followed, and a look at what is new in them. */
export const feeds = [
  route({
    path: '/feeds',
    id: 'listFeeds',
    tag: 'Feeds',
    says: 'Feeds that are followed, the first added first',
    question: z.strictObject({}),
    answer: FeedItems,
    kept: false,
    handle: async ({ ledger }) => ({ items: (await ledger.feeds()).map(feedAnswer) }),
  }),
  route({
    method: 'POST',
    path: '/feeds',
    id: 'addFeed',
    tag: 'Feeds',
    says: 'Follows a feed from now on; nothing is fetched before it is looked at',
    question: z.strictObject({ url: WebAddress }),
    answer: FeedAnswer,
    handle: async ({ ledger }, { url }) => feedAnswer(await addFeed(ledger, url, new Date().toISOString())),
  }),
  route({
    method: 'POST',
    path: '/feeds/look',
    id: 'lookAtFeeds',
    errors: ['busy', 'not-found'],
    tag: 'Feeds',
    says: 'Reads what is new in the feeds, or in one of them, since the last look; answers before it has read: the run is followed as any other',
    question: z.strictObject({
      url: WebAddress.optional(),
      pages: z.boolean().default(true).meta({
        description: 'Whether the pages of the entries are fetched; else what the feed gives is read.',
      }),
    }),
    answer: IngestAnswer,
    status: 202,
    handle: async ({ ledger, runs, means }, { url, pages }) => {
      const followed = await ledger.feeds()
      const chosen = url === undefined ? followed : followed.filter((feed) => feed.url === url)
      if (chosen.length === 0)
        throw new HearsayError(
          'not-found',
          url === undefined ? 'No feed is followed yet.' : `${url} is not followed; follow it first.`,
        )
      return answerOf(runs.start(lookAtFeeds(means, chosen, { pages })))
    },
  }),
  route({
    method: 'DELETE',
    path: '/feeds',
    id: 'removeFeed',
    errors: ['not-found'],
    tag: 'Feeds',
    says: 'Follows a feed no longer; what was read from it stays',
    question: z.strictObject({ url: z.string().min(1).max(2000) }),
    answer: FeedItems,
    handle: async ({ ledger }, { url }) => {
      await ledger.removeFeed(url)
      return { items: (await ledger.feeds()).map(feedAnswer) }
    },
  }),
] as const
