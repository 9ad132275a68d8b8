import { z } from 'zod'
import type { Overview } from '../../app/asking/overview.ts'
import { ConflictAnswer, conflictAnswer } from './conflict.ts'
import { DueAnswer, dueAnswer } from './event.ts'
import { SourceAnswer } from './source.ts'

export const OverviewAnswer = z
  .strictObject({
    counts: z.strictObject({
      reports: z.int(),
      statements: z.int(),
      sources: z.int(),
      events: z.int(),
      conflicts: z.int(),
    }),
    days: z
      .strictObject({ first: z.string().nullable(), last: z.string().nullable() })
      .meta({ description: 'The first and the last day on which reports were published, of all.' }),
    sources: z.array(SourceAnswer),
    conflicts: z.array(ConflictAnswer),
    due: z.array(DueAnswer),
  })
  .meta({ id: 'Overview', description: 'What the ledger holds, at a glance.' })

export type OverviewAnswer = z.infer<typeof OverviewAnswer>

export function overviewAnswer({ counts, days, sources, conflicts, due }: Overview): OverviewAnswer {
  return {
    counts,
    days,
    sources: [...sources],
    conflicts: conflicts.map(conflictAnswer),
    due: due.map(dueAnswer),
  }
}
