import { useState } from 'react'
import type { DossierAnswer } from '../../../src/api/answers/dossier.ts'
import { StatementCard } from '../parts/statement.tsx'
import { dateWords } from '../words.ts'

type Issue = DossierAnswer['issues'][number]
type Cell = Issue['actors'][number]['cells'][number]

const SIGNS: Readonly<Record<Cell['position'], string>> = { for: '+', against: '−', both: '±' }

/** Who held what, when: a table of actors by months for each issue; a cell opens the statements behind it. */
export function Positions({ issues }: { readonly issues: DossierAnswer['issues'] }) {
  return issues.map((issue) => <Matrix key={issue.claims.join(' ')} issue={issue} />)
}

function Matrix({ issue }: { readonly issue: Issue }) {
  const [open, setOpen] = useState<Cell | null>(null)
  const months = [...new Set(issue.actors.flatMap(({ cells }) => cells.map(({ month }) => month)))].sort()
  return (
    <div className="matrix">
      <table>
        <caption>{issue.title}</caption>
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
        <tbody>
          {issue.actors.map(({ key, name, cells }) => (
            <tr key={`${key} ${name}`}>
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
                        {cell.reversal && <span className="reversal"> turned round</span>}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open?.statements.map((statement) => (
        <StatementCard key={statement.address} statement={statement} />
      ))}
    </div>
  )
}
