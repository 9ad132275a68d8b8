import type { OverviewAnswer } from '../../../src/api/answers/overview.ts'
import { Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { ConflictCard } from '../parts/conflict.tsx'
import { EventLine } from '../parts/event.tsx'
import { heardRows } from '../parts/most-heard.tsx'
import { Empty, Failure, Waiting } from '../parts/states.tsx'

export function OverviewView() {
  const { query } = useAddress()
  const { data, error } = useAnswer<OverviewAnswer>('/overview', { asOf: query.get('asOf') })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  const { counts, sources, conflicts, due } = data
  if (counts.reports === 0)
    return (
      <>
        <h1>The ledger is empty</h1>
        <Empty>
          Nothing has been read yet{query.get('asOf') === null ? '' : ' as of this day'}.{' '}
          <Link href="/ingest">Drop reports or paste a text</Link> to begin.
        </Empty>
      </>
    )
  return (
    <>
      <h1>What the ledger holds</h1>
      <ul className="counts">
        <Count href="/reports" count={counts.reports} one="report" />
        <Count href="/search" count={counts.statements} one="statement" />
        <Count href="/sources" count={counts.sources} one="source" />
        <Count href="/timeline" count={counts.events} one="event" />
        <Count href="/conflicts" count={counts.conflicts} one="conflict" />
      </ul>
      <section aria-labelledby="conflicts-title">
        <h2 id="conflicts-title">
          <Link href="/conflicts">Where accounts conflict</Link>
        </h2>
        {conflicts.length === 0 && <Empty>No conflict is known.</Empty>}
        {conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict} />
        ))}
      </section>
      <div className="columns">
        <section aria-labelledby="heard-title">
          <h2 id="heard-title">
            <Link href="/sources">Most heard</Link>
          </h2>
          <ol className="plain bars">{heardRows(sources)}</ol>
        </section>
        <section aria-labelledby="due-title">
          <h2 id="due-title">
            <Link href="/due">Due</Link>
          </h2>
          {due.length === 0 && <Empty>Nothing is scheduled.</Empty>}
          <ul className="plain">
            {due.map((event) => (
              <li key={event.address}>
                <EventLine event={event} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

function Count({
  href,
  count,
  one,
}: {
  readonly href: string
  readonly count: number
  readonly one: string
}) {
  return (
    <li>
      <Link href={href}>
        <strong>{count.toLocaleString('en')}</strong> {count === 1 ? one : `${one}s`}
      </Link>
    </li>
  )
}
