import type { OverviewAnswer } from '../../../src/api/answers/overview.ts'
import { Link } from '../address.tsx'
import { plural } from '../words.ts'

/** Who is heard most, each with the way to his dossier. */
export function heardRows(sources: OverviewAnswer['sources']) {
  return sources.map(({ key, name, statements, reports }) => (
    <li key={key}>
      <Link href={`/dossier?actor=${encodeURIComponent(key)}`}>{name}</Link>{' '}
      <span className="faint">
        {plural(statements, 'statement')} in {plural(reports, 'report')}
      </span>
    </li>
  ))
}
