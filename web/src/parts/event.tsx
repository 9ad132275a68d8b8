import type { DueAnswer, EventAnswer } from '../../../src/api/answers/event.ts'
import { Link } from '../address.tsx'
import { dateWords } from '../words.ts'

/** An event on a line or two: when, what, who, how it stands, where it is told. */
export function EventLine({ event }: { readonly event: EventAnswer | DueAnswer }) {
  const { what, status, time, scheduledFor, actors, place, report, address } = event
  const passed = 'due' in event && event.due === 'passed'
  const slips = 'slips' in event ? event.slips : []
  return (
    <span className="event">
      <span className="when">{dateWords(scheduledFor ?? time)}</span>
      <span className="what">
        <Link href={`/events/${encodeURIComponent(address)}`}>{what}</Link>
        {actors.length > 0 && <span className="faint"> {actors.join(', ')}</span>}
        {place !== null && <span className="faint"> in {place}</span>}
        {slips.length > 0 && (
          <span className="faint">
            {' '}
            slipped from <s>{slips.map(dateWords).join(', ')}</s>
          </span>
        )}
      </span>
      <span className={`status ${status}`}>{status}</span>
      {passed && <span className="status passed">passed, no report of it</span>}
      <span className="where">
        <Link href={`/reports/${address.split(':')[0]}`}>
          {report.publication ?? 'Report'}, {dateWords(report.published)}
        </Link>
      </span>
    </span>
  )
}
