import { z } from 'zod'
import { addWatch, watchNews } from '../../app/asking/watch.ts'
import { HearsayError } from '../../model/errors.ts'
import { WatchAnswer, WatchNewsAnswer, watchAnswer, watchNewsAnswer } from '../answers/watch.ts'
import { route } from '../route.ts'

const target = z.string().min(1).max(500).optional()

/** What is watched, and what is new on it. */
export const watches = [
  route({
    path: '/watches',
    id: 'listWatches',
    tag: 'Watching',
    says: 'What is watched, the first added first',
    question: z.strictObject({}),
    answer: z.strictObject({ items: z.array(WatchAnswer) }).meta({ id: 'WatchList' }),
    handle: async ({ ledger }) => ({ items: (await ledger.watches()).map(watchAnswer) }),
  }),
  route({
    path: '/watches/news',
    id: 'getNews',
    tag: 'Watching',
    says: 'What is new on each watch since it was last looked at; asking does not count as looking',
    question: z.strictObject({}),
    answer: z.strictObject({ items: z.array(WatchNewsAnswer) }).meta({ id: 'News' }),
    kept: false,
    handle: async ({ ledger }) => {
      const news = await watchNews(ledger, new Date().toISOString(), { look: false })
      return { items: news.map(watchNewsAnswer) }
    },
  }),
  route({
    method: 'POST',
    path: '/watches',
    id: 'addWatch',
    errors: ['not-found', 'ambiguous-id'],
    tag: 'Watching',
    says: 'Watches a claim, an actor, a topic or an event from now on: exactly one',
    question: z.strictObject({ claim: target, actor: target, topic: target, event: target }),
    answer: WatchAnswer,
    handle: async ({ ledger }, { claim, actor, topic, event }) => {
      const asked = Object.entries({ claim, actor, topic, event }).filter(([, value]) => value !== undefined)
      if (asked.length !== 1)
        throw new HearsayError('bad-option', 'A watch is on exactly one: claim, actor, topic or event.')
      // The cast says what the line above made sure of.
      const request = Object.fromEntries(asked) as { topic: string }
      return watchAnswer(await addWatch(ledger, request, new Date().toISOString()))
    },
  }),
  route({
    method: 'POST',
    path: '/watches/seen',
    id: 'markSeen',
    errors: ['not-found', 'ambiguous-id'],
    tag: 'Watching',
    says: 'Says that watches were looked at now; without ids, all',
    question: z.strictObject({ watches: z.array(z.string().max(200)).max(1000).optional() }),
    answer: z.strictObject({ items: z.array(WatchAnswer) }).meta({ id: 'SeenWatches' }),
    handle: async ({ ledger }, { watches: ids }) => {
      const all = ids ?? (await ledger.watches()).map(({ id }) => id)
      await ledger.markSeen(all, new Date().toISOString())
      return { items: (await ledger.watches()).map(watchAnswer) }
    },
  }),
  route({
    method: 'DELETE',
    path: '/watches/:id',
    id: 'removeWatch',
    tag: 'Watching',
    says: 'Ends a watch',
    question: z.strictObject({ id: z.string().min(1).max(200) }),
    answer: WatchAnswer,
    handle: async ({ ledger }, { id }) => watchAnswer(await ledger.removeWatch(id)),
  }),
] as const
