/** The first and the last day that a date can mean, in days since 1970; `null` where that side is open or not known. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

const DAY_MS = 86_400_000

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
  if (month === undefined || months < 1 || months > 12)
    return { from: numberOf(low, 1, 1), to: numberOf(high, 12, 31) }
  if (day === undefined) return { from: numberOf(low, months, 1), to: numberOf(high, months + 1, 1) - 1 }
  return { from: numberOf(low, months, Number(day)), to: numberOf(high, months, Number(day)) }
}

function numberOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}
