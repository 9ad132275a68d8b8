import type { SourceRow } from '../../../src/model/ports/ledger-rows.ts'
import { Link } from '../address.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'
import { plural } from '../words.ts'

const NAMES = ['by', 'about', 'since', 'until'] as const

export function SourcesView() {
  const question = useFilters(NAMES)
  return (
    <>
      <h1>Sources</h1>
      <p className="lead">
        Who was a source, anywhere in a chain. <Link href="/entities">Who is one</Link> says which names mean
        the same.
      </p>
      <Filters names={NAMES} />
      <Rows<SourceRow>
        path="/sources"
        question={question}
        keyOf={({ key }) => key}
        empty="No source fits."
        noun="source"
        order="those with most statements first"
        height={52}
        row={({ key, name, type, statements, reports, denials }) => (
          <p className="source-row">
            <Link href={`/source?name=${encodeURIComponent(key)}`}>{name}</Link>
            <span className="faint">{type}</span>
            <span>
              {plural(statements, 'statement')} in {plural(reports, 'report')}
            </span>
            {denials > 0 && <strong className="denials">{plural(denials, 'denial')}</strong>}
          </p>
        )}
      />
    </>
  )
}
