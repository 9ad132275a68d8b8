import type { TimelineAnswer } from '../../../src/api/answers/timeline.ts'
import { EventLine } from '../parts/event.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'
import { StatementCard } from '../parts/statement.tsx'
import { dateWords, plural } from '../words.ts'

const NAMES = ['about', 'by', 'since', 'until'] as const

export function TimelineView() {
  const question = useFilters(NAMES)
  return (
    <>
      <h1>Timeline</h1>
      <p className="lead">
        What was said, and what happened or is to happen, by the first day that each can mean.
      </p>
      <Filters names={NAMES} />
      <Rows<TimelineAnswer>
        path="/timeline"
        question={question}
        keyOf={({ id }) => id}
        empty="Nothing is on record."
        label="entries"
        row={({ when, unordered, statement, event }) => (
          <div className={`timeline-row ${unordered > 0 ? 'coarse' : ''}`}>
            <p className="when">
              {dateWords(when)}
              {unordered > 0 && (
                <span className="faint"> order with {plural(unordered, 'other')} not known</span>
              )}
            </p>
            {statement && <StatementCard statement={statement} />}
            {event && <EventLine event={event} />}
          </div>
        )}
      />
    </>
  )
}
