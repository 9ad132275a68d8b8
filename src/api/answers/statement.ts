import { z } from 'zod'
import { TOLD_FACTUALITIES } from '../../model/factuality.ts'
import { onceFor } from '../../model/once-for.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import { CertaintyValue, EvidenceAnswer, partOf, ReportRef, SpanAnswer } from './shared.ts'

const STANCES = [
  ...['asserts', 'denies', 'partly-denies', 'non-denial', 'doubts', 'asks'],
  ...['promises', 'threatens', 'refuses', 'demands', 'declines'],
] as const satisfies readonly StatementRow['statement']['chain'][number]['stance'][]

export const StanceValue = z.enum(STANCES).meta({
  id: 'Stance',
  description: 'What a source does with a content.',
})

const LinkAnswer = z
  .strictObject({
    name: z.string().meta({ description: "The source's name, or what the text calls it." }),
    named: z.boolean().meta({ description: 'False where the text tells neither name nor description.' }),
    key: z.string().nullable().meta({ description: 'What two reports share for the source to be the same.' }),
    source: SpanAnswer.nullable().meta({ description: 'Where the text names it.' }),
    cue: SpanAnswer.meta({ description: 'The words that show the saying.' }),
    stance: StanceValue,
    certainty: CertaintyValue,
    channel: z.enum(['said', 'quoted', 'document', 'broadcast', 'not-told']),
  })
  .meta({ id: 'Link', description: 'One step of a chain of sources.' })

export const StatementAnswer = z
  .strictObject({
    address: z.string().meta({ description: 'Names it in every ledger: 9f86d081884c7d65:s3.' }),
    report: ReportRef,
    kind: z.enum(['direct', 'indirect', 'mixed', 'author']),
    quote: z.string().meta({ description: 'The words, letter for letter; parts are joined by " … ".' }),
    spans: z.array(SpanAnswer).meta({ description: 'Where the words stand, part by part.' }),
    certainty: CertaintyValue.meta({ description: 'Of the whole chain.' }),
    factuality: z
      .enum(TOLD_FACTUALITIES)
      .nullable()
      .meta({ description: 'What the source says of it; null in what an older Hearsay read.' }),
    said: z.strictObject({ date: z.string(), evidence: z.array(EvidenceAnswer) }),
    page: z.int().nullable().meta({ description: 'Of a printed report: from 1.' }),
    chain: z.array(LinkAnswer).meta({ description: 'Outermost first; the last is whose statement it is.' }),
    citations: z.array(z.strictObject({ outlet: z.string(), date: z.string().nullable() })),
    review: z
      .enum(['accepted', 'rejected'])
      .nullable()
      .meta({ description: 'What a person said of it; rejected ones are in no list.' }),
    corrected: z.boolean().meta({ description: 'A person corrected a part of it.' }),
  })
  .meta({ id: 'Statement', description: 'Who said, through whom, what, when, how surely, in which words.' })

export type StatementAnswer = z.infer<typeof StatementAnswer>

export const StatementList = partOf(StatementAnswer, 'StatementList')

/** A dossier shows a statement in its section, its claim, its issue, its conflicts and on its timeline: the answer of a row is made once, and changed by nobody. */
export const statementAnswer = onceFor(answerOf)

function answerOf(row: StatementRow): StatementAnswer {
  const { address, report, publication, published, statement, entityKeys, citedAs } = row
  return {
    address,
    report: { id: report, publication, published },
    kind: statement.kind,
    quote: statement.quote,
    spans: statement.content.map(({ start, end }) => ({ start, end })),
    certainty: statement.certainty,
    factuality: statement.factuality ?? null,
    said: { date: statement.said.edtf, evidence: [...statement.said.evidence] },
    page: statement.page ?? null,
    chain: statement.chain.map((link, at) => ({
      name: row.chain[at]?.name ?? '',
      named: row.chain[at]?.named ?? link.named,
      key: link.entity === null ? null : (entityKeys[link.entity] ?? null),
      source: link.source,
      cue: link.cue,
      stance: link.stance,
      certainty: link.certainty,
      channel: link.channel,
    })),
    ...{ review: row.review, corrected: row.corrected },
    citations: citedAs.map(({ outlet, date }) => ({ outlet, date })),
  }
}
