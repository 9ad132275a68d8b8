import type { ReactNode } from 'react'
import type { ConflictAnswer } from '../../../src/api/answers/conflict.ts'
import { Link } from '../address.tsx'
import { CONFLICT_WORDS } from '../words.ts'
import { StatementCard } from './statement.tsx'

/** Two statements side by side, with the words that clash marked in each. */
export function ConflictCard({
  conflict,
  why = true,
  children,
}: {
  readonly conflict: ConflictAnswer
  /** Whether a link leads to how it came about. */
  readonly why?: boolean
  /** What can be done with it. */
  readonly children?: ReactNode
}) {
  const { id, statements, clash, repeats = 0 } = conflict
  const reason = conflict.rule === 'person' ? `A person says so: “${conflict.reason}”` : conflict.reason
  const [left, right] = statements
  return (
    <article className="conflict" aria-label={`${kindWords(conflict)}: ${reason}`}>
      <p className="kind">
        <strong>{kindWords(conflict)}</strong> <span>{reason}</span>{' '}
        {why && <Link href={`/why/${id}`}>why</Link>}
      </p>
      <div className="sides">
        <StatementCard statement={left} clash={clash[0].words} why={false} />
        <StatementCard statement={right} clash={clash[1].words} why={false} />
      </div>
      {children}
      {repeats > 0 && (
        <p className="repeats">
          And {repeats} more {repeats === 1 ? 'pair' : 'pairs'} of statements of these two claims.
        </p>
      )}
    </article>
  )
}

export function kindWords({ kind, verdict }: ConflictAnswer): string {
  if (verdict === 'unsure') return 'May be a conflict'
  return kind === null ? 'Conflict' : (CONFLICT_WORDS[kind] ?? kind)
}
