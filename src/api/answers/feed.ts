import { z } from 'zod'
import type { FollowedFeed } from '../../model/followed-feed.ts'

export const FeedAnswer = z
  .strictObject({
    url: z.string(),
    title: z.string().nullable(),
    addedAt: z.string(),
    answeredAt: z
      .string()
      .nullable()
      .meta({ description: 'When it last answered; null before it first did.' }),
    notBefore: z.string().nullable().meta({ description: 'Its site asks to be left alone until then.' }),
    failures: z.int().meta({ description: 'How many times in a row it gave no feed.' }),
    failingSince: z.string().nullable(),
    died: z.string().nullable().meta({ description: 'Why it is taken for dead; null while it is not.' }),
    entries: z.int().meta({ description: 'How many of its entries were taken, of the last 5,000.' }),
  })
  .meta({ id: 'Feed', description: 'A feed that is followed, and how far. Instants are ISO 8601.' })

export type FeedAnswer = z.infer<typeof FeedAnswer>

export function feedAnswer(feed: FollowedFeed): FeedAnswer {
  const { url, title, addedAt, answeredAt, notBefore, failures, failingSince, died, seen } = feed
  return {
    ...{ url, title, addedAt, answeredAt, notBefore, failures, failingSince, died },
    entries: seen.length,
  }
}
