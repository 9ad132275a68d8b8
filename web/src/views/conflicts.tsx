import { useState } from 'react'
import type { ConflictAnswer } from '../../../src/api/answers/conflict.ts'
import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import { ConflictCorrections } from '../corrections/conflict-corrections.tsx'
import { CorrectionLine } from '../corrections/correction-line.tsx'
import { ConflictCard } from '../parts/conflict.tsx'
import { Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'

const NAMES = ['verdict', 'about', 'by', 'since', 'until'] as const

export function ConflictsView() {
  const question = useFilters(NAMES)
  const [judged, setJudged] = useState<CorrectionAnswer | null>(null)
  const isUnsure = question.verdict === 'unsure'
  return (
    <>
      <h1>Conflicts</h1>
      <p className="lead">
        {isUnsure
          ? 'Statements that may contradict each other: denials in part, in sound only, or of something else. They count for nothing until you say what they are.'
          : 'Statements that cannot both be so. The words that clash are marked. Updates are no conflicts.'}
      </p>
      <Filters names={NAMES} />
      <div role="status">
        {judged !== null && <CorrectionLine row={judged} withTarget onUndone={() => setJudged(null)} />}
      </div>
      <Rows<ConflictAnswer>
        path="/conflicts"
        question={question}
        keyOf={({ id }) => id}
        empty={isUnsure ? 'Nothing is unsure.' : 'No conflict is known.'}
        noun={isUnsure ? 'pair that may be a conflict' : 'conflict'}
        nouns={isUnsure ? 'pairs that may be conflicts' : 'conflicts'}
        height={260}
        row={(conflict) => (
          <ConflictCard conflict={conflict}>
            <ConflictCorrections conflict={conflict} onJudged={setJudged} />
          </ConflictCard>
        )}
      />
    </>
  )
}
