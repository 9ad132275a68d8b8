import { z } from 'zod'
import { HearsayError } from '../../model/errors.ts'
import { Edtf } from '../answers/shared.ts'
import { openInbox } from '../ingest/inbox.ts'
import type { IngestState } from '../ingest/ingest-runs.ts'
import { readAddress, readFiles } from '../ingest/jobs.ts'
import { route } from '../route.ts'

/** The most characters of a pasted text; files may be larger. */
export const LONGEST_PASTE = 8 * 1024 * 1024

/** An address on the web; whether it may be asked is decided where it is fetched. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'Expected an address such as https://example.org/page.' })
  .max(2000)

export const IngestAnswer = z
  .strictObject({
    id: z.string(),
    state: z.enum(['waiting', 'reading', 'done', 'failed']),
    inputs: z.int(),
    added: z.int(),
    known: z.int().meta({ description: 'There already, and not read again.' }),
    failures: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
    reports: z.array(z.string()).meta({ description: 'Ids of what was added or is there already.' }),
  })
  .meta({ id: 'Ingest', description: 'How far a run is.' })

export const GivenQuestion = z.strictObject({
  published: Edtf.optional().meta({ description: 'The date of the reports, over what they say.' }),
  publication: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Who published them, over what they say.' }),
})

export const ingestRoutes = [
  route({
    method: 'POST',
    path: '/ingest',
    id: 'ingest',
    errors: ['busy'],
    tag: 'Ingest',
    says: 'Reads a pasted text or what is at an address (JSON: one of the two), or files (multipart/form-data, field `files`), into the ledger; answers before it has read',
    question: GivenQuestion.extend({
      text: z.string().min(1).max(LONGEST_PASTE).optional(),
      address: WebAddress.optional().meta({ description: 'Of a page, or a document of a known format.' }),
      name: z.string().max(200).optional().meta({ description: 'What to call it where it fails.' }),
    }),
    answer: IngestAnswer,
    status: 202,
    handle: async ({ runs, means }, { text, address, name, ...given }) => {
      if ((text === undefined) === (address === undefined))
        throw new HearsayError('bad-option', 'Send a text or an address to read: one of the two.')
      if (address !== undefined) return answerOf(runs.start(readAddress(means, address, givenOf(given))))
      const inbox = await openInbox()
      try {
        await inbox.write(`${name ?? 'the pasted text'}.txt`, text ?? '')
        return answerOf(runs.start(readFiles(means, inbox, givenOf(given))))
      } catch (error) {
        await inbox.clear()
        throw error
      }
    },
  }),
  route({
    path: '/ingest/:run',
    id: 'getIngest',
    tag: 'Ingest',
    says: 'How far a run is; with `Accept: text/event-stream` every change of it, as server-sent events, until it has ended',
    question: z.strictObject({ run: z.string().min(1).max(100) }),
    answer: IngestAnswer,
    kept: false,
    handle: async ({ runs }, { run }) => answerOf(runs.state(run)),
  }),
] as const

export function answerOf(state: IngestState): z.infer<typeof IngestAnswer> {
  return { ...state, failures: [...state.failures], reports: [...state.reports] }
}

/** @throws HearsayError bad-option */
export function givenOf(given: unknown): { readonly published?: string; readonly publication?: string } {
  const parsed = GivenQuestion.safeParse(given)
  if (!parsed.success)
    throw new HearsayError('bad-option', parsed.error.issues[0]?.message ?? 'The fields are wrong.')
  const { published, publication } = parsed.data
  return {
    ...(published ? { published } : {}),
    ...(publication ? { publication } : {}),
  }
}
