import { z } from 'zod'
import type { Change, Dossier, Section } from '../../model/dossier.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import { ClaimSummary, claimSummary, StandingValue } from './claim.ts'
import { ConflictAnswer, conflictAnswer } from './conflict.ts'
import { DueAnswer, dueAnswer } from './event.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'
import { TimelineAnswer, timelineAnswer } from './timeline.ts'

const StatementSection = z
  .strictObject({ rows: z.array(StatementAnswer), more: z.int() })
  .meta({ id: 'StatementSection', description: 'Rows, and how many more the ledger has.' })

export const ChangeAnswer = z
  .strictObject({
    kind: z.enum(['said', 'conflict', 'standing', 'origin', 'passed']),
    known: z.string(),
    statement: StatementAnswer.optional(),
    conflict: ConflictAnswer.optional(),
    claim: ClaimSummary.optional(),
    before: z.union([StandingValue, z.int()]).nullable().optional(),
    after: z.union([StandingValue, z.int()]).optional(),
    event: DueAnswer.optional(),
  })
  .meta({
    id: 'Change',
    description:
      'What became known: a statement, a conflict, how a claim stands, an origin of it, a date that passed.',
  })

const Cell = z
  .strictObject({
    month: z.string().meta({ description: 'YYYY-MM, or XXXX where the day of saying is not known.' }),
    position: z.enum(['for', 'against', 'both']),
    reversal: z.boolean().meta({ description: 'The other way round than in the cell before.' }),
    statements: z.array(StatementAnswer),
  })
  .meta({ id: 'PositionCell' })

export const DossierAnswer = z
  .strictObject({
    subject: z.strictObject({
      kind: z.enum(['actor', 'claim', 'topic']),
      key: z.string().optional(),
      name: z.string().optional(),
      id: z.string().optional(),
      words: z.string().optional(),
    }),
    title: z.string(),
    asOf: z.string(),
    since: z.string().nullable(),
    said: StatementSection,
    others: StatementSection,
    issues: z.array(
      z
        .strictObject({
          title: z.string(),
          claims: z.array(z.string()),
          actors: z.array(
            z.strictObject({ key: z.string().nullable(), name: z.string(), cells: z.array(Cell) }),
          ),
        })
        .meta({ id: 'Issue', description: 'What actors hold of one matter, month by month.' }),
    ),
    timeline: z.array(TimelineAnswer),
    conflicts: z.array(ConflictAnswer),
    claims: z.array(ClaimSummary),
    due: z.array(DueAnswer),
    changes: z.array(ChangeAnswer),
  })
  .meta({ id: 'Dossier', description: 'What the ledger holds on an actor, a claim or a topic.' })

export type ChangeAnswer = z.infer<typeof ChangeAnswer>
export type DossierAnswer = z.infer<typeof DossierAnswer>

export function dossierAnswer(dossier: Dossier): DossierAnswer {
  const { subject, title, asOf, since, said, others, issues, timeline, conflicts, claims, due, changes } =
    dossier
  return {
    ...{ subject, title, asOf, since, said: sectionAnswer(said), others: sectionAnswer(others) },
    issues: issues.map(({ title, claims, actors }) => ({
      ...{ title, claims: [...claims] },
      actors: actors.map(({ key, name, cells }) => ({
        ...{ key, name },
        cells: cells.map(({ month, position, reversal, statements }) => ({
          ...{ month, position, reversal, statements: statements.map(statementAnswer) },
        })),
      })),
    })),
    timeline: timeline.map(timelineAnswer),
    conflicts: conflicts.map(conflictAnswer),
    claims: claims.map(claimSummary),
    due: due.map(dueAnswer),
    changes: changes.map(changeAnswer),
  }
}

export function changeAnswer(change: Change): ChangeAnswer {
  const { kind, known } = change
  switch (change.kind) {
    case 'said':
      return { kind, known, statement: statementAnswer(change.statement) }
    case 'conflict':
      return { kind, known, conflict: conflictAnswer(change.conflict) }
    case 'standing':
    case 'origin':
      return { kind, known, claim: claimSummary(change.claim), before: change.before, after: change.after }
    case 'passed':
      return { kind, known, event: dueAnswer(change.event) }
  }
}

function sectionAnswer({ rows, more }: Section<StatementRow>): z.infer<typeof StatementSection> {
  return { rows: rows.map(statementAnswer), more }
}
