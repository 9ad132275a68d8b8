import type { Token } from '../../../model/annotation.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { wordsIn } from '../second-reports.ts'
import { firstEndingAfter, overlapping } from '../sorted-spans.ts'
import { treeAttributions } from '../tree-cues.ts'
import type { NetworkInput } from './network-input.ts'

/** Those inside of contents that the tree of their sentence shows, in the order of their cues. */
export function nestedByTree(
  { tokens, cues }: NetworkInput,
  made: readonly FoundAttribution[],
  contents: readonly { readonly owner: FoundAttribution; readonly span: Span }[],
): readonly FoundAttribution[] {
  const found: FoundAttribution[] = []
  let done = 0
  for (const { owner, span } of contents) {
    let from = Math.max(
      done,
      firstEndingAfter(tokens, span.start, (token) => token),
    )
    while ((tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= span.end) {
      const { sentence } = tokens[from] ?? {}
      let to = from
      while (tokens[to]?.sentence === sentence && (tokens[to]?.end ?? span.end + 1) <= span.end) to++
      for (const attribution of treeAttributions(tokens, from, to, cues)) {
        if (!overlapping(made, attribution.cue, ({ cue }) => cue))
          found.push({ ...attribution, inside: owner })
      }
      from = to
    }
    done = from
  }
  return found
}

/** A rule's attribution in a content of the network: what it has beyond that content is cut off. */
export function nested(
  tokens: readonly Token[],
  rule: FoundAttribution,
  holder: Span,
  owner: FoundAttribution,
): readonly FoundAttribution[] {
  if (rule.source && !contains(holder, rule.source)) return []
  // "The figures shown to them": what is shown shows nothing.
  const [verb] = rule.rule === 'attributions/verb-before' && rule.source ? wordsIn(tokens, rule.cue) : []
  if (verb?.xpos === 'VBN' && verb.relation === 'acl') return []
  const content = rule.content.flatMap((span) => {
    const start = Math.max(span.start, holder.start)
    const end = Math.min(span.end, holder.end)
    return start < end ? [{ start, end }] : []
  })
  return content.length > 0 ? [{ ...rule, content, inside: owner }] : []
}
