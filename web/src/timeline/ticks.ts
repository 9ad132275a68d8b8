import type { Scale, Stretch } from './scale.ts'

/** A place on the axis with what stands there. */
export interface Tick {
  readonly x: number
  readonly label: string
}

const DAY_MS = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Step = { readonly unit: 'day' | 'month' | 'year'; readonly by: number; readonly days: number }

const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((by): Step => ({ unit: 'day', by, days: by })),
  ...[1, 2, 3, 6].map((by): Step => ({ unit: 'month', by, days: by * 30 })),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((by): Step => ({ unit: 'year', by, days: by * 365 })),
]

/** Between two labels at least. */
const ROOM = 78
const CHARACTER = 7

/** Round days, months or years on each stretch, as dense as their labels allow. */
export function ticksOf({ stretches, x }: Scale): readonly Tick[] {
  return stretches.flatMap((stretch) => {
    const perDay = (stretch.right - stretch.left) / Math.max(1, stretch.to - stretch.from)
    const step = STEPS.find(({ days }) => days * perDay >= ROOM) ?? STEPS.at(-1)
    const days = step ? daysOfStep(stretch, step) : []
    // Where no round day falls, its first is told: a stretch without a date says nothing.
    const shown = days.length > 0 ? days : [Math.round((stretch.from + stretch.to) / 2)]
    const unit = days.length > 0 ? step?.unit : 'day'
    const ticks = shown.map((day, at) => ({ x: x(day), label: labelOf(day, unit ?? 'day', shown[at - 1]) }))
    // A label that would reach over the end of its stretch says nothing there.
    const whole = ticks.filter((tick) => tick.x + tick.label.length * CHARACTER <= stretch.right)
    return whole.length > 0 ? whole : ticks.slice(0, 1)
  })
}

function daysOfStep({ from, to }: Stretch, { unit, by }: Step): readonly number[] {
  const first = new Date(from * DAY_MS)
  const days: number[] = []
  const year = first.getUTCFullYear()
  for (let at = 0; at < 400; at++) {
    const day =
      unit === 'day'
        ? from + at - (from % by) + (from % by > 0 ? by : 0) + at * (by - 1)
        : unit === 'month'
          ? dayOf(year, Math.floor(first.getUTCMonth() / by) * by + at * by)
          : dayOf(Math.floor(year / by) * by + at * by, 0)
    if (day > to) break
    if (day >= from) days.push(day)
  }
  return days
}

function dayOf(year: number, month: number): number {
  const date = new Date(0)
  // Date.UTC takes years below 100 for those of the last century.
  date.setUTCFullYear(year, month, 1)
  return Math.round(date.getTime() / DAY_MS)
}

function labelOf(day: number, unit: Step['unit'], before: number | undefined): string {
  const date = new Date(day * DAY_MS)
  const year = date.getUTCFullYear()
  if (unit === 'year') return String(year)
  const isNewYear = before === undefined || new Date(before * DAY_MS).getUTCFullYear() !== year
  const month = MONTHS[date.getUTCMonth()] ?? ''
  const short = unit === 'month' ? month : `${date.getUTCDate()} ${month}`
  return isNewYear ? `${short} ${year}` : short
}
