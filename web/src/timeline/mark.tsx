import type { Days } from '../days.ts'

/** How a date is drawn: a day is a point, a month or a year a bar as long as it, an open end fades out, none at all is a broken ring. */
export type DateShape = 'day' | 'coarse' | 'open-start' | 'open-end' | 'unknown'

export function shapeOf({ from, to }: Days): DateShape {
  if (from === null && to === null) return 'unknown'
  if (from === null) return 'open-start'
  if (to === null) return 'open-end'
  return from === to ? 'day' : 'coarse'
}

/** The mark of a date between two places; events are square where statements are round. */
export function Mark({
  shape,
  kind,
  x0,
  x1,
  y,
}: {
  readonly shape: DateShape
  readonly kind: 'said' | 'event'
  readonly x0: number
  readonly x1: number
  readonly y: number
}) {
  if (shape === 'unknown') return <circle className="ring" cx={x0} cy={y} r={4.5} />
  if (shape === 'day')
    return kind === 'said' ? (
      <circle className="point" cx={x0} cy={y} r={4.5} />
    ) : (
      <rect
        className="point"
        x={x0 - 4}
        y={y - 4}
        width={8}
        height={8}
        rx={1}
        transform={`rotate(45 ${x0} ${y})`}
      />
    )
  const width = Math.max(8, x1 - x0)
  const [left, right] = [x0, x0 + width]
  const isWhole = shape === 'coarse'
  const part = (from: number, to: number, strength: number) => (
    <rect
      key={strength}
      className="bar"
      x={left + width * from}
      y={y - 4}
      width={width * (to - from)}
      height={8}
      rx={isWhole ? 3 : 0}
      opacity={strength}
    />
  )
  const fading = FADING.map(([from, to, strength]) =>
    shape === 'open-start' ? part(1 - to, 1 - from, strength) : part(from, to, strength),
  )
  return (
    <>
      {isWhole ? part(0, 1, 1) : fading}
      {shape === 'open-start' ? (
        <path className="arrow" d={`M${left + 5},${y - 4} l-5,4 l5,4`} />
      ) : (
        <line className="end" x1={left} x2={left} y1={y - 5} y2={y + 5} />
      )}
      {shape === 'open-end' ? (
        <path className="arrow" d={`M${right - 5},${y - 4} l5,4 l-5,4`} />
      ) : (
        <line className="end" x1={right} x2={right} y1={y - 5} y2={y + 5} />
      )}
    </>
  )
}

/** An end that is not known is less and less there. */
const FADING = [
  [0, 0.4, 1],
  [0.4, 0.6, 0.75],
  [0.6, 0.8, 0.45],
  [0.8, 1, 0.2],
] as const

/** A small drawing of how sure a date is, for lists and for the legend. */
export function DateGlyph({ shape, kind }: { readonly shape: DateShape; readonly kind: 'said' | 'event' }) {
  return (
    <svg
      className="date-glyph"
      data-kind={kind}
      width={34}
      height={14}
      viewBox="0 0 34 14"
      aria-hidden="true"
    >
      <Mark shape={shape} kind={kind} x0={shape === 'day' || shape === 'unknown' ? 17 : 3} x1={31} y={7} />
    </svg>
  )
}
