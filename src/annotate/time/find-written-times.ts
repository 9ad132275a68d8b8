import { overlaps } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundTime } from './found-time.ts'
import { TIME_PATTERNS } from './grammar/index.ts'

/** Time expressions as written. What they mean waits for the date of the report. */
export const findWrittenTimes: Annotator<'sentences', 'foundTimes'> = {
  name: 'times found',
  requires: ['sentences'],
  assigns: ['foundTimes'],
  rules: Object.fromEntries(TIME_PATTERNS.map(({ name, says }) => [name, says])),
  annotate: ({ text }, { sentences }) => ({
    foundTimes: sentences
      .flatMap((sentence) => timesIn(text.slice(sentence.start, sentence.end), sentence.start))
      .map((time, index) => ({ id: `t${index + 1}`, ...time })),
  }),
}

type Found = Omit<FoundTime, 'id'>

function timesIn(sentence: string, offset: number): readonly Found[] {
  const found: Found[] = []
  for (const { name, expression, read } of TIME_PATTERNS) {
    for (const match of sentence.matchAll(expression)) {
      const written = read(match)
      if (!written) continue
      const start = offset + match.index
      found.push({ rule: name, start, end: start + match[0].length, ...written })
    }
  }
  // Stable: of two that start together the earlier pattern's comes first.
  found.sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b))
  return withoutOverlaps(found)
}

function rankOf({ rule }: Found): number {
  return TIME_PATTERNS.findIndex(({ name }) => name === rule)
}

function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const time of found) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, time)) kept.push(time)
    else if (rankOf(time) < rankOf(last)) kept[kept.length - 1] = time
  }
  return kept
}
