import type { Span } from '../../../model/span.ts'

/** Each begins with its mark, and looks behind after it: so most characters are passed over at once. */
const MARKS = /["“”]|``|''|['‘](?=\w)(?<=(?:^|[\s(]).)|['’](?=[\s)]|$)(?<=[.,!?].)/g

/** Words of saying that date what is said: "he said on Monday". */
const SAID = /\b(?:said|says|told|added|wrote|announced|declared|stated|replied)\b/i

/** Whether a place in a sentence is within quotation marks that open in it. */
export function isQuoted(sentence: string, at: number): boolean {
  let open = false
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(sentence); match && match.index < at; match = MARKS.exec(sentence)) open = !open
  return open
}

/** Of the times in a sentence the one that dates its words of saying, outside the quotation marks; `null` where none does. */
export function dayOfSaying<T extends Span>(sentence: string, offset: number, times: readonly T[]): T | null {
  return (
    times.find(({ start }) => {
      const at = start - offset
      return SAID.test(sentence.slice(Math.max(0, at - 40), at)) && !isQuoted(sentence, at)
    }) ?? null
  )
}
