import { z } from 'zod'
import type { CorrectionRow } from '../../model/correction.ts'
import type { SourceRecord } from '../../model/source-record.ts'

const Corrector = { who: z.string(), why: z.string(), at: z.string() }

export const CORRECTION_KINDS = [
  ...['accept', 'reject', 'edit', 'same', 'unrelated', 'judge', 'grade-source', 'grade-claim'],
  ...['note', 'merge-entities', 'split-entity'],
] as const satisfies readonly CorrectionRow['correction']['kind'][]

export const CorrectionAnswer = z
  .strictObject({
    id: z.string(),
    kind: z.enum(CORRECTION_KINDS),
    correction: z.record(z.string(), z.unknown()).meta({ description: 'What it says, by its kind.' }),
    target: z.string(),
    holds: z.boolean().meta({ description: 'False where a newer reading has nothing in its place.' }),
    ...Corrector,
    undone: z.strictObject(Corrector).nullable(),
  })
  .meta({
    id: 'Correction',
    description: 'What a person corrected; it lies on top of what was read and can be undone.',
  })

export type CorrectionAnswer = z.infer<typeof CorrectionAnswer>

export function correctionAnswer(row: CorrectionRow): CorrectionAnswer {
  const { id, correction, target, holds, who, why, at, undone } = row
  return {
    ...{ id, kind: correction.kind, correction: { ...correction }, target, holds, who, why, at },
    undone,
  }
}

const Counted = z.strictObject({ key: z.string().nullable(), name: z.string(), count: z.int() })
const Grade = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])

export const SourceRecordAnswer = z
  .strictObject({
    kind: z.enum(['source', 'outlet']),
    key: z.string(),
    name: z.string(),
    statements: z.int(),
    reports: z.int(),
    firstKnown: z.string().nullable(),
    lastKnown: z.string().nullable(),
    claims: z.int(),
    shared: z.int().meta({ description: 'Claims that others say or deny too.' }),
    corroborated: z.int(),
    contested: z.int(),
    denied: z.int(),
    withdrawn: z.int(),
    superseded: z.int().meta({ description: 'Claims in whose place its own later words stand.' }),
    first: z.int().meta({ description: 'Shared claims that were known by it on the first day.' }),
    deniedBy: z.array(Counted),
    partners: z.array(Counted).meta({ description: 'Who carries it; of an outlet, whom it quotes most.' }),
    house: z
      .strictObject({ owner: z.string(), outlets: z.array(z.string()), source: z.string() })
      .nullable()
      .meta({
        description:
          'Whose outlet it is, with all of them that the table of owners has, and where that is from.',
      }),
    grades: z.array(CorrectionAnswer).meta({ description: 'What people graded it, the last first.' }),
    suggestion: z
      .strictObject({ grade: Grade, reasons: z.array(z.string()) })
      .meta({ description: 'What the figures would bear; nothing depends on it.' }),
  })
  .meta({ id: 'SourceRecord', description: 'The record of a source or outlet in this ledger.' })

export type SourceRecordAnswer = z.infer<typeof SourceRecordAnswer>

export function sourceRecordAnswer(record: SourceRecord): SourceRecordAnswer {
  return {
    ...record,
    deniedBy: [...record.deniedBy],
    partners: [...record.partners],
    house: record.house === null ? null : { ...record.house, outlets: [...record.house.outlets] },
    grades: record.grades.map(correctionAnswer),
    suggestion: { grade: record.suggestion.grade, reasons: [...record.suggestion.reasons] },
  }
}
