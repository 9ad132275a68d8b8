import type { Annotator } from '../annotator.ts'
import type { FoundTime } from './found-time.ts'
import { lex } from './lexemes/lex.ts'
import { compileLevel, runLevel } from './match/cascade.ts'
import type { Item } from './match/item.ts'
import { PATTERN_LEVELS } from './patterns/index.ts'

/** Time expressions as written. What they mean waits for the date of the report: see resolve/resolve-times.ts. */
export const findTimes: Annotator<'sentences', 'foundTimes'> = {
  name: 'times found',
  requires: ['sentences'],
  assigns: ['foundTimes'],
  rules: Object.fromEntries(PATTERN_LEVELS.flat().map(({ name, says }) => [name, says])),
  annotate: ({ text }, { sentences }) => ({ foundTimes: timesIn(text, sentences) }),
}

const levels = PATTERN_LEVELS.map(compileLevel)

function timesIn(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
): FoundTime[] {
  const times: FoundTime[] = []
  for (const { start, end } of sentences) {
    let items: readonly Item[] = lex(text, start, end)
    for (const level of levels) items = runLevel(level, items, text)
    for (const item of items) {
      if (!item.time) continue
      times.push({ id: `t${times.length + 1}`, start: item.start, end: item.end, ...item.time })
    }
  }
  return times
}
