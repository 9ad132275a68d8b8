import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { CorrectionList } from '../corrections/correction-line.tsx'
import { StatementCorrections } from '../corrections/statement-corrections.tsx'
import { ChainDrawing } from '../parts/chain.tsx'
import { kindWords } from '../parts/conflict.tsx'
import { Marked } from '../parts/marked.tsx'
import { CertaintyMark } from '../parts/statement.tsx'
import { dateWords, hrefOfStatement } from '../words.ts'
import { localId } from './cut-text.ts'

/** All about the statement that is pointed at: its chain, how sure, when, and what stands against it. */
export function Inspector({
  onHold,
  onLeave,
  report,
  active,
}: {
  readonly report: ReportAnswer
  readonly active: string | null
  readonly onHold: (held: boolean) => void
  /** Points at nothing any more. */
  readonly onLeave: () => void
}) {
  const statement = report.statements.find(({ address }) => localId(address) === active)
  if (!statement && active !== null) return <Rejected report={report} id={active} onLeave={onLeave} />
  if (!statement)
    return (
      <aside className="inspector waits" aria-label="The statement">
        <p className="faint">
          Point at a statement, or step through them with <kbd>j</kbd> and <kbd>k</kbd>, to see who said it
          and through whom.
        </p>
      </aside>
    )
  const { address, quote, certainty, said } = statement
  const pages = pagesOf(report, statement)
  const clashes = report.conflicts.filter(({ statements }) =>
    statements.some((side) => side.address === address),
  )
  return (
    <aside className="inspector" aria-label="The statement">
      <h2>
        <span>Statement {localId(address).slice(1)}</span>
        <CertaintyMark certainty={certainty} />
        <Close onLeave={onLeave} />
      </h2>
      <blockquote>{quote}</blockquote>
      <ChainDrawing statement={statement} text={report.text} />
      <dl className="pairs">
        <div>
          <dt>Said</dt>
          <dd>
            {dateWords(said.date)}
            {said.evidence.map(({ start, end, why }) => (
              <span key={`${start} ${why}`} className="faint">
                {' '}
                <q>{report.text.slice(start, end)}</q> {why}
              </span>
            ))}
          </dd>
        </div>
        {pages !== null && (
          <div>
            <dt>Printed</dt>
            <dd>{pages}</dd>
          </div>
        )}
      </dl>
      {clashes.map((conflict) => {
        const at = conflict.statements[0].address === address ? 1 : 0
        const other = conflict.statements[at]
        return (
          <article key={conflict.id} className="clash" aria-label={kindWords(conflict)}>
            <p>
              <strong>{kindWords(conflict)}</strong> <Link href={`/why/${conflict.id}`}>why</Link>
            </p>
            <blockquote>
              <Marked text={other.quote} words={conflict.clash[at].words} />
            </blockquote>
            <p className="where">
              <span>
                {[...other.chain]
                  .reverse()
                  .map(({ name }) => name)
                  .join(' ← ')}
              </span>
              <Link href={hrefOfStatement(other.address)}>
                {other.report.publication ?? 'Report'}, {dateWords(other.report.published)}
              </Link>
            </p>
          </article>
        )
      })}
      <p className="where">
        <Link href={`/claims/${encodeURIComponent(address)}`}>its claim</Link>
        <Link href={`/why/${encodeURIComponent(address)}`}>why</Link>
        <code>{address}</code>
      </p>
      <StatementCorrections key={address} statement={statement} report={report} onHold={onHold} />
    </aside>
  )
}

/** What was pointed at and is no statement any more: what was said of it stays, with the way back. */
function Rejected({
  report,
  id,
  onLeave,
}: {
  readonly report: ReportAnswer
  readonly id: string
  readonly onLeave: () => void
}) {
  const address = `${report.id.replace(/^sha256-/, '').slice(0, 16)}:${id}`
  const { data, error } = useAnswer<StatementAnswer>(`/statements/${encodeURIComponent(address)}`)
  if (!data && !error) return null
  return (
    <aside className="inspector" aria-label="The statement">
      <h2>
        <span>
          {data?.review === 'rejected'
            ? `Statement ${id.slice(1)} was rejected`
            : `There is no statement ${id.slice(1)} here`}
        </span>
        <Close onLeave={onLeave} />
      </h2>
      <CorrectionList question={{ target: address, standing: 'true' }} title="Corrected" withTarget />
    </aside>
  )
}

/** Where it covers the text, it must go away by a tap, too. */
function Close({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <button type="button" className="quiet small close" onClick={onLeave}>
      Close
    </button>
  )
}

/** On which pages the words stand; `null` of what was not printed. */
function pagesOf({ layout }: ReportAnswer, { spans }: ReportAnswer['statements'][number]): string | null {
  const lines = layout.filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end))
  const pages = [...new Set(lines.map(({ page }) => page))]
  const [first] = lines
  if (!first) return null
  const [left = 0, top = 0] = first.box
  return `page ${pages.join(', ')}; it begins ${Math.round(top)} points from the top, ${Math.round(left)} from the left`
}
