import type { Token } from '../../model/annotation.ts'
import { bySpan, contains } from '../../model/span.ts'
import { withClosingReports } from './closing-reports.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { grounded } from './groundless.ts'
import { judgeCue } from './judge-cue.ts'
import { withJudgedClaims } from './judged-claims.ts'
import { canClose } from './judging/row-of-cue.ts'
import { withAccordingWhich } from './mends/according-which.ts'
import { withSecondVerbs } from './mends/and-demanded.ts'
import { tellsNothing } from './mends/no-telling.ts'
import { withRaisedSubject } from './mends/raised-subject.ts'
import { withToldBefore } from './mends/told-before.ts'
import { withVerbOfContent } from './mends/verb-of-content.ts'
import { isOnCondition, withWholeClause } from './mends/whole-clause.ts'
import { fromGroup } from './network/from-group.ts'
import { groupSpans } from './network/group-spans.ts'
import { nested, nestedByTree } from './network/inside-contents.ts'
import { joinedByRules } from './network/joined-groups.ts'
import type { NetworkInput } from './network/network-input.ts'
import { isOwn, standsAlone, verbBefore } from './network/unconfirmed-rules.ts'
import { withOwnWords } from './own-words.ts'
import { withSubjects } from './participle-subjects.ts'
import { secondReports } from './second-reports.ts'
import { partedBySemicolons } from './semicolons.ts'
import { overlapping } from './sorted-spans.ts'
import { withAskersApart } from './sources/asked-aside.ts'
import { withSpeakersBeforeAsides } from './sources/before-aside.ts'
import { withOwnEdges } from './sources/edges-of-source.ts'
import { withPassiveSpeakers } from './sources/passive-speakers.ts'
import { withTreeSubjects } from './sources/subject-by-tree.ts'
import { withSpeakersAtEnd } from './speakers-at-end.ts'
import { withToldFigures } from './told-figures.ts'
import { trailingReports } from './trailing-reports.ts'
import { withTurnedClauses } from './turned-clauses.ts'
import { withWholeContents } from './whole-contents.ts'

/**
 * The network's attributions with what the rules add. The network marks the outermost ones: those inside of its contents are
 * the rules', and where a rule knows the cue, so is what the network leaves out. Rules that the network does not confirm
 * stand outside of its contents only where they were measured to help.
 */
export function networkAndRules(
  input: NetworkInput,
  byRules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const rules = [...byRules].sort(byCue)
  const outermost = fromNetwork(input, rules)
  const unseen = rules.filter((rule) => !overlapping(outermost, rule.cue, ({ cue }) => cue))
  const { attributions: cut, second } = secondReports(
    input.tokens,
    withSubjects(input.tokens, outermost),
    unseen,
  )
  const attributions = withOwnWords(input.tokens, trailingReports(input.tokens, cut))
  const added = besideAndInside(input, attributions, unseen, second)
  const all = [...attributions, ...added].sort(byCue)
  return withMendedParts(input, withJudgedClaims(input.tokens, all, input.cues))
}

const byCue = (a: FoundAttribution, b: FoundAttribution): number => bySpan(a.cue, b.cue)

/** What the network marks, in the order of its cues, with the parts that it leaves out or gives to another. */
function fromNetwork(input: NetworkInput, rules: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens, sentences, roleSpans, cues } = input
  const groups = joinedByRules(groupSpans(tokens, sentences, roleSpans, rules), rules)
  const made = groups
    .flatMap((group) =>
      fromGroup(
        input,
        group,
        overlapping(rules, group.cue, ({ cue }) => cue),
      ),
    )
    .sort(byCue)
  const kept = withSecondVerbs(input, madeWhole(tokens, made))
  const whole = withToldFigures(
    tokens,
    withSpeakersAtEnd(tokens, withClosingReports(tokens, kept, canClose)),
  ).map((found) => judgedWhere(input, found))
  const named = withSpeakersBeforeAsides(tokens, whole)
  const spoken = withPassiveSpeakers(tokens, withTreeSubjects(tokens, named))
  const apart = withAskersApart(tokens, spoken)
  const parted = withWholeContents(tokens, apart).map((found, at) =>
    found === apart[at] ? found : { ...found, ...judgeCue(input, found.cue, found.source, found.content) },
  )
  return partedBySemicolons(tokens, withTurnedClauses(tokens, parted), cues).map((found) =>
    judgedWhere(input, found),
  )
}

/** With the verb and the whole clause of each, without those that tell nothing. */
function madeWhole(tokens: readonly Token[], made: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const told = made
    .map((found) => withRaisedSubject(tokens, withVerbOfContent(tokens, found)))
    .filter((found) => !tellsNothing(tokens, found))
  const whole = told.map((found) => withToldBefore(tokens, withWholeClause(tokens, found, told), told))
  return whole.filter((found, at) => {
    const near = whole.slice(Math.max(0, at - NEAR), at)
    return !(
      isOnCondition(tokens, found) &&
      near.some(({ content }) => content.some((span) => contains(span, found.cue)))
    )
  })
}

/** How many attributions before one may have it in their content. */
const NEAR = 6

/** What the rules and the trees of the sentences show inside of contents, and rules that stand without the network. */
function besideAndInside(
  input: NetworkInput,
  attributions: readonly FoundAttribution[],
  unseen: readonly FoundAttribution[],
  second: ReadonlySet<FoundAttribution>,
): readonly FoundAttribution[] {
  const { tokens } = input
  const contents = attributions.flatMap((owner) => owner.content.map((span) => ({ owner, span })))
  contents.sort((a, b) => bySpan(a.span, b.span))
  const byTree = nestedByTree(input, attributions, contents)
  const added = unseen.flatMap((rule) => {
    const holder = overlapping(contents, rule.cue, ({ span }) => span)
    if (!holder || !contains(holder.span, rule.cue)) {
      const confirmed = rule.rule === 'attributions/noun' && verbBefore(rule, attributions)
      if (confirmed) return [{ ...rule, content: confirmed.content, inside: confirmed }]
      return second.has(rule) || standsAlone(input.text, rule) || isOwn(input, rule) ? [rule] : []
    }
    return overlapping(byTree, rule.cue, ({ cue }) => cue)
      ? []
      : nested(input, rule, holder.span, holder.owner)
  })
  // Whoever found a verb or a noun, one judge says what it does; the other rules know their own cues.
  const spoken = withTreeSubjects(tokens, [...added, ...byTree].sort(byCue))
  const judged = withTurnedClauses(
    tokens,
    spoken.map((found) => judgedWhere(input, found)),
  )
  return withOwnWords(tokens, judged.toSorted(byCue))
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
      return kept ? [[found, { ...withAccordingWhich(tokens, kept), source }] as const] : []
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
