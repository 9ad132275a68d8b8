import { z } from 'zod'
import type { SelectionRequest } from '../../app/asking/select-rows.ts'
import { begun, isWrittenByParts, streamExport } from '../../app/asking/stream-export.ts'
import { EXPORT_FORMATS, exportFormat } from '../../app/asking/write-export.ts'
import { HearsayError } from '../../model/errors.ts'
import { SELECTIONS } from '../../model/selection.ts'
import { StandingValue } from '../answers/claim.ts'
import { StanceValue } from '../answers/statement.ts'
import { filterOf, given, ListQuestion, saidUntil } from '../questions.ts'
import { type Context, route } from '../route.ts'
import { requestOf } from './inquiries.ts'

const words = z.string().max(500)

/** Rows that an answer has at most where all of it must be there before it is written. */
const MOST_ROWS = 10_000

const { cursor: _cursor, limit: _limit, ...filters } = ListQuestion.shape

const ExportQuestion = z.strictObject({
  what: z.enum(SELECTIONS),
  format: z
    .enum(EXPORT_FORMATS.map(({ name }) => name) as [string, ...string[]])
    .optional()
    .meta({ description: 'The format; without it the first of `Accept` that there is, else csv.' }),
  ...filters,
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .meta({
      description: `Rows. Statements, events and conflicts as csv or jsonl: all, where it is not given; else ${MOST_ROWS} at most, and more is refused.`,
    }),
  standing: StandingValue.optional().meta({ description: 'Of claims.' }),
  saidUntil,
  verdict: z.enum(['contradicts', 'unsure']).optional().meta({ description: 'Of conflicts.' }),
  words: words.optional().meta({ description: 'Of search.' }),
  through: words.optional().meta({ description: 'Of search.' }),
  outlet: words.optional().meta({ description: 'Of search.' }),
  stance: StanceValue.optional().meta({ description: 'Of search.' }),
  kind: z.enum(['direct', 'indirect', 'mixed', 'author']).optional().meta({ description: 'Of search.' }),
  actor: words.min(1).optional().meta({ description: 'Of a dossier.' }),
  claim: z.string().min(1).max(200).optional().meta({ description: 'Of a dossier.' }),
  topic: words.min(1).optional().meta({ description: 'Of a dossier.' }),
  report: z.string().min(1).max(200).optional().meta({ description: 'Of report: its id.' }),
  base: z.url().max(500).optional().meta({ description: 'What IRIs begin with; default urn:hearsay:.' }),
})

type Question = z.output<typeof ExportQuestion>

/** A selection in a format: what is sent, and as what. */
export interface Exported {
  readonly mediaType: string
  /** "statements.csv". */
  readonly file: string
  readonly pieces: AsyncIterable<string>
}

/** @param accept the header, which counts where no format is named. @throws HearsayError */
export async function exported(
  { ledger, today }: Context,
  question: Question,
  accept: string | undefined,
): Promise<Exported> {
  const { what, format: named } = question
  const { name, mediaType, extension } = exportFormat(named ?? accepted(accept, what) ?? 'csv', what)
  const byParts = isWrittenByParts(what, name)
  if (!byParts && (question.limit ?? 0) > MOST_ROWS)
    throw new HearsayError(
      'bad-option',
      `The limit is over ${MOST_ROWS}: an answer in ${name} has no more rows. Statements, events and conflicts as csv or jsonl have all.`,
    )
  const limit = byParts ? question.limit : (question.limit ?? MOST_ROWS)
  const pieces = streamExport(ledger, selectionOf({ ...question, limit }, today()), name)
  return { mediaType, file: `${what}${extension}`, pieces: await begun(pieces) }
}

const FormatList = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          name: z.string(),
          says: z.string().meta({ description: 'What it is, in half a sentence.' }),
          mediaType: z.string(),
          extension: z.string(),
          of: z.array(z.enum(SELECTIONS)).meta({ description: 'What it can be made of.' }),
        })
        .meta({ id: 'Format', description: 'A format of other programs.' }),
    ),
  })
  .meta({ id: 'FormatList' })

export const exportsOf = [
  route({
    path: '/export',
    id: 'listFormats',
    tag: 'Exports',
    says: 'The formats that there are, and what each can be made of',
    question: z.strictObject({}),
    answer: FormatList,
    handle: async () => ({
      items: EXPORT_FORMATS.map(({ name, says, mediaType, extension, of }) => ({
        ...{ name, says, mediaType, extension, of: [...of] },
      })),
    }),
  }),
  route({
    path: '/export/:what',
    id: 'export',
    tag: 'Exports',
    says: 'A list, a search, a dossier, a report or the news in a format of other programs',
    question: ExportQuestion,
    answer: z.string(),
    kept: false,
    errors: ['not-found', 'ambiguous-id'],
    handle: async (context, question) => {
      let text = ''
      for await (const piece of (await exported(context, question, undefined)).pieces) text += piece
      return text
    },
  }),
] as const

/** The first format that the header names and that the selection can be written in. */
function accepted(accept: string | undefined, what: Question['what']): string | undefined {
  const types = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  const fit = EXPORT_FORMATS.filter(({ of }) => of.includes(what))
  for (const type of types) {
    const format = fit.find(({ mediaType }) => mediaType.split(';')[0] === type)
    if (format) return format.name
  }
  return undefined
}

function selectionOf(question: Question, today: string): SelectionRequest {
  const {
    what: name,
    actor,
    claim,
    topic,
    words,
    through,
    outlet,
    stance,
    kind,
    standing,
    verdict,
    ...rest
  } = question
  const { format: _format, report, base, limit, ...filters } = rest
  const filter = {
    ...filterOf({ ...filters, limit: limit ?? MOST_ROWS, cursor: undefined }),
    ...given({ limit, standing, verdict }),
  }
  return {
    ...{ name, filter, today },
    ...given({ report, base, since: question.since }),
    ...(name === 'search'
      ? { query: { ...filter, ...given({ words, through, outlet, stance, kind }) } }
      : {}),
    ...(name === 'dossier' ? { dossier: requestOf({ actor, claim, topic }) } : {}),
  }
}
