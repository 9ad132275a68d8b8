import type { Line } from './lines.ts'

/** Whether a line is in capitals throughout, as headings of bulletins are: two words or more. */
export function isCapitalHeading(line: string): boolean {
  if (line.length > 160 || /[\p{Ll}]/u.test(line) || /[:"”]$/.test(line)) return false
  return (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 2
}

/** "2. Missile Test", "IV. United States", "B) Trade": the number and the name of an item, a few words most of which begin high. */
export function isNumberedHeading(line: string): boolean {
  const name = /^(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\s+(\p{Lu}.*)$/u.exec(line.slice(0, 120))?.[1]
  if (name === undefined || line.length > 100 || /[.!?;:,]["”’)]?$/.test(name)) return false
  const words = name.split(/\s+/).filter((word) => word.length > 3)
  return name.split(/\s+/).length <= 12 && words.every((word) => /^[\p{Lu}\d("“‘'-]/u.test(word))
}

/** Whether a line above the body is a headline: short, no sentence's end, and set apart from what follows. */
export function isHeadline(line: Line, next: Line | undefined): boolean {
  if (next === undefined) return false
  if (isCapitalHeading(line.text)) return true
  if (line.text.length > 180 || /[.!;:,]["”’)]?$/.test(line.text) || !/\p{L}/u.test(line.text)) return false
  if (/^["“]/.test(line.text) && /[”"]$/.test(line.text)) return false
  // Lines of a hard-wrapped paragraph are about as long as each other; a paragraph on one line is far longer.
  return line.blankAfter || (next.text.length > 120 && line.text.length < 110)
}

/** "ENDS", "###", "-30-": what press offices and agencies put after the last line. */
export function isEndMark(line: string): boolean {
  return /^[-–—\s(*]*(?:ends?|more|30)[-–—\s)*.]*$/i.test(line)
    ? line !== 'more'
    : /^[#*_=~–—-]{2,}$/.test(line)
}

/** Old wires and telegrams are in capitals throughout: there, capitals mark no heading. */
export function isShouted(text: string): boolean {
  const head = text.slice(0, 20_000)
  const upper = head.match(/\p{Lu}/gu)?.length ?? 0
  const lower = head.match(/\p{Ll}/gu)?.length ?? 0
  return upper > lower
}
