import { z } from 'zod'
import type { OpenClaim } from '../../app/asking/open-claim.ts'
import type { ClaimRow } from '../../model/ports/ledger-rows.ts'
import { ConflictAnswer, conflictAnswer } from './conflict.ts'
import { partOf, SpanAnswer } from './shared.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'

export const StandingValue = z
  .enum(['unchallenged', 'corroborated', 'contested', 'denied', 'superseded', 'withdrawn'])
  .meta({
    id: 'Standing',
    description: 'How a claim stands, from statements and judgements alone; it says nothing of what is true.',
  }) satisfies z.ZodType<ClaimRow['standing']>

const OriginAnswer = z
  .strictObject({
    label: z.string(),
    carriers: z.array(z.string()).meta({ description: 'The outlets that carry it.' }),
    why: z.string(),
    statements: z.array(z.string()).meta({ description: 'Addresses.' }),
  })
  .meta({ id: 'Origin', description: 'Where a claim entered the record; one voice, however many carry it.' })

export const ClaimSummary = z
  .strictObject({
    id: z.string(),
    standing: StandingValue,
    origins: z.array(OriginAnswer),
    statements: z.array(StatementAnswer),
  })
  .meta({ id: 'ClaimSummary', description: 'Statements that say the same thing.' })

const ValueTable = z
  .strictObject({
    judgements: z.array(z.string()).meta({ description: 'Those by which the numbers differ.' }),
    rows: z.array(
      z.strictObject({
        statement: z.string().meta({ description: 'Its address.' }),
        name: z.string().meta({ description: 'Whose statement it is.' }),
        source: z
          .string()
          .nullable()
          .meta({ description: 'The key of the source; null where none is named.' }),
        publication: z.string().nullable(),
        published: z.string(),
        said: z.string(),
        value: z.number(),
        bound: z.enum(['exact', 'at least', 'at most', 'about', 'other']),
        unit: z.string().nullable(),
        counted: z.string().nullable().meta({ description: 'What is counted.' }),
        evidence: SpanAnswer,
      }),
    ),
  })
  .meta({ id: 'ValueTable', description: 'Who says which number of one thing, in the order of saying.' })

export const ClaimAnswer = z
  .strictObject({
    id: z.string(),
    standing: StandingValue,
    origins: z.array(OriginAnswer),
    statements: z.array(StatementAnswer).meta({ description: 'What says it, as it became known.' }),
    against: z
      .array(StatementAnswer)
      .meta({ description: 'What says what cannot be so if it is, as it became known.' }),
    conflicts: z.array(ConflictAnswer),
    values: z.array(ValueTable),
    history: z.array(
      z
        .strictObject({ known: z.string(), standing: StandingValue, origins: z.int(), statements: z.int() })
        .meta({ id: 'StandingChange', description: 'How it stood from a day on.' }),
    ),
  })
  .meta({ id: 'Claim', description: 'A claim with all that bears on it.' })

export type ClaimSummary = z.infer<typeof ClaimSummary>
export type ClaimAnswer = z.infer<typeof ClaimAnswer>

export const ClaimList = partOf(ClaimSummary, 'ClaimList')

export function claimSummary({ claim, standing, statements }: ClaimRow): ClaimSummary {
  return {
    ...{ id: claim.id, standing },
    origins: claim.origins.map(({ label, carriers, why, statements: addresses }) => ({
      ...{ label, why },
      carriers: [...carriers],
      statements: [...addresses],
    })),
    statements: statements.map(statementAnswer),
  }
}

export function claimAnswer(claim: OpenClaim): ClaimAnswer {
  const { id, standing, origins, history, against, conflicts, values } = claim
  return {
    ...{ id, standing },
    origins: origins.map(({ label, carriers, why, statements }) => ({
      ...{ label, why },
      carriers: [...carriers],
      statements: statements.map(({ address }) => address),
    })),
    statements: claim.for.map(statementAnswer),
    against: against.map(statementAnswer),
    conflicts: conflicts.map(conflictAnswer),
    values: values.map(({ judgements, rows }) => ({
      judgements: [...judgements],
      rows: rows.map((row) => ({ ...row, evidence: { ...row.evidence } })),
    })),
    history: history.map(({ known, standing, origins, statements }) => ({
      ...{ known, standing, origins, statements },
    })),
  }
}
