import type { HistoryAnswer } from '../../../src/api/answers/history.ts'
import { Link } from '../address.tsx'
import { type Part, useAnswer } from '../ask.ts'
import { dateWords } from '../words.ts'

/** Events whose status or date changed, each as it was told, step by step; nothing where none did. */
export function Histories({ about, asOf }: { readonly about: string; readonly asOf: string | null }) {
  const { data } = useAnswer<Part<HistoryAnswer>>('/histories', { about, asOf, limit: 50 })
  const changed = (data?.items ?? []).filter(
    ({ entries, slips }) => slips.length > 1 || new Set(entries.map(({ status }) => status)).size > 1,
  )
  if (changed.length === 0) return null
  return (
    <section aria-labelledby="histories-title">
      <h2 id="histories-title">What became of it</h2>
      <ul className="plain histories">
        {changed.slice(0, 12).map((history) => (
          <li key={history.entries[0]?.event}>
            <Steps history={history} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ history: { entries, slips } }: { readonly history: HistoryAnswer }) {
  const first = entries[0]
  const steps = entries.filter(
    (entry, at) =>
      at === 0 ||
      entry.status !== entries[at - 1]?.status ||
      (entry.scheduledFor !== null && entry.scheduledFor !== entries[at - 1]?.scheduledFor),
  )
  return (
    <>
      <Link href={`/events/${encodeURIComponent(first?.event ?? '')}`}>{first?.what}</Link>
      <ol className="status-steps">
        {steps.map(({ event, status, said, by, scheduledFor, time }, at) => (
          <li key={event} className={at === steps.length - 1 ? 'now' : ''}>
            <span className={`status ${status}`}>{status}</span>
            {(scheduledFor ?? time) !== null && (
              <span>
                {' for '}
                {slips.includes(scheduledFor ?? '') && scheduledFor !== slips.at(-1) ? (
                  <s>{dateWords(scheduledFor)}</s>
                ) : (
                  dateWords(scheduledFor ?? time)
                )}
              </span>
            )}
            <span className="faint">
              said {dateWords(said)}
              {by !== null && `, ${by}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
