import type { ReportRow } from '../../../src/model/ports/ledger-rows.ts'
import { Link } from '../address.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'
import { dateWords, plural } from '../words.ts'

const NAMES = ['about', 'by', 'since', 'until'] as const

export function ReportsView() {
  const question = useFilters(NAMES)
  return (
    <>
      <h1>Reports</h1>
      <Filters names={NAMES} />
      <Rows<ReportRow>
        path="/reports"
        question={question}
        keyOf={({ id }) => id}
        empty="No report fits."
        noun="report"
        order="oldest first"
        height={58}
        row={({ short, headline, publication, published, statements }) => (
          <p className="report-row">
            <Link href={`/reports/${short}`}>{headline ?? 'Without headline'}</Link>
            <span className="faint">
              {publication ?? 'publication not known'}, {dateWords(published)} ·{' '}
              {plural(statements, 'statement')}
            </span>
          </p>
        )}
      />
    </>
  )
}
