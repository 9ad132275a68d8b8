/** The first and the last day that a date can mean, in days since 1970; `null` where that side is open or not known. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

const DAY_MS = 86_400_000

/** First and last month of the parts of a year that ISO 8601-2 numbers: seasons (of the north where none is told), quarters, thirds, halves. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = Object.fromEntries([
  ...[21, 25].flatMap((code) => [0, 1, 2, 3].map((at) => [String(code + at), [3 + 3 * at, 5 + 3 * at]])),
  ...[0, 1, 2, 3].map((at) => [
    String(29 + at),
    [9 + 3 * at, 11 + 3 * at].map((month) => (at < 2 ? month : month - 12)),
  ]),
  ...[0, 1, 2, 3].map((at) => [String(33 + at), [1 + 3 * at, 3 + 3 * at]]),
  ...[0, 1, 2].map((at) => [String(37 + at), [1 + 4 * at, 4 + 4 * at]]),
  ...[0, 1].map((at) => [String(40 + at), [1 + 6 * at, 6 + 6 * at]]),
])

/** Of an EDTF date or interval; a date without a year means no day. */
export function daysOf(edtf: string): Days {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return rangeOf(first)
  return { from: rangeOf(first).from, to: rangeOf(last).to }
}

function rangeOf(date: string): Days {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(date)
  if (!match) return { from: null, to: null }
  const [, year = '', month, day] = match
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  const months = Number(month ?? 0)
  const part = PARTS[month ?? '']
  if (part) return { from: numberOf(low, part[0], 1), to: numberOf(high, part[1] + 1, 1) - 1 }
  if (month === undefined || months < 1 || months > 12)
    return { from: numberOf(low, 1, 1), to: numberOf(high, 12, 31) }
  if (day === undefined) return { from: numberOf(low, months, 1), to: numberOf(high, months + 1, 1) - 1 }
  return { from: numberOf(low, months, Number(day)), to: numberOf(high, months, Number(day)) }
}

function numberOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}
