import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import { useAnswer } from '../ask.ts'
import { Failure } from '../parts/states.tsx'
import { KIND_WORDS, saysOf } from './says.ts'
import { Target } from './target.tsx'
import { useChange } from './use-change.ts'

/** A correction: what, by whom, when, why, whether it was undone; and the way to undo it. */
export function CorrectionLine({
  row,
  onUndone,
  withTarget = false,
}: {
  readonly row: CorrectionAnswer
  /** Whether to say what it is on, where that is not seen anyway. */
  readonly withTarget?: boolean
  readonly onUndone?: () => void
}) {
  const { change, error, busy } = useChange()
  const { kind, who, at, why, undone, holds } = row
  const says = saysOf(row)
  return (
    <div className="correction" data-undone={undone !== null}>
      <p>
        <strong>{KIND_WORDS[kind]}</strong>
        {says !== '' && <> {says}</>}
      </p>
      {withTarget && (
        <p className="where">
          <Target row={row} />
        </p>
      )}
      {/* A note is its own reason. */}
      {(kind !== 'note' || why !== says) && <p>“{why}”</p>}
      <p className="faint">
        {who}, <time dateTime={at}>{instantWords(at)}</time>
        {!holds && ' · a newer reading has nothing in its place'}
        {undone === null && (
          <>
            {' '}
            <button
              type="button"
              className="quiet small"
              disabled={busy}
              aria-label={`Undo: ${KIND_WORDS[kind]} ${says}`}
              onClick={() =>
                void change(`/corrections/${row.id}/undo`, { why: 'taken back on the page' }).then(
                  (undone) => undone && onUndone?.(),
                )
              }
            >
              Undo
            </button>
          </>
        )}
      </p>
      {undone !== null && (
        <p className="faint">
          undone by {undone.who}, {instantWords(undone.at)}: {undone.why}
        </p>
      )}
      {error !== null && <Failure error={error} />}
    </div>
  )
}

/** What was corrected of something, the last first; nothing where nothing was. */
export function CorrectionList({
  question,
  title,
  withTarget = false,
}: {
  readonly question: Readonly<Record<string, string>>
  readonly title: string
  readonly withTarget?: boolean
}) {
  const { data } = useAnswer<{ readonly items: readonly CorrectionAnswer[] }>('/corrections', question)
  if (!data || data.items.length === 0) return null
  return (
    <section className="correction-list" aria-label={title}>
      <p className="form-title">{title}</p>
      {data.items.map((row) => (
        <CorrectionLine key={row.id} row={row} withTarget={withTarget} />
      ))}
    </section>
  )
}

/** "2026-11-25 14:03", in the time of whoever looks. */
export function instantWords(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
