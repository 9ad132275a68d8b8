import { useState } from 'react'
import type { ClaimAnswer } from '../../../src/api/answers/claim.ts'
import { Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { ClaimCorrections } from '../corrections/claim-corrections.tsx'
import { ConflictCard } from '../parts/conflict.tsx'
import { StatementCard } from '../parts/statement.tsx'
import { Empty, Failure, Waiting } from '../parts/states.tsx'
import { Values } from '../parts/values.tsx'
import { WatchButton } from '../parts/watch-button.tsx'
import { StandingStrip } from '../timeline/standing-strip.tsx'
import { bare, dateWords, plural } from '../words.ts'

export function ClaimView({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data, error } = useAnswer<ClaimAnswer>(`/claims/${encodeURIComponent(id)}`, {
    asOf: query.get('asOf'),
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  return <Claim id={id} claim={data} />
}

function Claim({ id, claim }: { readonly id: string; readonly claim: ClaimAnswer }) {
  const { query } = useAddress()
  const { standing, origins, statements, against, conflicts, values, history } = claim
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <>
      <header className="with-action">
        <h1 className={statements.length > 0 ? 'quoted' : ''}>
          {statements[0] ? bare(statements[0].quote) : 'Nobody says it as of this day'}
        </h1>
        <WatchButton target={{ claim: id }} />
      </header>
      <p className="tally">
        <span className={`standing ${standing}`}>{standing}</span>
        {plural(origins.length, 'origin')}, {plural(statements.length, 'statement')}
        {against.length > 0 && <>, {plural(against.length, 'statement')} against</>}
        <Link href={`/dossier?claim=${encodeURIComponent(claim.id)}`}>dossier</Link>
      </p>
      <ClaimCorrections claim={claim} chosen={chosen} onDone={() => setChosen([])} />
      <section aria-labelledby="history-title">
        <h2 id="history-title">How it came to stand so</h2>
        <StandingStrip history={history} until={query.get('asOf')} />
        <ol className="history">
          {history.map((step) => (
            <li key={`${step.known}`}>
              <time dateTime={step.known}>{dateWords(step.known)}</time>
              <span className={`standing ${step.standing}`}>{step.standing}</span>
              <span className="faint">
                {plural(step.origins, 'origin')}, {plural(step.statements, 'statement')}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="origins-title">
        <h2 id="origins-title">Where it entered the record</h2>
        <ul className="origins">
          {origins.map(({ label, carriers, why, statements: addresses }) => (
            <li key={addresses[0] ?? label}>
              <strong>{label}</strong>
              {carriers.length > 0 && <span> carried by {carriers.join(', ')}</span>}
              <span className="faint">
                {plural(addresses.length, 'statement')}
                {why === '' || why === 'one statement' ? '' : `; ${why}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div className="columns">
        <section aria-labelledby="for-title">
          <h2 id="for-title">Who says it</h2>
          {statements.map((statement) => (
            <div key={statement.address} className={statements.length > 1 ? 'choosable' : ''}>
              {statements.length > 1 && (
                <input
                  type="checkbox"
                  className="tick"
                  aria-label={`Choose what ${statement.chain.at(-1)?.name} said, to split it off`}
                  checked={chosen.includes(statement.address)}
                  onChange={({ target }) =>
                    setChosen((all) =>
                      target.checked
                        ? [...all, statement.address]
                        : all.filter((address) => address !== statement.address),
                    )
                  }
                />
              )}
              <StatementCard statement={statement} />
            </div>
          ))}
        </section>
        <section aria-labelledby="against-title">
          <h2 id="against-title">Who says otherwise</h2>
          {against.length === 0 && <Empty>Nobody, as far as the ledger knows.</Empty>}
          {against.map((statement) => (
            <StatementCard key={statement.address} statement={statement} />
          ))}
        </section>
      </div>
      {values.length > 0 && (
        <section aria-labelledby="values-title">
          <h2 id="values-title">The numbers that were told</h2>
          {values.map((table) => (
            <Values key={table.judgements.join()} table={table} />
          ))}
        </section>
      )}
      {conflicts.length > 0 && (
        <section aria-labelledby="clash-title">
          <h2 id="clash-title">Where they clash</h2>
          {conflicts.map((conflict) => (
            <ConflictCard key={conflict.id} conflict={conflict} />
          ))}
        </section>
      )}
    </>
  )
}
