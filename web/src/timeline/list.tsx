import type { TimelineAnswer } from '../../../src/api/answers/timeline.ts'
import { Link } from '../address.tsx'
import { daysOf } from '../days.ts'
import { dateWords, hrefOfStatement } from '../words.ts'
import { DateGlyph, shapeOf } from './mark.tsx'

/** The same as a list: how sure each date is, the date, and what. */
export function TimelineList({ entries }: { readonly entries: readonly TimelineAnswer[] }) {
  return (
    <ol className="strips">
      {entries.map(({ id, when, unordered, kind, statement, event }) => (
        <li key={id}>
          <DateGlyph shape={shapeOf(daysOf(when))} kind={kind} />
          <span className="when">
            {dateWords(when)}
            {unordered > 0 && (
              <span className="faint" title={`Before or after ${unordered} others: not known`}>
                {' '}
                ±{unordered}
              </span>
            )}
          </span>
          {statement && (
            <span>
              <strong>{statement.chain.at(-1)?.name}</strong>{' '}
              <Link href={hrefOfStatement(statement.address)}>{statement.quote}</Link>
            </span>
          )}
          {event && (
            <span>
              <Link href={`/events/${encodeURIComponent(event.address)}`}>{event.what}</Link>{' '}
              <span className={`status ${event.status}`}>{event.status}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
