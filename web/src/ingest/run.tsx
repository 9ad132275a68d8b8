import type { IngestState } from '../../../src/api/ingest/ingest-runs.ts'
import { Link } from '../address.tsx'
import { plural, shortAddress } from '../words.ts'

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
          {failures.slice(0, 200).map(({ code, detail }, at) => (
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
              <Link href={`/reports/${shortAddress(id)}`}>Report {shortAddress(id)}</Link>
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

const STATES: Readonly<Record<IngestState['state'], string>> = {
  waiting: 'Waiting:',
  reading: 'Reading:',
  done: 'Done:',
  failed: 'The ledger could not be written:',
}
