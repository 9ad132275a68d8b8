import type { Sentence, Stance, Token } from '../../model/annotation.ts'
import { bySpan, contains, overlaps, type Span } from '../../model/span.ts'
import { withClosingReports } from './closing-reports.ts'
import { withinItsEdges } from './content-edges.ts'
import type { CueIndex } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { grounded } from './groundless.ts'
import { judgeCue } from './judge-cue.ts'
import { withJudgedClaims } from './judged-claims.ts'
import { canClose } from './judging/row-of-cue.ts'
import { groupSpans, type SpanGroup } from './network/group-spans.ts'
import type { RoleSpan } from './network/role-spans.ts'
import { withOwnWords } from './own-words.ts'
import { withSubjects } from './participle-subjects.ts'
import { secondReports, wordsIn } from './second-reports.ts'
import { partedBySemicolons } from './semicolons.ts'
import { firstEndingAfter, overlapping } from './sorted-spans.ts'
import { withAskersApart } from './sources/asked-aside.ts'
import { withOwnEdges } from './sources/edges-of-source.ts'
import { withTreeSubjects } from './sources/subject-by-tree.ts'
import { withToldFigures } from './told-figures.ts'
import { trailingReports } from './trailing-reports.ts'
import { treeAttributions } from './tree-cues.ts'
import { withItsVerb, withWhatItNames } from './whole-spans.ts'

/** What the attributions of the network are made from. */
export interface NetworkInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly roleSpans: readonly RoleSpan[]
  readonly cues: CueIndex
}

/**
 * The network's attributions with what the rules add. The network marks the outermost ones: those inside of its contents are
 * the rules', and where a rule knows the cue, so is what the network leaves out. Rules that the network does not confirm
 * stand outside of its contents only where they were measured to help.
 */
export function networkAndRules(
  input: NetworkInput,
  byRules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const rules = [...byRules].sort((a, b) => bySpan(a.cue, b.cue))
  const groups = joinedByRules(groupSpans(input.tokens, input.sentences, input.roleSpans, rules), rules)
  const made = groups.flatMap((group) =>
    fromGroup(
      input,
      group,
      overlapping(rules, group.cue, ({ cue }) => cue),
    ),
  )
  made.sort((a, b) => bySpan(a.cue, b.cue))
  const whole = withToldFigures(input.tokens, withClosingReports(input.tokens, made, canClose)).map((found) =>
    judgedWhere(input, found),
  )
  const subjects = withTreeSubjects(input.tokens, whole)
  const apart = withAskersApart(input.tokens, subjects)
  const closed = partedBySemicolons(input.tokens, apart, input.cues).map((found) => judgedWhere(input, found))
  const unseen = rules.filter((rule) => !overlapping(closed, rule.cue, ({ cue }) => cue))
  const { attributions: cut, second } = secondReports(
    input.tokens,
    withSubjects(input.tokens, closed),
    unseen,
  )
  const attributions = withOwnWords(input.tokens, trailingReports(input.tokens, cut))
  const contents = attributions.flatMap((owner) => owner.content.map((span) => ({ owner, span })))
  contents.sort((a, b) => bySpan(a.span, b.span))
  const byTree = nestedByTree(input, attributions, contents)
  const added = unseen.flatMap((rule) => {
    const holder = overlapping(contents, rule.cue, ({ span }) => span)
    if (!holder || !contains(holder.span, rule.cue)) {
      const confirmed = rule.rule === 'attributions/noun' && before(rule, attributions)
      if (confirmed) return [{ ...rule, content: confirmed.content, inside: confirmed }]
      return second.has(rule) || standsAlone(input.text, rule) || isOwn(input, rule) ? [rule] : []
    }
    return overlapping(byTree, rule.cue, ({ cue }) => cue)
      ? []
      : nested(input.tokens, rule, holder.span, holder.owner)
  })
  // Whoever found a verb or a noun, one judge says what it does; the other rules know their own cues.
  const own = [...added, ...byTree].map((found) => judgedWhere(input, found))
  const judged = withOwnWords(
    input.tokens,
    own.sort((a, b) => bySpan(a.cue, b.cue)),
  )
  const all = [...attributions, ...judged].sort((a, b) => bySpan(a.cue, b.cue))
  return withMendedParts(input, withJudgedClaims(input.tokens, all, input.cues))
}

/** What has no word in it falls away, and sources get their own edges; what stands inside of another still does. */
function withMendedParts(
  { text, tokens }: NetworkInput,
  all: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const mended = new Map(
    all.flatMap((found, at) => {
      const isNamed = all.slice(Math.max(0, at - 2), at + 3).some((other) => isSourceOf(other, found))
      const kept = isNamed ? null : grounded(text, tokens, found)
      const source = kept?.source ? withOwnEdges(tokens, kept.source, kept.cue) : null
      return kept ? [[found, { ...kept, source }] as const] : []
    }),
  )
  return [...mended.values()].map((found) => {
    const inside = found.inside && mended.get(found.inside)
    return inside ? { ...found, inside } : found
  })
}

/** "News reports out of Moscow suggest that P": the reports are the source of P, and do not report it once more. */
function isSourceOf({ source, content }: FoundAttribution, found: FoundAttribution): boolean {
  return source !== null && contains(source, found.cue) && content[0]?.start === found.content[0]?.start
}

function judgedWhere(input: NetworkInput, found: FoundAttribution): FoundAttribution {
  if (!/\/(?:verb|noun|tree|closing|aside)/.test(found.rule)) return found
  // Of "wages, said the union, would fall" the last part has the verb.
  const content = found.rule === 'attributions/aside' ? found.content.slice(-1) : found.content
  return { ...found, ...judgeCue(input, found.cue, found.source, content) }
}

/** "Confirmed reports that P": whose verb stands before a noun of saying, where the network gives P to the verb. */
function before(noun: FoundAttribution, attributions: readonly FoundAttribution[]): FoundAttribution | null {
  const own = noun.content[0]
  const next = firstEndingAfter(attributions, noun.cue.start, ({ cue }) => cue)
  const verb = attributions[next - 1]
  const first = verb?.content[0]
  if (!own || !verb || !first || first.start !== own.start || verb.source === null) return null
  return noun.source === null && noun.cue.start - verb.cue.end <= CLOSE ? verb : null
}

/** How many characters may stand between a verb and its noun: an article, an adjective. */
const CLOSE = 24

/** Rules whose attributions stand although the network sees none there. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'attributions/aside',
  'attributions/reported-passive',
  'attributions/according-to',
  'attributions/adverb',
  'attributions/colon',
  'attributions/pointing-back',
])

/** What somebody has told to do or not to do, when an infinitive follows; other infinitives are plans that the text itself tells of. */
const WITH_INFINITIVE: ReadonlySet<Stance> = new Set([
  'threatens',
  'refuses',
  'promises',
  'denies',
  'declines',
])

/** Whose cue a user's row has: they say that it is one. */
function isOwn({ tokens, cues }: NetworkInput, { cue }: FoundAttribution): boolean {
  return (
    cues.own.size > 0 &&
    wordsIn(tokens, cue).some(({ lemma, lower }) => cues.own.has(lemma) || cues.own.has(lower))
  )
}

/** A noun or verb of the lexicon surely has a content where "that" opens it, or behind a verb a quotation mark. */
function standsAlone(text: string, { rule, content, stance }: FoundAttribution): boolean {
  if (STANDS_ALONE.has(rule)) return true
  const opens = (opening: string) => text.startsWith(opening, content[0]?.start)
  if (rule === 'attributions/noun') return opens('that ')
  if (rule !== 'attributions/verb-before') return false
  return opens('that ') || opens('"') || opens('“') || (opens('to ') && WITH_INFINITIVE.has(stance))
}

function fromGroup(
  { text, tokens, cues }: NetworkInput,
  group: SpanGroup,
  rule: FoundAttribution | undefined,
): readonly FoundAttribution[] {
  if (rule?.rule === 'attributions/aside') {
    return [{ ...rule, confidence: group.confidence }]
  }
  const relayed = rule?.rule === 'attributions/reported-passive'
  // "Was said to have added": the network may take words of the cue for content.
  const longer = rule && group.content.some((span) => overlaps(span, rule.cue))
  const cue = longer ? rule.cue : group.cue
  const seen = longer && rule.rule === 'attributions/verb-after' ? [] : group.content
  const wide = (seen.length > 0 ? seen : (rule?.content ?? []))
    .flatMap((span) => behindCue(text, span, cue))
    .map((span) => withItsVerb(tokens, span))
    .map((span) => beforeCitations(text, span))
  // Of whom something is said, that one does not say it.
  const source = relayed ? null : sourceOf(text, tokens, group, rule)
  const content = withinItsEdges(tokens, wide, source, cue)
  if (content.length === 0) return []
  const judged = judgeCue({ text, tokens, cues }, cue, source, content)
  const { confidence } = group
  return [{ rule: 'attributions/network', source, cue, content, ...judged, confidence }]
}

/**
 * The network's source, or the rule's where there is none: of one source with two verbs the network gives it to the first.
 * A source in another sentence is worth less than a subject in the cue's own.
 */
function sourceOf(
  text: string,
  tokens: readonly Token[],
  { source, cue }: SpanGroup,
  rule: FoundAttribution | undefined,
): Span | null {
  const subject = rule?.source ?? null
  const here = sentenceAt(tokens, cue)
  // Whom the text goes by stands behind "according to".
  const isMisplaced = rule?.rule === 'attributions/according-to' && source !== null && source.end <= cue.start
  if (
    source === null ||
    isMisplaced ||
    (subject && sentenceAt(tokens, subject) === here && sentenceAt(tokens, source) !== here)
  )
    return subject
  return withWhatItNames(tokens, speaking(text, source))
}

function sentenceAt(tokens: readonly Token[], { start }: Span): number {
  return tokens[firstEndingAfter(tokens, start, (token) => token)]?.sentence ?? -1
}

/** The author's own words behind a source: "the ministry, however", "Ana Roe (pictured)". */
const AUTHORS_OWN =
  /(?:,? (?:yesterday|today|however|meanwhile|also|then|later|nevertheless),?| \((?:pictured|above|below|left|right)\))$/i

/** "The ministry, however": the author's own words at the end are no part of who speaks. */
function speaking(text: string, { start, end }: Span): Span {
  // A source is looked at from its last words: it may be long.
  const tail = text.slice(Math.max(start, end - 24), end)
  const own = AUTHORS_OWN.exec(tail)
  return { start, end: end - (own?.[0].length ?? 0) }
}

/** What of a content is not its cue's: "was said to have" takes words that the network gives the content. */
function behindCue(text: string, span: Span, cue: Span): readonly Span[] {
  if (!overlaps(span, cue)) return [span]
  let start = Math.max(cue.end, span.start)
  while (start < span.end && /\s/.test(text.charAt(start))) start++
  return start < span.end ? [{ start, end: span.end }] : []
}

/** How many characters a parenthesis of citations may have. */
const LONGEST_CITATIONS = 240

/** A parenthesis with a date at the end of a content vouches for it, and is no part of it. */
function beforeCitations(text: string, { start, end }: Span): Span {
  const tail = text.slice(Math.max(start, end - LONGEST_CITATIONS), end)
  const cited = /\s+\([^()]*\d[^()]*\)?[.;]?$/.exec(tail)
  return { start, end: end - (cited?.[0].length ?? 0) }
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

/** Those inside of contents that the tree of their sentence shows, in the order of their cues. */
function nestedByTree(
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
function nested(
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
