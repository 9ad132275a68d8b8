import { z } from 'zod'
import { search } from '../../app/asking/search.ts'
import { sourceRecord } from '../../app/asking/source-record.ts'
import { type DossierRequest, openDossier } from '../../app/dossier/open-dossier.ts'
import { dayRange } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import { SourceRecordAnswer, sourceRecordAnswer } from '../answers/correction.ts'
import { DossierAnswer, dossierAnswer } from '../answers/dossier.ts'
import { SearchAnswer, searchAnswer } from '../answers/search.ts'
import { CertaintyValue, Edtf } from '../answers/shared.ts'
import { StanceValue } from '../answers/statement.ts'
import { idOf } from '../cursor.ts'
import { asOf, clocks, given, paging } from '../questions.ts'
import { route } from '../route.ts'

const words = z.string().max(500)
const since = Edtf.optional()

/** What is looked for, and all that is held on somebody or something. */
export const inquiries = [
  route({
    path: '/search',
    id: 'search',
    tag: 'Inquiries',
    says: 'What was said, the best first, with facets; "in quotes" is a phrase, miss* any word that begins so',
    question: z.strictObject({
      words: words.optional().meta({ description: 'Words of the content, or names in it.' }),
      by: words.optional().meta({ description: 'Whose own statement it is: words of the name.' }),
      through: words.optional().meta({
        description: 'Who passed it on, "as quoted by": an outer source, the outlet, or one that is cited.',
      }),
      outlet: words.optional().meta({ description: 'The publication, whole.' }),
      stance: StanceValue.optional(),
      certainty: CertaintyValue.optional(),
      kind: z.enum(['direct', 'indirect', 'mixed', 'author']).optional(),
      channel: z.enum(['said', 'quoted', 'document', 'broadcast', 'not-told']).optional(),
      ...{ since, until: since, ...clocks, ...paging },
    }),
    answer: SearchAnswer,
    handle: async ({ ledger }, { cursor, limit, ...question }) => {
      const from = cursor === undefined ? 0 : rankOf(cursor)
      const page = await search(ledger, { ...given(question), limit: from + limit + 1 })
      return searchAnswer({ ...page, hits: page.hits.slice(from) }, limit, from)
    },
  }),
  route({
    path: '/dossier',
    id: 'getDossier',
    errors: ['not-found', 'ambiguous-id'],
    tag: 'Inquiries',
    says: 'What the ledger holds on an actor, a claim or a topic: exactly one of the three',
    question: z.strictObject({
      actor: words.min(1).optional().meta({ description: 'A name, or the key of an entity.' }),
      claim: z.string().min(1).max(200).optional().meta({ description: 'Its id, or a statement of it.' }),
      topic: words.min(1).optional().meta({ description: 'Words.' }),
      asOf,
      since: since.meta({ description: 'Tells what became known from this day on.' }),
      limit: paging.limit.meta({ description: 'Rows a section, 1 to 200.' }),
    }),
    answer: DossierAnswer,
    handle: async ({ ledger, today }, { actor, claim, topic, limit, ...question }) => {
      const day = question.asOf === undefined ? today() : (dayRange(question.asOf).latest ?? today())
      const options = { limit, asOf: day, ...given({ since: question.since }) }
      return dossierAnswer(await openDossier(ledger, requestOf({ actor, claim, topic }), options))
    },
  }),
  route({
    path: '/source',
    id: 'getSource',
    errors: ['not-found'],
    tag: 'Inquiries',
    says: 'The record of a source or an outlet in this ledger, with the grades that people gave it and the one that the figures would bear',
    question: z.strictObject({
      name: words.min(1).meta({ description: 'A name, the key of an entity, or a publication.' }),
      ...clocks,
    }),
    answer: SourceRecordAnswer,
    handle: async ({ ledger }, { name, ...question }) =>
      sourceRecordAnswer(await sourceRecord(ledger, name, given(question))),
  }),
] as const

/** Hits that can be gone through; who needs more asks for a list, or exports. */
const MOST_HITS = 10_000

/** How many hits stand before the part that a cursor begins: hits have an order, and no row of a store to go on from. @throws HearsayError bad-option */
function rankOf(cursor: string): number {
  const rank = /^\d{1,5}$/.test(idOf(cursor)) ? Number(idOf(cursor)) : MOST_HITS + 1
  if (rank <= MOST_HITS) return rank
  throw new HearsayError('bad-option', 'The cursor is none that this search gave; ask without one.')
}

/** @throws HearsayError bad-option */
export function requestOf(asked: {
  readonly actor: string | undefined
  readonly claim: string | undefined
  readonly topic: string | undefined
}): DossierRequest {
  const { actor, claim, topic } = given(asked)
  if (Object.keys(given(asked)).length === 1) {
    if (actor !== undefined) return { actor }
    if (claim !== undefined) return { claim }
    if (topic !== undefined) return { topic }
  }
  throw new HearsayError('bad-option', 'A dossier is of exactly one: actor, claim or topic.')
}
