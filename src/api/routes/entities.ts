import { z } from 'zod'
import { mergeByRule } from '../../app/keeping/entities.ts'
import { EntityList, entityAnswer } from '../answers/source.ts'
import { partOfWhole } from '../cursor.ts'
import { asOf, given, paging } from '../questions.ts'
import { route } from '../route.ts'

const reason = z.string().trim().min(1).max(2000)
const who = z.string().trim().min(1).max(200).optional()
const Changed = z
  .strictObject({ changed: z.int().meta({ description: 'How many judgements were written or taken back.' }) })
  .meta({ id: 'Changed' })

/** Who is one across reports. */
export const entities = [
  route({
    path: '/entities',
    id: 'listEntities',
    tag: 'Entities',
    says: 'People, organisations, countries and others across reports, those of most reports first',
    question: z.strictObject({
      by: z.string().max(500).optional().meta({ description: 'Only with these words in a name or key.' }),
      merged: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'Only those into which others were merged.' }),
      ...{ asOf, ...paging },
    }),
    answer: EntityList,
    handle: async ({ ledger, whole }, question) => {
      const filter = {
        ...(question.by === undefined ? {} : { by: question.by }),
        ...(question.merged === 'true' ? { merged: true } : {}),
        ...given({ asOf: question.asOf }),
      }
      const rows = await whole('entities', filter, () => ledger.entities(filter))
      return partOfWhole(rows, question, ({ key }) => key, entityAnswer)
    },
  }),
  route({
    method: 'POST',
    path: '/entities/merge',
    id: 'mergeEntities',
    errors: ['not-found'],
    tag: 'Entities',
    says: 'Says that several keys mean one; without keys, whatever the rules know to be one',
    question: z.strictObject({
      keys: z.array(z.string().min(1).max(1000)).min(2).max(100).optional(),
      why: reason,
      who,
    }),
    answer: Changed,
    handle: async ({ ledger, user }, { keys, why, who: named }) => {
      const decision = { who: named ?? user, why, at: new Date().toISOString() }
      const changed = keys
        ? await ledger.mergeEntities(keys, { by: 'person', ...decision })
        : await mergeByRule(ledger, decision)
      return { changed }
    },
  }),
  route({
    method: 'POST',
    path: '/entities/split',
    id: 'splitEntity',
    errors: ['not-found'],
    tag: 'Entities',
    says: 'Takes back whatever binds a key to others; nothing is lost',
    question: z.strictObject({ key: z.string().min(1).max(1000), why: reason, who }),
    answer: Changed,
    handle: async ({ ledger, user }, { key, why, who: named }) => ({
      changed: await ledger.splitEntity(key, { who: named ?? user, why, at: new Date().toISOString() }),
    }),
  }),
] as const
