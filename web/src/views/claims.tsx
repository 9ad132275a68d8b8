import type { ClaimSummary } from '../../../src/api/answers/claim.ts'
import { Link } from '../address.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'
import { plural } from '../words.ts'

const NAMES = ['about', 'by', 'standing', 'since', 'until'] as const

export function ClaimsView() {
  const question = useFilters(NAMES)
  return (
    <>
      <h1>Claims</h1>
      <p className="lead">
        What two statements or more say. One origin repeated by ten outlets is one origin.
      </p>
      <Filters names={NAMES} />
      <Rows<ClaimSummary>
        path="/claims"
        // One statement stands for a claim; a claim that many papers carry has hundreds.
        question={question}
        only={{ each: 1 }}
        keyOf={({ id }) => id}
        empty="No two statements are known to say the same."
        noun="claim"
        order="those with most origins first"
        row={(claim) => <ClaimCard claim={claim} />}
      />
    </>
  )
}

function ClaimCard({ claim: { id, standing, origins, statements } }: { readonly claim: ClaimSummary }) {
  const count = origins.reduce((sum, origin) => sum + origin.statements.length, 0)
  const carriers = new Set(origins.flatMap((origin) => origin.carriers))
  return (
    <article className="claim-row">
      <p className="tally">
        <strong>{plural(origins.length, 'origin')}</strong> {plural(count, 'statement')}
        {carriers.size > 0 && <> · {plural(carriers.size, 'outlet')}</>}
        <span className={`standing ${standing}`}>{standing}</span>
      </p>
      <p className="says">
        <Link href={`/claims/${id}`}>{statements[0]?.quote ?? id}</Link>
      </p>
      <p className="faint">{origins.map(({ label }) => label).join('; ')}</p>
    </article>
  )
}
