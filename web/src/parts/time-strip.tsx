import { type Days, daysOf } from '../days.ts'

const WIDTH = 168
const HEIGHT = 14

/** The days between which all the dates lie. */
export function spanOf(dates: readonly string[]): { readonly from: number; readonly to: number } {
  const ends = dates.map(daysOf).flatMap(({ from, to }) => [from, to].filter((day) => day !== null))
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return ends.length === 0 ? { from: 0, to: 1 } : { from, to: Math.max(to, from + 1) }
}

/** A date on a line: a day is a dot, a month or a year a bar as long as it, an open end fades, and what has no day has a dashed line. */
export function TimeStrip({
  edtf,
  span,
}: {
  readonly edtf: string
  readonly span: { readonly from: number; readonly to: number }
}) {
  const days = daysOf(edtf)
  const x = (day: number) => 4 + ((day - span.from) / (span.to - span.from)) * (WIDTH - 8)
  return (
    <svg className={`strip ${kindOf(days)}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="axis" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {days.from !== null && days.from === days.to ? (
        <circle className="mark" cx={x(days.from)} cy={HEIGHT / 2} r={4} />
      ) : (
        <rect
          className="mark"
          x={days.from === null ? 0 : x(days.from)}
          width={Math.max(
            3,
            (days.to === null ? WIDTH : x(days.to)) - (days.from === null ? 0 : x(days.from)),
          )}
          y={HEIGHT / 2 - 3}
          height={6}
          rx={3}
        />
      )}
    </svg>
  )
}

function kindOf({ from, to }: Days): string {
  if (from === null && to === null) return 'unknown'
  if (from === null || to === null) return 'open'
  return from === to ? 'day' : 'coarse'
}
