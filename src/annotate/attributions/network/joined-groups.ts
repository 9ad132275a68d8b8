import { bySpan, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { overlapping } from '../sorted-spans.ts'
import type { SpanGroup } from './group-spans.ts'

/** Groups whose cues a rule knows as one ("was quoted … as saying") are one. `rules` and `groups` are in the order of their cues. */
export function joinedByRules(
  groups: readonly SpanGroup[],
  rules: readonly FoundAttribution[],
): readonly SpanGroup[] {
  const joined: SpanGroup[] = []
  let before: FoundAttribution | undefined
  for (const group of groups) {
    const rule = overlapping(rules, group.cue, ({ cue }) => cue)
    const last = joined.at(-1)
    if (last && rule && rule === before) joined[joined.length - 1] = joinedGroup(last, group, rule.cue)
    else joined.push(group)
    before = rule
  }
  return joined
}

function joinedGroup(first: SpanGroup, second: SpanGroup, cue: Span): SpanGroup {
  const content = [...first.content, ...second.content].sort(bySpan)
  return {
    source: first.source ?? second.source,
    cue,
    content: content.filter((span, at) => at === 0 || span.start >= (content[at - 1]?.end ?? 0)),
    confidence: Math.min(first.confidence, second.confidence),
  }
}
