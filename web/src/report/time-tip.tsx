import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import { dateWords } from '../words.ts'

/** What a time means: its words, what it was reckoned from, its value. */
export function TimeTip({
  time,
  place,
}: {
  readonly time: ReportAnswer['times'][number]
  readonly place: DOMRect
}) {
  const { words, anchor, value, edtf, implied, mod } = time
  return (
    <div
      role="tooltip"
      className="time-tip"
      style={{ left: Math.max(8, Math.min(place.left, window.innerWidth - 328)), top: place.bottom + 6 }}
    >
      <p>
        <q>{words}</q> <strong>{edtf === null ? value : dateWords(edtf)}</strong>
      </p>
      <dl>
        <dt>value</dt>
        <dd>
          <code>{value}</code>
          {mod === null ? '' : ` ${mod.toLowerCase().replaceAll('_', ' ')}`}
        </dd>
        {anchor !== null && (
          <>
            <dt>reckoned from</dt>
            <dd>
              {anchor.words}
              {anchor.edtf === null ? '' : `, ${dateWords(anchor.edtf)}`}
            </dd>
          </>
        )}
        {implied.length > 0 && (
          <>
            <dt>understood</dt>
            <dd>{implied.join(', ')}</dd>
          </>
        )}
      </dl>
    </div>
  )
}
