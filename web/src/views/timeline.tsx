import { useMemo } from 'react'
import type { TimelineAnswer } from '../../../src/api/answers/timeline.ts'
import { type Question, useList } from '../ask.ts'
import { daysOf } from '../days.ts'
import { EventLine } from '../parts/event.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'
import { StatementCard } from '../parts/statement.tsx'
import { TimelineChart } from '../timeline/chart.tsx'
import { DateGlyph, shapeOf } from '../timeline/mark.tsx'
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
      <Drawn question={question} />
      <Rows<TimelineAnswer>
        path="/timeline"
        question={question}
        keyOf={({ id }) => id}
        empty="Nothing is on record."
        noun="entry"
        nouns="entries"
        row={({ when, kind, unordered, statement, event }) => (
          <div className={`timeline-row ${unordered > 0 ? 'coarse' : ''}`}>
            <p className="when">
              <DateGlyph shape={shapeOf(daysOf(when))} kind={kind} /> {dateWords(when)}
              {unordered > 0 && (
                <span className="order">before or after {plural(unordered, 'other')}, not known</span>
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

/** The first of them drawn; the whole is the list below. */
function Drawn({ question }: { readonly question: Question }) {
  const { data } = useList<TimelineAnswer>('/timeline', question)
  const entries = useMemo(() => (data?.pages ?? []).slice(0, 2).flatMap(({ items }) => items), [data])
  if (entries.length === 0) return null
  const isPart = (data?.pages.length ?? 0) > 2 || data?.pages.at(-1)?.next !== null
  return (
    <>
      <TimelineChart entries={entries} asOf={question.asOf ? String(question.asOf) : null} />
      {isPart && (
        <p className="faint">
          Drawn are the first {entries.length} entries; words or days above choose others.
        </p>
      )}
    </>
  )
}
