import type { ConflictAnswer } from '../../../src/api/answers/conflict.ts'
import { ConflictCard } from '../parts/conflict.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'

const NAMES = ['about', 'by', 'since', 'until'] as const

export function ConflictsView() {
  const question = useFilters(NAMES)
  return (
    <>
      <h1>Conflicts</h1>
      <p className="lead">
        Statements that cannot both be so. The words that clash are marked. Updates are no conflicts.
      </p>
      <Filters names={NAMES} />
      <Rows<ConflictAnswer>
        path="/conflicts"
        question={question}
        keyOf={({ id }) => id}
        empty="No conflict is known."
        label="conflicts"
        height={260}
        row={(conflict) => <ConflictCard conflict={conflict} />}
      />
    </>
  )
}
