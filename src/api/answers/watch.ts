import { z } from 'zod'
import type { WatchNews } from '../../app/asking/watch.ts'
import type { Watch } from '../../model/watch.ts'
import { ChangeAnswer, changeAnswer } from './dossier.ts'
import { EventAnswer, eventAnswer } from './event.ts'

export const WatchAnswer = z
  .strictObject({
    id: z.string(),
    target: z.strictObject({
      kind: z.enum(['claim', 'actor', 'topic', 'event']),
      statement: z.string().optional(),
      key: z.string().optional(),
      name: z.string().optional(),
      words: z.string().optional(),
      event: z.string().optional(),
    }),
    addedAt: z.string(),
    seenAt: z.string().meta({ description: 'When it was last looked at: what is read after that is new.' }),
  })
  .meta({ id: 'Watch', description: 'A claim, actor, topic or event that is watched.' })

export const WatchNewsAnswer = z
  .strictObject({ watch: WatchAnswer, changes: z.array(ChangeAnswer), events: z.array(EventAnswer) })
  .meta({ id: 'WatchNews', description: 'What is new on one watch.' })

export type WatchAnswer = z.infer<typeof WatchAnswer>
export type WatchNewsAnswer = z.infer<typeof WatchNewsAnswer>

export function watchAnswer({ id, target, addedAt, seenAt }: Watch): WatchAnswer {
  return { id, target, addedAt, seenAt }
}

export function watchNewsAnswer({ watch, changes, events }: WatchNews): WatchNewsAnswer {
  return {
    watch: watchAnswer(watch),
    changes: changes.map(changeAnswer),
    events: events.map(eventAnswer),
  }
}
