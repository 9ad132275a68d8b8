import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { plural } from '../words.ts'
import { StatementCard } from './statement.tsx'
import { Empty } from './states.tsx'

/** Some statements under a title, and how many more there are. */
export function StatementsSection({
  id,
  title,
  rows,
  more,
  empty,
}: {
  readonly id: string
  readonly title: string
  readonly rows: readonly StatementAnswer[]
  readonly more: number
  readonly empty: string
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 && <Empty>{empty}</Empty>}
      {rows.map((statement) => (
        <StatementCard key={statement.address} statement={statement} />
      ))}
      {more > 0 && <p className="faint">and {plural(more, 'other')}</p>}
    </section>
  )
}
