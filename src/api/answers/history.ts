import { z } from 'zod'
import type { OpenHistory } from '../../app/asking/event-history.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { EventAnswer, EventStatusValue, eventAnswer } from './event.ts'
import { partOf, SpanAnswer } from './shared.ts'

const fields = {
  entries: z
    .array(
      z
        .strictObject({
          event: z.string().meta({ description: 'Its address in its report.' }),
          report: z.string(),
          what: z.string(),
          status: EventStatusValue.meta({
            description: 'As told; postponed also where the date is later than one told before.',
          }),
          time: z.string().nullable(),
          scheduledFor: z.string().nullable(),
          said: z.string().meta({ description: 'When it was said, EDTF.' }),
          by: z.string().nullable().meta({ description: 'By whom; null where the report says it itself.' }),
        })
        .meta({ id: 'HistoryEntry', description: 'What one report says of an event.' }),
    )
    .meta({ description: 'In the order in which they were said.' }),
  slips: z
    .array(z.string())
    .meta({ description: 'The dates it was to be on, each later than the one before.' }),
}

const HistoryAnswer = z
  .strictObject(fields)
  .meta({ id: 'History', description: 'One event in however many reports.' })

export const OpenHistoryAnswer = z
  .strictObject({ event: EventAnswer, ...fields })
  .meta({ id: 'EventHistory', description: 'An event with what became of it.' })

const CopyAnswer = z
  .strictObject({
    id: z.string(),
    between: z.tuple([z.string(), z.string()]).meta({ description: 'Ids of reports.' }),
    verdict: z.enum(['copy', 'passages', 'unrelated']),
    score: z.number().meta({ description: 'How much of the shorter text stands in the longer, 0 to 1.' }),
    runs: z
      .array(z.tuple([SpanAnswer, SpanAnswer]))
      .meta({ description: 'The runs of words that both have, where they stand in each.' }),
    by: z.string().meta({ description: '"person", or the rule.' }),
    reason: z.string(),
  })
  .meta({ id: 'Copy', description: 'What two reports are to each other as texts.' })

export type HistoryAnswer = z.infer<typeof HistoryAnswer>
export type OpenHistoryAnswer = z.infer<typeof OpenHistoryAnswer>
export type CopyAnswer = z.infer<typeof CopyAnswer>

export const HistoryList = partOf(HistoryAnswer, 'HistoryList')
export const CopyList = partOf(CopyAnswer, 'CopyList')

export function historyAnswer({ entries, slips }: EventHistory): HistoryAnswer {
  return { entries: entries.map((entry) => ({ ...entry })), slips: [...slips] }
}

export function openHistoryAnswer(open: OpenHistory): OpenHistoryAnswer {
  return { event: eventAnswer(open.event), ...historyAnswer(open) }
}

export function copyAnswer({ id, between, verdict, score, runs, by, reason }: ReportCopy): CopyAnswer {
  return {
    ...{ id, verdict, score, by, reason },
    between: [...between],
    runs: runs.map(([left, right]) => [{ ...left }, { ...right }]),
  }
}
