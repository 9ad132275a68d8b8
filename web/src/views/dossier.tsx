import type { DossierAnswer } from '../../../src/api/answers/dossier.ts'
import type { OverviewAnswer } from '../../../src/api/answers/overview.ts'
import { asking, go, kept, Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { Histories } from '../dossier/histories.tsx'
import { Positions } from '../dossier/positions.tsx'
import { ChangeRow } from '../parts/change.tsx'
import { ConflictCard } from '../parts/conflict.tsx'
import { Download } from '../parts/download.tsx'
import { EventLine } from '../parts/event.tsx'
import { heardRows } from '../parts/most-heard.tsx'
import { StatementsSection } from '../parts/statements-section.tsx'
import { Empty, Failure, Waiting } from '../parts/states.tsx'
import { WatchButton } from '../parts/watch-button.tsx'
import { TimelineChart } from '../timeline/chart.tsx'
import { TimelineList } from '../timeline/list.tsx'
import { dateWords, plural } from '../words.ts'

const KINDS = ['actor', 'topic', 'claim'] as const

export function DossierView() {
  const { query } = useAddress()
  const kind = KINDS.find((one) => query.has(one))
  const value = kind === undefined ? '' : (query.get(kind) ?? '')
  return (
    <>
      <form
        className="filters"
        key={query.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const words = encodeURIComponent(String(form.get('words') ?? ''))
          if (words !== '') go(kept(`/dossier?${form.get('kind')}=${words}`))
        }}
      >
        <label htmlFor="dossier-kind">
          Of
          <select id="dossier-kind" name="kind" defaultValue={kind === 'claim' ? 'actor' : (kind ?? 'actor')}>
            <option value="actor">an actor</option>
            <option value="topic">a topic</option>
          </select>
        </label>
        <label htmlFor="dossier-words">
          Name or words
          <input
            id="dossier-words"
            name="words"
            type="search"
            defaultValue={kind === 'claim' ? '' : nameOf(value)}
            required
          />
        </label>
        <button type="submit">Open</button>
        {kind !== undefined && (
          <label htmlFor="dossier-since">
            Changes since
            <input
              id="dossier-since"
              type="date"
              value={query.get('since') ?? ''}
              onChange={({ target }) => go(asking({ since: target.value }), { replace: true })}
            />
          </label>
        )}
      </form>
      {kind === undefined ? (
        <>
          <h1>Dossier</h1>
          <p className="lead">
            All that the ledger holds on somebody or something: what they said and what is said of them,
            positions, timeline, conflicts, what is due, what changed.
          </p>
          <MostHeard />
        </>
      ) : (
        <Opened kind={kind} value={value} />
      )}
    </>
  )
}

/** Where to begin, for who does not know the names yet. */
function MostHeard() {
  const { query } = useAddress()
  const { data } = useAnswer<OverviewAnswer>('/overview', { asOf: query.get('asOf') })
  if (!data || data.sources.length === 0) return null
  return (
    <section aria-labelledby="heard-title">
      <h2 id="heard-title">Most heard</h2>
      <ul className="plain">{heardRows(data.sources)}</ul>
    </section>
  )
}

function Opened({ kind, value }: { readonly kind: (typeof KINDS)[number]; readonly value: string }) {
  const { query } = useAddress()
  const { data, error } = useAnswer<DossierAnswer>('/dossier', {
    ...{ [kind]: value, asOf: query.get('asOf'), since: query.get('since') },
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  const { title, said, others, issues, timeline, conflicts, claims, due, changes, since } = data
  return (
    <div className="dossier">
      <header className="with-action">
        <h1>{title}</h1>
        <WatchButton target={{ [kind]: value }} />
      </header>
      <p className="faint">
        As of {dateWords(data.asOf)}: {plural(said.rows.length + said.more, 'statement')},{' '}
        {plural(conflicts.length, 'conflict')}, {plural(claims.length, 'claim')}{' '}
        <Download
          path="/dossier"
          question={{ [kind]: value, asOf: query.get('asOf'), since: query.get('since') }}
          label="Save this dossier"
        />
      </p>
      {since !== null && (
        <section aria-labelledby="changes-title">
          <h2 id="changes-title">Changed since {dateWords(since)}</h2>
          {changes.length === 0 && <Empty>Nothing.</Empty>}
          {changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes are told once, in order.
            <ChangeRow key={at} change={change} />
          ))}
        </section>
      )}
      {issues.length > 0 && (
        <section aria-labelledby="positions-title">
          <h2 id="positions-title">Who holds what</h2>
          <Positions issues={issues} />
        </section>
      )}
      {due.length > 0 && (
        <section aria-labelledby="due-title">
          <h2 id="due-title">Due</h2>
          {due.map((event) => (
            <EventLine key={event.address} event={event} />
          ))}
        </section>
      )}
      {kind !== 'claim' && <Histories about={kind === 'topic' ? value : title} asOf={query.get('asOf')} />}
      <section aria-labelledby="timeline-title">
        <h2 id="timeline-title">Timeline</h2>
        {timeline.length === 0 && <Empty>Nothing is on record.</Empty>}
        {timeline.length > 0 && (
          <>
            <TimelineChart
              entries={timeline}
              asOf={data.asOf}
              slips={due.flatMap(({ address, slips }) =>
                slips.length === 0 ? [] : [{ event: address, dates: slips }],
              )}
            />
            <details className="as-list" open={timeline.length <= 60}>
              <summary>As a list</summary>
              <TimelineList entries={timeline} />
            </details>
          </>
        )}
      </section>
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts-title">
          <h2 id="conflicts-title">Conflicts</h2>
          {conflicts.map((conflict) => (
            <ConflictCard key={conflict.id} conflict={conflict} />
          ))}
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="claims-title">
          <h2 id="claims-title">Claims</h2>
          <ul className="plain">
            {claims.map(({ id, standing, origins, statements }) => (
              <li key={id}>
                <Link href={`/claims/${id}`}>{statements[0]?.quote ?? id}</Link>{' '}
                <span className="faint">{plural(origins.length, 'origin')}</span>{' '}
                <span className={`standing ${standing}`}>{standing}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="columns">
        <StatementsSection
          id="said-title"
          title={kind === 'actor' ? 'What they said' : 'What was said'}
          {...said}
          empty="Nothing is on record."
        />
        {kind !== 'topic' && (
          <StatementsSection
            id="others-title"
            title={kind === 'actor' ? 'What others said of them' : 'What stands against it'}
            {...others}
            empty="Nothing is on record."
          />
        )}
      </div>
    </div>
  )
}

/** "jonas pell" of the key "person:jonas pell": what is shown where names are written. */
function nameOf(value: string): string {
  return value.replace(/^(?:[0-9a-f]{8,}:)?[a-z]+:(?:e\d+:)?/, '')
}
