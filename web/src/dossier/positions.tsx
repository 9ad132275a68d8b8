import { useState } from 'react'
import type { DossierAnswer } from '../../../src/api/answers/dossier.ts'
import { StatementCard } from '../parts/statement.tsx'
import { dateWords, plural } from '../words.ts'

type Issue = DossierAnswer['issues'][number]
type Cell = Issue['actors'][number]['cells'][number]

const SIGNS: Readonly<Record<Cell['position'], string>> = { for: '+', against: '−', both: '±' }

/**
 * Who held what, when: one table, actors under each matter, months across, so that matters can be compared; a cell opens the statements
 * behind it. Matters on which several are heard, or somebody turned round, come first.
 */
export function Positions({ issues }: { readonly issues: DossierAnswer['issues'] }) {
  const several = issues.filter(isDisputed)
  const single = issues.filter((issue) => !isDisputed(issue))
  return (
    <>
      {several.length > 0 && <Matrix issues={several} />}
      {single.length > 0 && (
        <details className="as-list" open={several.length === 0}>
          <summary>{plural(single.length, 'matter')} on which one side alone is heard</summary>
          <Matrix issues={single} />
        </details>
      )}
    </>
  )
}

function isDisputed({ actors }: Issue): boolean {
  const cells = actors.flatMap((actor) => actor.cells)
  return new Set(cells.map(({ position }) => position)).size > 1 || cells.some(({ reversal }) => reversal)
}

function Matrix({ issues }: { readonly issues: readonly Issue[] }) {
  const [open, setOpen] = useState<Cell | null>(null)
  const months = [
    ...new Set(
      issues.flatMap(({ actors }) => actors.flatMap(({ cells }) => cells.map(({ month }) => month))),
    ),
  ].sort()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="matrix positions" aria-label="Positions by month" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {month === 'XXXX' ? 'day not known' : dateWords(month)}
              </th>
            ))}
          </tr>
        </thead>
        {issues.map((issue) => (
          <tbody key={issue.claims.join(' ')}>
            <tr className="matter">
              <th scope="rowgroup" colSpan={months.length + 1}>
                {issue.title}
              </th>
            </tr>
            {issue.actors.map(({ key, name, cells }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two who are not named bear one name.
              <tr key={`${key} ${name} ${at}`}>
                <th scope="row">{name}</th>
                {months.map((month) => {
                  const cell = cells.find((one) => one.month === month)
                  return (
                    <td key={month}>
                      {cell && (
                        <button
                          type="button"
                          className={`cell ${cell.position}`}
                          aria-expanded={open === cell}
                          onClick={() => setOpen(open === cell ? null : cell)}
                        >
                          <span aria-hidden="true">{SIGNS[cell.position]}</span> {cell.position}
                          {cell.reversal && <span className="reversal">, turned round</span>}
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
            {open !== null && issue.actors.some(({ cells }) => cells.includes(open)) && (
              <tr>
                <td colSpan={months.length + 1}>
                  {open.statements.map((statement) => (
                    <StatementCard key={statement.address} statement={statement} />
                  ))}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  )
}
