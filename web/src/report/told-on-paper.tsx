import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import { kindWords } from '../parts/conflict.tsx'
import { usePrinting } from '../parts/printing.ts'
import { ChainLine, StatementCard } from '../parts/statement.tsx'
import { dateWords } from '../words.ts'
import { localId } from './cut-text.ts'

/** On paper nothing can be pointed at: all about each statement stands after the text, by its number. */
export function ToldOnPaper({ report: { id, statements, conflicts } }: { readonly report: ReportAnswer }) {
  if (!usePrinting() || statements.length === 0) return null
  return (
    <section>
      <h2>Its statements</h2>
      <ol className="told-on-paper">
        {statements.map((statement) => {
          const own = localId(statement.address)
          return (
            <li key={own}>
              <b>{own.slice(1)}</b>
              <div>
                <StatementCard statement={statement} why={false} />
                {conflicts.flatMap((conflict) => {
                  const at = conflict.statements.findIndex(({ address }) => address === statement.address)
                  const other = conflict.statements[at === 0 ? 1 : 0]
                  return at < 0
                    ? []
                    : [
                        <p key={conflict.id} className="clash">
                          <strong>{kindWords(conflict)}</strong> <ChainLine statement={other} />:{' '}
                          {other.quote}{' '}
                          <span className="faint">
                            {other.report.id === id
                              ? `(statement ${localId(other.address).slice(1)})`
                              : `(${other.report.publication ?? 'report'}, ${dateWords(other.report.published)})`}
                          </span>
                        </p>,
                      ]
                })}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
