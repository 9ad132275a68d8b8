import { useRef } from 'react'
import type { ClaimAnswer } from '../../../src/api/answers/claim.ts'
import { daysOf } from '../days.ts'
import { dateWords, plural } from '../words.ts'
import { scaleOf } from './scale.ts'
import { ticksOf } from './ticks.ts'
import { useWidth } from './use-width.ts'

const [HEIGHT, BAND, CHARACTER] = [58, 26, 6.6]

/** How a claim stood, from when to when: a band for each standing, as thick as it has origins. */
export function StandingStrip({
  history,
  until,
}: {
  readonly history: ClaimAnswer['history']
  /** The day as of which one looks; `null`: a while after the last change. */
  readonly until: string | null
}) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const steps = history.flatMap((step) => {
    const { from } = daysOf(step.known)
    return from === null ? [] : [{ ...step, from }]
  })
  const [first, last] = [steps[0]?.from, steps.at(-1)?.from]
  if (first === undefined || last === undefined || steps.length < 2) return <div ref={place} />
  const end = Math.max(daysOf(until ?? '').to ?? 0, last + Math.max(3, Math.round((last - first) * 0.25)))
  const scale = scaleOf([{ from: first, to: end }], width)
  const most = Math.max(1, ...steps.map(({ origins }) => origins))
  return (
    <div ref={place} className="standing-strip">
      {width > 0 && (
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          {ticksOf(scale).map(({ x, label }) => (
            <g key={x} className="axis">
              <line className="grid" x1={x} x2={x} y1={0} y2={HEIGHT} />
              <text x={x + 4} y={HEIGHT - 6}>
                {label}
              </text>
            </g>
          ))}
          {steps.map(({ known, from, standing, origins, statements }, at) => {
            const [x0, x1] = [scale.x(from), scale.x(steps[at + 1]?.from ?? end)]
            const thick = 8 + ((BAND - 8) * origins) / most
            const words = `${standing}, ${plural(origins, 'origin')}`
            return (
              <g key={known} className={`band-of ${standing}`}>
                <title>{`${dateWords(known)}: ${words}, ${plural(statements, 'statement')}`}</title>
                <rect
                  x={x0}
                  y={4 + (BAND - thick) / 2}
                  width={Math.max(2, x1 - x0 - 1)}
                  height={thick}
                  rx={2}
                />
                {x1 - x0 > words.length * CHARACTER + 12 && (
                  <text x={x0 + 7} y={4 + BAND / 2 + 4}>
                    {words}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}
