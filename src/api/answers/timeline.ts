import { z } from 'zod'
import type { TimelineRow } from '../../app/asking/timeline.ts'
import { EventAnswer, eventAnswer } from './event.ts'
import { partOf } from './shared.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'

export const TimelineAnswer = z
  .strictObject({
    id: z.string(),
    when: z.string().meta({ description: 'EDTF.' }),
    unordered: z.int().meta({ description: 'How many other rows it may stand before or behind.' }),
    kind: z.enum(['said', 'event']),
    statement: StatementAnswer.optional(),
    event: EventAnswer.optional(),
  })
  .meta({ id: 'TimelineRow' })

export type TimelineAnswer = z.infer<typeof TimelineAnswer>

export const TimelineList = partOf(TimelineAnswer, 'TimelineList')

export function timelineAnswer(row: TimelineRow): TimelineAnswer {
  const { when, unordered, kind } = row
  return row.kind === 'said'
    ? {
        id: `said-${row.statement.address}`,
        when,
        unordered,
        kind,
        statement: statementAnswer(row.statement),
      }
    : { id: `event-${row.event.address}`, when, unordered, kind, event: eventAnswer(row.event) }
}
