import { endsWithFullStop } from './full-stop.ts'
import {
  isCloser,
  isLower,
  isSpace,
  isTerminator,
  type Marks,
  nextWord,
  reportingClauseAt,
} from './reading-on.ts'

/**
 * Where the sentences of one paragraph end: offsets into `text`, ascending, the last one `end`.
 * One pass over the characters; around each mark only a bounded number of words is read.
 */
export function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  let sentenceStart = start
  for (let at = start; at < end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue
    let marksEnd = at + 1
    while (marksEnd < end && isTerminator(text.charCodeAt(marksEnd))) marksEnd++
    let closed = marksEnd
    while (closed < end && isCloser(text.charCodeAt(closed))) closed++
    if (closed < end && endsSentence(text, { sentenceStart, at, marksEnd, closed, end })) {
      ends.push(closed)
      sentenceStart = closed
    }
    at = closed - 1
  }
  ends.push(end)
  return ends
}

function endsSentence(text: string, marks: Marks): boolean {
  const { at, marksEnd, closed, end } = marks
  const mark = text.charAt(at)
  const next = nextWord(text, closed, end)
  if (!isSpace(text.charCodeAt(closed))) return mark === '.' && endsWithFullStop(text, marks, next)
  if (isLower(next)) return false
  if (mark === '…' || marksEnd - at > 1) return endsAfterSeveral(text, marks, next)
  if (mark === '.') return endsWithFullStop(text, marks, next)
  return closed === marksEnd || !reportingClauseAt(text, closed, end)
}

/** "..." between spaces marks words left out; behind a word, it may end the sentence, as "?!" does. */
function endsAfterSeveral(text: string, { at, closed, marksEnd, end }: Marks, next: string): boolean {
  const dots = text.charAt(at) === '.' || text.charAt(at) === '…'
  if (dots && isSpace(text.charCodeAt(at - 1)) && closed === marksEnd) return false
  return next !== '' && (closed === marksEnd || !reportingClauseAt(text, closed, end))
}
