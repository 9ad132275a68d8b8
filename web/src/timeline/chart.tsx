import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { TimelineAnswer } from '../../../src/api/answers/timeline.ts'
import { go, kept } from '../address.tsx'
import { daysOf } from '../days.ts'
import { dateWords, hrefOfStatement, plural } from '../words.ts'
import { DateGlyph, type DateShape, Mark, shapeOf } from './mark.tsx'
import { type PlacedLabel, placeInLanes } from './place.ts'
import { type Scale, scaleOf } from './scale.ts'
import { ticksOf } from './ticks.ts'
import { useWidth } from './use-width.ts'

/** A date that was told for something and then given up for a later one. */
export interface Slip {
  /** The event that it is of: its address. */
  readonly event: string
  readonly dates: readonly string[]
}

interface Drawn {
  readonly entry: TimelineAnswer
  readonly shape: DateShape
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly label: { readonly words: string; readonly side: PlacedLabel['side'] } | null
}

const LANE = 20
const MOST_LANES = 12
const AXIS = 26
const CHARACTER = 6.3
const LONGEST = 34

/** What was said above the line, what happened or is to happen below it; coarse, open and unknown dates are drawn as what they are. */
export function TimelineChart({
  entries,
  asOf,
  slips = [],
}: {
  readonly entries: readonly TimelineAnswer[]
  readonly asOf: string | null
  readonly slips?: readonly Slip[]
}) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const [active, setActive] = useState<string | null>(null)
  const dated = useMemo(() => entries.filter(({ when }) => shapeOf(daysOf(when)) !== 'unknown'), [entries])
  const undated = useMemo(() => entries.filter(({ when }) => shapeOf(daysOf(when)) === 'unknown'), [entries])
  const drawing = useMemo(() => draw(dated, slips, width), [dated, slips, width])
  const { scale, marks, axisY, height } = drawing
  const shown = marks.find(({ entry }) => entry.id === active) ?? null
  const step = (event: KeyboardEvent<SVGSVGElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.key === 'Escape') setActive(null)
    if (by === 0) return
    event.preventDefault()
    const at = marks.findIndex(({ entry }) => entry.id === active)
    const next = marks[Math.max(0, Math.min(marks.length - 1, at + by))]
    if (next)
      event.currentTarget.querySelector<SVGElement>(`[data-id="${CSS.escape(next.entry.id)}"]`)?.focus()
  }
  const today = asOf === null ? null : daysOf(asOf).from
  const [first, last] = [scale.stretches[0], scale.stretches.at(-1)]
  const showsToday = today !== null && first && last && first.from <= today && today <= last.to
  return (
    <figure className="timeline" ref={place}>
      {width > 0 && marks.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset.
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Timeline"
          onKeyDown={step}
        >
          <Axis scale={scale} y={axisY} height={height} />
          {showsToday && (
            <g className="as-of-line">
              <line x1={scale.x(today)} x2={scale.x(today)} y1={0} y2={height} />
              <text x={scale.x(today) + 4} y={11}>
                as of {dateWords(asOf)}
              </text>
            </g>
          )}
          {drawing.slips.map(({ key, path, ghosts }) => (
            <g key={key} className="slip">
              <path d={path} />
              {ghosts.map(({ x, y }) => (
                <rect key={x} x={x - 4} y={y - 4} width={8} height={8} transform={`rotate(45 ${x} ${y})`} />
              ))}
            </g>
          ))}
          {marks.map(({ entry, shape, x0, x1, y, label }, at) => (
            <a
              key={entry.id}
              data-id={entry.id}
              className={entry.id === active ? 'entry on' : 'entry'}
              data-kind={entry.kind}
              data-how={entry.event?.status ?? entry.statement?.chain.at(-1)?.stance}
              href={kept(hrefOf(entry))}
              tabIndex={entry.id === active || (active === null && at === 0) ? 0 : -1}
              aria-label={label === null ? wordsOf(entry) : `${label.words} (${wordsOf(entry)})`}
              onMouseEnter={() => setActive(entry.id)}
              onFocus={() => setActive(entry.id)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                go(kept(hrefOf(entry)))
              }}
            >
              <rect
                className="reach"
                x={x0 - 9}
                y={y - LANE / 2}
                width={Math.max(18, x1 - x0 + 18)}
                height={LANE}
              />
              <Mark shape={shape} kind={entry.kind} x0={x0} x1={x1} y={y} />
              {label !== null && (
                <text
                  className={label.side}
                  x={
                    label.side === 'inside' ? x0 + 9 : label.side === 'right' ? Math.max(x1, x0) + 9 : x0 - 9
                  }
                  y={y + 4}
                  textAnchor={label.side === 'left' ? 'end' : 'start'}
                >
                  {label.words}
                </text>
              )}
            </a>
          ))}
        </svg>
      )}
      <div className="timeline-told" aria-hidden="true">
        {shown && (
          <p>
            <DateGlyph shape={shown.shape} kind={shown.entry.kind} />{' '}
            <strong>{dateWords(shown.entry.when)}</strong> {wordsOf(shown.entry, false)}
            {shown.entry.unordered > 0 && (
              <span className="faint">
                {' '}
                (before or after {plural(shown.entry.unordered, 'other')}, not known)
              </span>
            )}
          </p>
        )}
      </div>
      <figcaption>
        <Legend entries={entries} hasSlips={drawing.slips.length > 0} />
      </figcaption>
      {undated.length > 0 && (
        <p className="undated">
          <DateGlyph shape="unknown" kind="event" /> {plural(undated.length, 'entry', 'entries')} of no known
          year: {[...new Set(undated.slice(0, 12).map(({ when }) => dateWords(when)))].join('; ')}
        </p>
      )}
    </figure>
  )
}

function Axis({ scale, y, height }: { readonly scale: Scale; readonly y: number; readonly height: number }) {
  const ticks = ticksOf(scale)
  return (
    <g className="axis">
      {ticks.map(({ x }) => (
        <line key={`grid ${x}`} className="grid" x1={x} x2={x} y1={0} y2={height} />
      ))}
      {scale.stretches.map(({ left, right }, at) => (
        <g key={left}>
          <rect className="band" x={left} y={y - AXIS / 2} width={right - left} height={AXIS} rx={3} />
          {at > 0 && (
            <path className="break" d={`M${left - 23},${y + 8} l5,-16 M${left - 16},${y + 8} l5,-16`} />
          )}
        </g>
      ))}
      {ticks.map(({ x, label }) => (
        <text key={`label ${x}`} x={x + 4} y={y + 4}>
          {label}
        </text>
      ))}
    </g>
  )
}

const SHAPES: readonly (readonly [DateShape, string])[] = [
  ['day', 'a day'],
  ['coarse', 'some time within'],
  ['open-end', 'from then on, end open'],
  ['open-start', 'until then'],
]

function Legend({
  entries,
  hasSlips,
}: {
  readonly entries: readonly TimelineAnswer[]
  readonly hasSlips: boolean
}) {
  const there = new Set(entries.map(({ when }) => shapeOf(daysOf(when))))
  return (
    <>
      <span>
        <DateGlyph shape="day" kind="said" /> said, above the line
      </span>
      <span>
        <DateGlyph shape="day" kind="event" /> happened or to happen, below
      </span>
      {SHAPES.filter(([shape]) => shape !== 'day' && there.has(shape)).map(([shape, words]) => (
        <span key={shape}>
          <DateGlyph shape={shape} kind="event" /> {words}
        </span>
      ))}
      {hasSlips && <span className="slip-words">a dashed line: its date slipped</span>}
    </>
  )
}

/** Where everything stands. */
function draw(entries: readonly TimelineAnswer[], slips: readonly Slip[], width: number) {
  const slipDays = slips.flatMap(({ dates }) => dates.map(daysOf))
  const scale = scaleOf([...entries.map(({ when }) => daysOf(when)), ...slipDays], width)
  const ends = { left: 0, right: width }
  const spans = entries.map((entry) => {
    const days = daysOf(entry.when)
    const x0 = days.from === null ? ends.left : scale.x(days.from)
    const x1 = days.to === null ? ends.right : scale.x(days.to)
    return { entry, shape: shapeOf(days), x0, x1: Math.max(x0, x1) }
  })
  const slipFrom = new Map(
    slips.map(({ event, dates }) => [
      event,
      Math.min(...dates.map((date) => scale.x(daysOf(date).from ?? Number.POSITIVE_INFINITY))),
    ]),
  )
  const group = (kind: TimelineAnswer['kind']) => {
    const beginOf = ({ entry, x0 }: (typeof spans)[number]) =>
      Math.min(x0, slipFrom.get(entry.event?.address ?? '') ?? x0)
    const own = spans
      .filter(({ entry }) => entry.kind === kind)
      .toSorted((a, b) => beginOf(a) - beginOf(b) || a.x1 - b.x1)
    const words = own.map(({ entry }) => labelsOf(entry, entries.length))
    const placed = placeInLanes(
      own.map((span, at) => ({
        x0: beginOf(span),
        x1: span.x1,
        labels: (words[at] ?? []).map((label) => label.length * CHARACTER),
      })),
      width,
      MOST_LANES,
    )
    const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1))
    return { own, placed, lanes, words }
  }
  const [said, events] = [group('said'), group('event')]
  const axisY = said.lanes * LANE + AXIS / 2 + 14
  const height = axisY + AXIS / 2 + events.lanes * LANE + 8
  const yOf = (kind: TimelineAnswer['kind'], lane: number) =>
    kind === 'said'
      ? axisY - AXIS / 2 - LANE / 2 - 2 - lane * LANE
      : axisY + AXIS / 2 + LANE / 2 + 2 + lane * LANE
  const marks: readonly Drawn[] = [said, events]
    .flatMap(({ own, placed, words }) =>
      own.map((span, at) => {
        const { lane, shown } = placed[at] ?? { lane: 0, shown: null }
        const label = shown && { words: words[at]?.[shown.label] ?? '', side: shown.side }
        return { ...span, y: yOf(span.entry.kind, lane), label }
      }),
    )
    .toSorted((a, b) => a.x0 - b.x0)
  return { scale, marks, axisY, height, slips: slips.flatMap((slip) => slipOf(slip, scale, marks)) }
}

/** The dates that were given up, hollow, and a line from each to the next and to where it stands now. */
function slipOf({ event, dates }: Slip, scale: Scale, marks: readonly Drawn[]) {
  const mark = marks.find(({ entry }) => entry.event?.address === event)
  const days = dates.map((date) => daysOf(date).from).filter((day) => day !== null)
  if (!mark || days.length === 0) return []
  const ghosts = days
    .map((day) => ({ x: scale.x(day), y: mark.y }))
    .filter(({ x }) => Math.abs(x - mark.x0) > 2)
  if (ghosts.length === 0) return []
  const stops = [...ghosts, { x: mark.x0, y: mark.y }]
  const path = stops
    .map(({ x, y }, at) => {
      const before = stops[at - 1]
      return before ? `Q${(before.x + x) / 2},${y - 13} ${x},${y}` : `M${x},${y}`
    })
    .join(' ')
  return [{ key: event, path, ghosts }]
}

function hrefOf({ statement, event }: TimelineAnswer): string {
  if (statement) return hrefOfStatement(statement.address)
  return `/events/${encodeURIComponent(event?.address ?? '')}`
}

function wordsOf({ when, statement, event }: TimelineAnswer, withDate = true): string {
  const date = withDate ? `${dateWords(when)}: ` : ''
  if (statement) return `${date}${statement.chain.at(-1)?.name ?? ''}: ${statement.quote}`
  return `${date}${event?.what ?? ''} (${event?.status ?? ''})`
}

/** Up to so many marks there is room for what was said, beside who said it. */
const FEW = 30

/** What may stand beside a mark, the longest first. */
function labelsOf({ statement, event }: TimelineAnswer, among: number): readonly string[] {
  if (!statement) return [short(event?.what ?? '', LONGEST)]
  const name = statement.chain.at(-1)?.name ?? ''
  const whole = short(`${name}: ${statement.quote}`, Math.max(LONGEST, name.length + 22))
  return among <= FEW ? [whole, short(name, LONGEST)] : [short(name, LONGEST)]
}

function short(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
}
