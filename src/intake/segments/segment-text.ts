import type { Segment, SegmentKind } from '../../model/report.ts'
import { isByline, isCredit } from './byline.ts'
import { isCorrection } from './correction.ts'
import { datelineOf } from './dateline.ts'
import { isHeaderLine } from './header-line.ts'
import { isCapitalHeading, isEndMark, isHeadline, isNumberedHeading, isShouted } from './heading.ts'
import { type Line, linesOf } from './lines.ts'
import { isNameOfPress, mastheadOf } from './masthead.ts'
import { isQuotedMail } from './quoted-mail.ts'
import { titleBlock } from './title-block.ts'

/**
 * The parts of a report's text, in order, without overlaps; all that is left between them is white space.
 * @param fromMarkup whether the headline was told apart already, so that a short first line need not be one.
 */
export function segmentText(text: string, fromMarkup = false): readonly Segment[] {
  const lines = linesOf(text)
  const kinds = kindsOf(lines, isShouted(text), fromMarkup)
  return joined(text, lines, withBody(lines, kinds))
}

function kindsOf(lines: readonly Line[], shouted: boolean, fromMarkup: boolean): readonly SegmentKind[] {
  const kinds: SegmentKind[] = fromMarkup ? [] : [...titleBlock(lines)]
  // Above a body: at the text's beginning, and again under each heading of a bulletin.
  let above = true
  for (const [index, line] of lines.entries()) {
    if (index < kinds.length) continue
    const kind = kindOf(line, lines[index + 1], lines[index - 1], kinds.at(-1), {
      above,
      shouted,
      fromMarkup,
    })
    above = kind === 'headline' || (above && kind !== 'body')
    kinds.push(kind)
  }
  return strays(lines, kinds, shouted)
}

interface Setting {
  readonly above: boolean
  readonly shouted: boolean
  readonly fromMarkup: boolean
}

function kindOf(
  line: Line,
  next: Line | undefined,
  before: Line | undefined,
  last: SegmentKind | undefined,
  { above, shouted, fromMarkup }: Setting,
): SegmentKind {
  if (isCorrection(line.text)) return 'correction'
  if (last === 'correction' && !line.blankBefore && !/[.!?][)\]"”*_]*$/.test(before?.text ?? ''))
    return 'correction'
  if (isCredit(line.text) || (above && isByline(line.text))) return 'byline'
  if (above && (isHeaderLine(line.text) || isMasthead(line, next, last))) return 'header'
  if (isEndMark(line.text) || isQuotedMail(line, next, before)) return 'stray'
  if (!shouted && isCapitalHeading(line.text) && (above || (line.blankBefore && line.blankAfter)))
    return 'headline'
  if (line.blankBefore && line.blankAfter && next !== undefined && isNumberedHeading(line.text))
    return 'headline'
  const first = above && !fromMarkup && (last === undefined || last === 'header' || last === 'stray')
  const sentence = shouted && (!line.blankAfter || line.text.endsWith('.'))
  if (first && !sentence && datelineOf(line.text) === null && isHeadline(line, next)) return 'headline'
  return 'body'
}

/** "Valmora Courier, 12 May 2021", or the name alone above the date; only at the very top. */
function isMasthead(line: Line, next: Line | undefined, last: SegmentKind | undefined): boolean {
  if (next === undefined || (last !== undefined && last !== 'header')) return false
  if (isNameOfPress(line.text)) return isHeaderLine(next.text)
  const beforeHeadline =
    line.blankAfter && isHeadline(next, next) && !isByline(next.text) && datelineOf(next.text) === null
  return mastheadOf(line.text, beforeHeadline) !== null
}

/** A heading in capitals with no text of its own belongs to a neighbour: the last line, or one right above another item's. */
function strays(
  lines: readonly Line[],
  kinds: readonly SegmentKind[],
  shouted: boolean,
): readonly SegmentKind[] {
  const result = [...kinds]
  if (shouted) return result
  let nothingBelow = true
  for (let index = lines.length - 1; index >= 0; index--) {
    const kind = kinds[index]
    if (kind === 'body') nothingBelow = false
    if (kind !== 'headline') continue
    const line = lines[index]
    const headingBelow =
      kinds[index + 1] === 'headline' &&
      line?.blankAfter === true &&
      isCapitalHeading(lines[index + 1]?.text ?? '')
    if ((nothingBelow || headingBelow) && isCapitalHeading(line?.text ?? '')) result[index] = 'stray'
    nothingBelow = nothingBelow || kind === 'headline'
  }
  return result
}

/** A text with nothing but headings is read all the same. */
function withBody(lines: readonly Line[], kinds: readonly SegmentKind[]): readonly SegmentKind[] {
  if (kinds.some((kind) => kind === 'body' || kind === 'correction')) return kinds
  const last = kinds.findLastIndex(
    (kind, index) => kind !== 'header' && /\p{L}/u.test(lines[index]?.text ?? ''),
  )
  return kinds.map((kind, index) => (index === last ? 'body' : kind))
}

/** Neighbouring lines of one kind as one segment, and the dateline of each item's first paragraph apart. */
function joined(text: string, lines: readonly Line[], kinds: readonly SegmentKind[]): readonly Segment[] {
  const segments: Segment[] = []
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? 'body'
    const last = segments.at(-1)
    const apart = line.blankBefore && kind !== 'body'
    if (last?.kind === kind && !apart) {
      segments[segments.length - 1] = { ...last, end: line.end }
      continue
    }
    const dateline = kind === 'body' ? datelineOf(line.text) : null
    if (dateline === null) {
      segments.push({ kind, start: line.start, end: line.end })
      continue
    }
    const end = line.start + dateline.length
    const rest = text.slice(end, line.end)
    segments.push({ kind: 'dateline', start: line.start, end })
    if (rest.trim() !== '')
      segments.push({ kind, start: end + rest.length - rest.trimStart().length, end: line.end })
  }
  return segments
}
