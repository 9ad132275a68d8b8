import { z } from 'zod'
import type { EntityRow } from '../../model/entity-judgement.ts'
import type { ReportRow, SourceRow } from '../../model/ports/ledger-rows.ts'
import { EntityTypeValue, partOf } from './shared.ts'

export const SourceAnswer = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    type: EntityTypeValue,
    statements: z.int(),
    reports: z.int(),
    denials: z.int(),
  })
  .meta({
    id: 'Source',
    description: 'Who was a source, anywhere in a chain.',
  }) satisfies z.ZodType<SourceRow>

const Decision = { who: z.string(), why: z.string(), at: z.string() }

export const EntityAnswer = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    type: EntityTypeValue,
    reports: z.int(),
    keys: z.array(z.string()).meta({ description: 'Every key that means it, its own first.' }),
    judgements: z.array(
      z.strictObject({
        id: z.string(),
        keys: z.tuple([z.string(), z.string()]),
        by: z.string().meta({ description: '"person", or the rule.' }),
        ...Decision,
        retracted: z.strictObject(Decision).nullable(),
      }),
    ),
  })
  .meta({ id: 'Entity', description: 'One person, organisation, country or other across reports.' })

export type EntityAnswer = z.infer<typeof EntityAnswer>

/** The same thing in a type that may be written to. */
export function entityAnswer(row: EntityRow): EntityAnswer {
  return {
    ...row,
    keys: [...row.keys],
    judgements: row.judgements.map((judgement) => ({ ...judgement, keys: [...judgement.keys] })),
  }
}

export const ReportSummary = z
  .strictObject({
    id: z.string(),
    short: z.string(),
    publication: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string(),
    statements: z.int(),
  })
  .meta({ id: 'ReportSummary' }) satisfies z.ZodType<ReportRow>

export const SourceList = partOf(SourceAnswer, 'SourceList')
export const EntityList = partOf(EntityAnswer, 'EntityList')
export const ReportList = partOf(ReportSummary, 'ReportList')
