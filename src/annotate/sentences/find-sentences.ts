import type { Sentence } from '../../model/annotation.ts'
import { isRead, type Segment } from '../../model/report.ts'
import type { Annotator } from '../annotator.ts'
import { endModel } from './end-model.ts'
import { learnedEnds } from './learned-ends.ts'
import { withinLimit } from './overlong.ts'
import { paragraphsOf, trimmed } from './paragraphs.ts'
import { type Parenthetical, parentheticalsIn } from './parentheticals.ts'

/** The sentences of what is read, paragraph by paragraph: no sentence goes over the end of a paragraph. */
export const findSentences: Annotator<never, 'sentences'> = {
  name: 'sentences',
  requires: [],
  assigns: ['sentences'],
  rules: {},
  annotate: (report) => ({ sentences: sentencesOf(report.text, report.segments) }),
}

/** The sentences of the segments that are read. */
export function sentencesOf(text: string, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = []
  const model = endModel()
  let paragraph = 0
  for (const segment of segments.filter(isRead)) {
    for (const { start, end } of paragraphsOf(text, segment.start, segment.end)) {
      let from = start
      for (const to of aroundParentheticals(
        text,
        learnedEnds(text, start, end, model),
        parentheticalsIn(text, start, end),
      )) {
        for (const sentence of withinLimit(text, trimmed(text, from, to)))
          sentences.push({ ...sentence, paragraph })
        from = to
      }
      paragraph++
    }
  }
  return sentences
}

/** No sentence ends inside a parenthetical; a note of the editors behind a full stop is a sentence of its own. */
function aroundParentheticals(
  text: string,
  ends: readonly number[],
  parentheticals: readonly Parenthetical[],
): readonly number[] {
  if (parentheticals.length === 0) return ends
  let next = 0
  const kept = new Set(
    ends.filter((at) => {
      while ((parentheticals[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
      return at <= (parentheticals[next]?.start ?? Number.POSITIVE_INFINITY)
    }),
  )
  for (const { kind, start, end } of parentheticals) {
    if (kind !== 'note' || !/[.!?]["”'’)]*\s*$/.test(text.slice(Math.max(0, start - 12), start))) continue
    kept.add(start)
    kept.add(end)
  }
  return [...kept].sort((one, other) => one - other)
}
