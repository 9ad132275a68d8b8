import type { Report } from './report.ts'

/** How much of a text is looked at, from either end, in characters. */
const HEAD = 400
const TAIL = 200

/** "(AP) --", "(Reuters) -": the agency of a dateline. */
const DATELINE = /\(([A-Z][\p{L}&. ]{1,40})\)\s*(?:--|[-–—])/u
/** "By Ann Roe, Reuters", "Staff and Meridian News Agency", "By Ann Roe for The Mirror" on a line of its own. */
const BYLINE =
  /^(?:by\s+[^\n]{2,60}?(?:,|\sof|\sfor)\s+|staff (?:reporters? )?(?:and|with)\s+|(?:from|source:)\s+)(?:the\s+)?([A-Z][\p{L}&. ]{1,40})\s*$/imu
/** "h/t The Courier", "via Reuters". */
const TAG = /(?:^|[\s(])(?:h\/t|hat tip(?: to)?|via)\s+@?(?:the\s+)?([A-Z][\p{L}&]*(?: [A-Z][\p{L}&]*){0,4})/u

/** Outlets and agencies that a report says it is by or from, as it writes them. Time is bounded. */
export function creditsOf({ text, publication }: Pick<Report, 'text' | 'publication'>): readonly string[] {
  const [head, tail] = [text.slice(0, HEAD), text.slice(-TAIL)]
  const found = [DATELINE.exec(head), BYLINE.exec(head), BYLINE.exec(tail), TAG.exec(head), TAG.exec(tail)]
  const names = found.flatMap((match) => match?.[1]?.trim() ?? [])
  return [...new Set(names)].filter((name) => name !== publication).sort()
}
