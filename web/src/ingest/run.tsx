import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import type { IngestState } from '../../../src/api/ingest/ingest-runs.ts'
import { Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dateWords, plural, shortAddress } from '../words.ts'

/** How far a run is, a line for each failure, and what came in. */
export function Run({
  run: { state, inputs, added, known, failures, reports },
}: {
  readonly run: IngestState
}) {
  const read = added + known + failures.length
  return (
    <article className="run">
      <p>
        <strong>{STATES[state]}</strong> {plural(added, 'report')} added, {known} there already,{' '}
        {plural(failures.length, 'failure')}
      </p>
      {(state === 'waiting' || state === 'reading') && (
        <progress aria-label="Read so far" max={Math.max(inputs, read)} value={read} />
      )}
      {failures.length > 0 && (
        <ul className="failures">
          {withAdviceOnce(failures.slice(0, 200)).map(({ code, detail }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end.
            <li key={at}>
              {detail} <code>{code}</code>
            </li>
          ))}
        </ul>
      )}
      {reports.length > 0 && state === 'done' && (
        <ul className="plain">
          {reports.slice(0, 20).map((id) => (
            <li key={id}>
              <ReportRead id={id} />
            </li>
          ))}
          {reports.length > 20 && (
            <li>
              <Link href="/reports">and {plural(reports.length - 20, 'other')}</Link>
            </li>
          )}
        </ul>
      )}
    </article>
  )
}

/** A report that came in, as one knows it again; its address until that is known. */
function ReportRead({ id }: { readonly id: string }) {
  const { data } = useAnswer<ReportAnswer>(`/reports/${id}`)
  return (
    <>
      <Link href={`/reports/${shortAddress(id)}`}>{data?.headline ?? `Report ${shortAddress(id)}`}</Link>
      {data && (
        <span className="faint">
          {' '}
          · {data.publication ?? 'publication not known'}, {dateWords(data.published.date)} ·{' '}
          {plural(data.statements.length, 'statement')}
        </span>
      )}
    </>
  )
}

/** What to do is told at the first failure of a kind, not at each of forty pictures in a folder. */
function withAdviceOnce(failures: IngestState['failures']): IngestState['failures'] {
  const told = new Set<string>()
  return failures.map(({ code, detail }) => {
    const at = detail.lastIndexOf('; ')
    const advice = at < 0 ? '' : detail.slice(at)
    if (advice === '' || !told.has(advice)) {
      told.add(advice)
      return { code, detail }
    }
    return { code, detail: `${detail.slice(0, at)}.` }
  })
}

const STATES: Readonly<Record<IngestState['state'], string>> = {
  waiting: 'Waiting:',
  reading: 'Reading:',
  done: 'Done:',
  failed: 'The ledger could not be written:',
}
