import { z } from 'zod'
import type { DueRow } from '../../app/asking/due.ts'
import type { EventRow } from '../../model/ports/ledger-rows.ts'
import { partOf, ReportRef } from './shared.ts'

export const EventStatusValue = z.enum([
  ...['occurred', 'ongoing', 'announced', 'planned', 'scheduled', 'postponed', 'cancelled', 'denied'],
] as const satisfies readonly EventRow['status'][])

const fields = {
  address: z.string(),
  report: ReportRef,
  what: z.string().meta({ description: 'The words for the event.' }),
  status: EventStatusValue,
  time: z.string().nullable().meta({ description: 'Date of the event, EDTF.' }),
  scheduledFor: z.string().nullable().meta({ description: 'The date for which it is, or was, scheduled.' }),
  actors: z.array(z.string()),
  place: z.string().nullable(),
}

export const EventAnswer = z
  .strictObject(fields)
  .meta({ id: 'Event', description: 'What is said to happen.' })

export const DueAnswer = z
  .strictObject({
    ...fields,
    due: z.enum(['ahead', 'passed']).meta({ description: 'passed: without a report of it.' }),
    slips: z.array(z.string()).meta({ description: 'The dates that it was to be on before.' }),
  })
  .meta({ id: 'Due', description: 'What is scheduled or planned, as of a day.' })

export type EventAnswer = z.infer<typeof EventAnswer>
export type DueAnswer = z.infer<typeof DueAnswer>

export const EventList = partOf(EventAnswer, 'EventList')
export const DueList = partOf(DueAnswer, 'DueList')

export function eventAnswer(row: EventRow): EventAnswer {
  const { address, report, publication, published, what, status, time, scheduledFor, actors, place } = row
  return {
    address,
    report: { id: report, publication, published },
    ...{ what, status, time, scheduledFor, place },
    actors: [...actors],
  }
}

export function dueAnswer(row: Omit<DueRow, 'slips'> & Partial<Pick<DueRow, 'slips'>>): DueAnswer {
  return { ...eventAnswer(row), due: row.due, slips: [...(row.slips ?? [])] }
}
