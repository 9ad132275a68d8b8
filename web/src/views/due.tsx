import type { DueAnswer } from '../../../src/api/answers/event.ts'
import { EventLine } from '../parts/event.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'

const NAMES = ['about', 'since', 'until'] as const

export function DueView() {
  const question = useFilters(NAMES)
  return (
    <>
      <h1>Due</h1>
      <p className="lead">
        What is scheduled, planned or announced, the soonest first; and what should have happened, without a
        report of it.
      </p>
      <Filters names={NAMES} />
      <Rows<DueAnswer>
        path="/due"
        question={question}
        keyOf={({ address }) => address}
        empty="Nothing is scheduled."
        noun="event"
        height={48}
        row={(event) => <EventLine event={event} />}
      />
    </>
  )
}
