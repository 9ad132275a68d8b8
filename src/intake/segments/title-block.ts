import type { SegmentKind } from '../../model/report.ts'
import { isByline } from './byline.ts'
import { isHeaderLine } from './header-line.ts'
import type { Line } from './lines.ts'
import { isNameOfPress, mastheadOf } from './masthead.ts'

/** More lines are no title. */
const MOST_LINES = 5
const LONGEST = 140

/** "Mara Lind", "MARA LIND": two to four names and nothing else. */
const A_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

/**
 * The kinds of the lines at the top of a text where they are a headline, who wrote it, and which paper printed it when, line upon
 * line with no blank between: "Crane owner denies warning / Mara Lind / The Larne Gazette, 3 May 2011". Empty where they are not.
 */
export function titleBlock(lines: readonly Line[]): readonly SegmentKind[] {
  const last = lines.slice(0, MOST_LINES).findIndex(({ blankAfter }) => blankAfter)
  const [headline, ...rest] = lines.slice(0, last + 1)
  if (!headline || rest.length === 0 || lines.length <= last + 1) return []
  if (headline.text.length > LONGEST || isPrinted(headline.text) || isByline(headline.text)) return []
  if (isNameOfPress(headline.text)) return []
  const kinds = rest.map(({ text }) => kindOf(text))
  if (!kinds.includes('header') || kinds.includes('body')) return []
  return ['headline', ...kinds]
}

function kindOf(text: string): SegmentKind {
  if (text.length > LONGEST) return 'body'
  if (isPrinted(text)) return 'header'
  return isByline(text) || A_NAME.test(text) ? 'byline' : 'body'
}

/** Whether a line says where and when. */
function isPrinted(text: string): boolean {
  return isHeaderLine(text) || mastheadOf(text, true) !== null
}
