import { z } from 'zod'
import type { ReportDiff, StatementChange } from '../../app/keeping/diff-reports.ts'
import type { ReportVersion } from '../../model/report-version.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'

export const VersionAnswer = z
  .strictObject({
    id: z.string(),
    short: z.string(),
    url: z.string().nullable(),
    publication: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string(),
    readAt: z.string().meta({ description: 'When it was read: an ISO 8601 instant.' }),
  })
  .meta({
    id: 'ReportVersion',
    description: 'One of the reports of one address; the later supersedes the earlier.',
  }) satisfies z.ZodType<ReportVersion>

const StatementChangeAnswer = z
  .strictObject({
    kind: z.enum(['same', 'changed', 'gone', 'new']),
    before: StatementAnswer.optional(),
    after: StatementAnswer.optional(),
    what: z.array(z.string()).meta({ description: 'Of changed: words, source, stance, certainty, date.' }),
  })
  .meta({ id: 'StatementChange', description: 'One statement in two versions, or in one of them alone.' })

export const DiffAnswer = z
  .strictObject({
    before: VersionAnswer,
    after: VersionAnswer,
    fields: z
      .array(
        z.strictObject({
          field: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      )
      .meta({ description: 'Of the report itself: headline, publication, date.' }),
    statements: z
      .array(StatementChangeAnswer)
      .meta({ description: 'In the order of the later version; what is gone after what it stood after.' }),
    corrections: z
      .array(z.string())
      .meta({ description: 'Corrections and notes of editors that only the later version has.' }),
  })
  .meta({ id: 'ReportDiff', description: 'What became of a report between two versions.' })

export type DiffAnswer = z.infer<typeof DiffAnswer>

export function diffAnswer({ before, after, fields, statements, corrections }: ReportDiff): DiffAnswer {
  return {
    before: { ...before },
    after: { ...after },
    fields: fields.map((field) => ({ ...field })),
    statements: statements.map(changeAnswer),
    corrections: [...corrections],
  }
}

function changeAnswer(change: StatementChange): DiffAnswer['statements'][number] {
  return {
    kind: change.kind,
    ...('before' in change ? { before: statementAnswer(change.before) } : {}),
    ...('after' in change ? { after: statementAnswer(change.after) } : {}),
    what: change.kind === 'changed' ? [...change.what] : [],
  }
}
