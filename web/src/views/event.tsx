import type { OpenHistoryAnswer } from '../../../src/api/answers/history.ts'
import { Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { Failure, Waiting } from '../parts/states.tsx'
import { WatchButton } from '../parts/watch-button.tsx'
import { bare, dateWords, plural, shortAddress } from '../words.ts'

/** One event: what each report says of it, and the dates that it was to be on. */
export function EventView({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data, error } = useAnswer<OpenHistoryAnswer>(`/events/${encodeURIComponent(id)}/history`, {
    asOf: query.get('asOf'),
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  const { event, entries, slips } = data
  const reports = new Set(entries.map(({ report }) => report)).size
  return (
    <>
      <header className="with-action">
        <h1 className="quoted">{bare(event.what)}</h1>
        <WatchButton target={{ event: id }} />
      </header>
      <p className="tally">
        <span className={`status ${entries.at(-1)?.status ?? event.status}`}>
          {entries.at(-1)?.status ?? event.status}
        </span>
        {entries.length === 1
          ? 'told once'
          : `told ${entries.length.toLocaleString('en')} times in ${plural(reports, 'report')}`}
        {event.place !== null && <> · {event.place}</>}
      </p>
      {slips.length > 0 && (
        <section aria-labelledby="slips-title">
          <h2 id="slips-title">{slips.length > 1 ? 'How its date slipped' : 'When it was to be'}</h2>
          <ol className="slips">
            {slips.map((date, at) => (
              <li key={date}>{at < slips.length - 1 ? <s>{dateWords(date)}</s> : dateWords(date)}</li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="told-title">
        <h2 id="told-title">What was said of it</h2>
        <div className="matrix told">
          <table>
            <thead>
              <tr>
                {['Said', 'By', 'Status', 'For', 'Words', 'Where'].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.event}>
                  <td data-is="said">{dateWords(entry.said)}</td>
                  <th scope="row">{entry.by ?? 'the report itself'}</th>
                  <td>
                    <span className={`status ${entry.status}`}>{entry.status}</span>
                  </td>
                  <td data-is="for">{dateWords(entry.scheduledFor ?? entry.time)}</td>
                  <td className="words">{entry.what}</td>
                  <td>
                    <Link href={`/reports/${entry.event.split(':')[0]}`}>{shortAddress(entry.event)}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}
