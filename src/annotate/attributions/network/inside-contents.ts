import type { Token } from '../../../model/annotation.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { CueIndex } from '../cue-index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { isIdle } from '../idle-verbs.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
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
  { text, tokens, cues: { kinds } }: Pick<NetworkInput, 'text' | 'tokens' | 'cues'>,
  rule: FoundAttribution,
  holder: Span,
  owner: FoundAttribution,
): readonly FoundAttribution[] {
  if (rule.source && !contains(holder, rule.source)) return []
  // "The figures shown to them": what is shown shows nothing.
  const [verb] = rule.rule === 'attributions/verb-before' && rule.source ? wordsIn(tokens, rule.cue) : []
  if (verb?.xpos === 'VBN' && verb.relation === 'acl') return []
  if (isIdleRule(text, tokens, rule) || isIdleVerb(tokens, rule, kinds)) return []
  const content = rule.content.flatMap((span) => {
    const start = Math.max(span.start, holder.start)
    const end = Math.min(span.end, holder.end)
    return start < end ? [{ start, end }] : []
  })
  return content.length > 0 ? [{ ...rule, content, inside: owner }] : []
}

function isIdleVerb(
  tokens: readonly Token[],
  { rule, cue }: FoundAttribution,
  verbs: CueIndex['kinds'],
): boolean {
  if (rule !== 'attributions/verb-before') return false
  const { from, to } = tokensWithin(tokens, cue)
  const kinds = verbs.get(tokens[to - 1]?.lemma ?? '')
  return to > from && kinds !== undefined && isIdle(tokens, to - 1, kinds)
}

const CLAUSE = /^(?:that|to|whether|if|how|why|not to)\b|^["“]/i

/** "No plans to go", "had been seen near the stern", "would announce new measures": inside of what somebody says they tell of nobody's words. */
function isIdleRule(
  text: string,
  tokens: readonly Token[],
  { rule, source, cue, content }: FoundAttribution,
): boolean {
  const opening = text.slice(content[0]?.start ?? 0, (content[0]?.start ?? 0) + 12)
  if (rule === 'attributions/noun') return source === null && opening.startsWith('to ')
  if (/^because\b/.test(opening)) return true
  if (rule !== 'attributions/verb-before' || CLAUSE.test(opening)) return false
  const words = wordsIn(tokens, cue)
  if (words.some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower))) return false
  if (/^(?:will|would|should|could|might|must|shall)$/.test(words[0]?.lower ?? '')) return true
  return source === null && /^(?:see|hear|find|watch|notice|show)$/.test(words.at(-1)?.lemma ?? '')
}
