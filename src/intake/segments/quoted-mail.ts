import type { Line } from './lines.ts'

/**
 * Lines of the message that a mail answers, each behind ">", and the line above them that says whose it is: what the mail quotes is not said
 * by who sent it. One such line alone may be anything.
 */
export function isQuotedMail(line: Line, next: Line | undefined, before: Line | undefined): boolean {
  if (isQuoted(line))
    return [next, before].some((other) => other && (isQuoted(other) || isAttribution(other)))
  return isAttribution(line) && next !== undefined && isQuoted(next)
}

function isQuoted({ text }: Line): boolean {
  return /^>/.test(text)
}

/** "On 4 May 2016, at 10:12, Ida Lind <ida@example.org> wrote:" */
function isAttribution({ text }: Line): boolean {
  return text.length <= 250 && /^(?:on\b.*\d.*|.{0,80}<[^<>\s]+@[^<>\s]+>.{0,20}) wrote:$/i.test(text)
}
