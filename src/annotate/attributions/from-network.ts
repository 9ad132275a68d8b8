import type { Sentence, Token } from '../../model/annotation.ts'
import { bySpan, contains, overlaps, type Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { judgeCue } from './judge-cue.ts'
import { groupSpans, type SpanGroup } from './network/group-spans.ts'
import type { RoleSpan } from './network/role-spans.ts'

/** What the attributions of the network are made from. */
export interface NetworkInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly roleSpans: readonly RoleSpan[]
}

/**
 * The network's attributions with what the rules add. The network marks the outermost ones: those inside of its contents are
 * the rules', and so is what a cue says of its source, where a rule knows the cue. Rules that the network does not confirm
 * stand outside of its contents only where they were measured to help.
 */
export function networkAndRules(
  input: NetworkInput,
  byRules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const rules = [...byRules].sort((a, b) => bySpan(a.cue, b.cue))
  const groups = joinedByRules(groupSpans(input.tokens, input.sentences, input.roleSpans, rules), rules)
  const made = new Map<SpanGroup, FoundAttribution>()
  for (const group of groups) {
    const rule = overlapping(rules, group.cue, ({ cue }) => cue)
    const attribution = fromGroup(input, group, rule)
    if (attribution) made.set(group, attribution)
  }
  const contents = [...made.values()].flatMap((owner) => owner.content.map((span) => ({ owner, span })))
  contents.sort((a, b) => bySpan(a.span, b.span))
  const added = rules.flatMap((rule) => {
    const group = overlapping(groups, rule.cue, ({ cue }) => cue)
    if (group && made.has(group)) return []
    const holder = overlapping(contents, rule.cue, ({ span }) => span)
    if (holder) return nested(rule, holder.span, holder.owner)
    return standsAlone(input.text, rule) ? [rule] : []
  })
  return [...made.values(), ...added].sort((a, b) => bySpan(a.cue, b.cue))
}

/** Rules whose attributions stand although the network sees none there. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'attributions/reported-passive',
  'attributions/according-to',
  'attributions/adverb',
  'attributions/colon',
  'attributions/pointing-back',
])

/** What a content begins with where a noun or verb of the lexicon surely has one: "that …", and a quotation behind a verb. */
function standsAlone(text: string, { rule, content, stance }: FoundAttribution): boolean {
  if (STANDS_ALONE.has(rule)) return true
  // "threatened to end", "refused to sign": acts of speech that the network's training texts have seldom.
  if (rule === 'attributions/verb-before' && (stance === 'threatens' || stance === 'refuses')) return true
  const start = content[0]?.start ?? 0
  if (rule === 'attributions/noun') return text.startsWith('that ', start)
  return rule === 'attributions/verb-before' && /^(?:that |["“])/.test(text.slice(start, start + 5))
}

function fromGroup(
  { text, tokens }: NetworkInput,
  group: SpanGroup,
  rule: FoundAttribution | undefined,
): FoundAttribution | null {
  // Of whom something is said, that one does not say it.
  const relayed = rule?.rule === 'attributions/reported-passive' ? rule : undefined
  const cue = relayed?.cue ?? group.cue
  const content = (group.content.length > 0 ? group.content : (rule?.content ?? [])).flatMap((span) =>
    behindCue(text, span, cue),
  )
  if (content.length === 0) return null
  // Where one source has two verbs, the network gives it to the first.
  const source = relayed ? null : group.source ? speaking(text, group.source) : (rule?.source ?? null)
  const judged = judgeCue({ text, tokens }, cue, source, content)
  const { stance, certainty, channel } = judged
  const { confidence } = group
  return { rule: 'attributions/network', source, cue, content, stance, certainty, channel, confidence }
}

/** "The ministry, however": the author's own words at the end are no part of who speaks. */
function speaking(text: string, { start, end }: Span): Span {
  // A source is looked at from its last words: it may be long.
  const tail = text.slice(Math.max(start, end - 24), end)
  const own = /,? (?:yesterday|today|however|meanwhile|also|then|later|nevertheless),?$/i.exec(tail)
  return { start, end: end - (own?.[0].length ?? 0) }
}

/** What of a content is not its cue's: "was said to have" takes words that the network gives the content. */
function behindCue(text: string, span: Span, cue: Span): readonly Span[] {
  if (!overlaps(span, cue)) return [span]
  let start = Math.max(cue.end, span.start)
  while (start < span.end && /\s/.test(text.charAt(start))) start++
  return start < span.end ? [{ start, end: span.end }] : []
}

/** Groups whose cues a rule knows as one ("was quoted … as saying") are one. `rules` and `groups` are in the order of their cues. */
function joinedByRules(
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

/** A rule's attribution in a content of the network: what it has beyond that content is cut off. */
function nested(rule: FoundAttribution, holder: Span, owner: FoundAttribution): readonly FoundAttribution[] {
  if (!contains(holder, rule.cue) || (rule.source && !contains(holder, rule.source))) return []
  const content = rule.content.flatMap((span) => {
    const start = Math.max(span.start, holder.start)
    const end = Math.min(span.end, holder.end)
    return start < end ? [{ start, end }] : []
  })
  return content.length > 0 ? [{ ...rule, content, inside: owner }] : []
}

/** One of `sorted`, whose spans do not overlap, that overlaps the span. */
function overlapping<Item>(
  sorted: readonly Item[],
  span: Span,
  spanOf: (item: Item) => Span,
): Item | undefined {
  const item = sorted[firstEndingAfter(sorted, span.start, spanOf)]
  return item && overlaps(spanOf(item), span) ? item : undefined
}

function firstEndingAfter<Item>(
  sorted: readonly Item[],
  place: number,
  spanOf: (item: Item) => Span,
): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item && spanOf(item).end <= place) low = middle + 1
    else high = middle
  }
  return low
}
