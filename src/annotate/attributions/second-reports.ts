import type { Token } from '../../model/annotation.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { firstEndingAfter } from './sorted-spans.ts'

export interface SecondReports {
  /** The attributions, their contents ending before what a second verb reports. */
  readonly attributions: readonly FoundAttribution[]
  /** Those of the rules' attributions that are second reports. */
  readonly second: ReadonlySet<FoundAttribution>
}

/**
 * "He said P and insisted that Q": the network often gives all behind the first verb to its content. A second verb of the same source,
 * joined by "and", "but" or a comma, begins a report of its own. `rules` are in the order of their cues.
 */
export function secondReports(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
  rules: readonly FoundAttribution[],
): SecondReports {
  const verbs = rules.filter(({ rule, source }) => rule === 'attributions/verb-before' && source !== null)
  const second = new Set<FoundAttribution>()
  const cut = attributions.map((attribution) => {
    const { source } = attribution
    if (source === null) return attribution
    const content = attribution.content.map((span) => {
      let end = span.end
      for (let at = firstEndingAfter(verbs, span.start, cueOf); at < verbs.length; at++) {
        const verb = verbs[at]
        if (!verb?.source || verb.cue.start >= span.end) break
        const isBroken = isInsideQuotation(tokens, span, verb.cue)
        const before =
          !isBroken && isSecond(tokens, attribution, verb, source) ? endBeforeJoint(tokens, verb.cue) : null
        if (before === null || before <= span.start) continue
        second.add(verb)
        end = Math.min(end, before)
      }
      return { start: span.start, end }
    })
    return { ...attribution, content }
  })
  return { attributions: cut, second }
}

/** How far before a verb a quotation mark is looked for, in words. */
const QUOTED = 12

/** 'Said the mood was "angry but determined"': a quotation that opens in a content right before the verb is still open. */
function isInsideQuotation(tokens: readonly Token[], { start }: Span, cue: Span): boolean {
  const at = firstEndingAfter(tokens, cue.start, (token) => token)
  for (let before = at - 1; before > at - QUOTED; before--) {
    const token = tokens[before]
    if (token === undefined || token.start <= start || /^[”.]$/.test(token.text)) return false
    if (token.text === '“') return true
    if (token.text === '"')
      return tokens[before + 1]?.start === token.end && tokens[before - 1]?.end !== token.start
  }
  return false
}

/**
 * "She says he hid the letter and told nobody": by the tree the second verb belongs to one of the content, whose subject may well have
 * told; it is no report beside the first. "She said the plan was late and told nobody" is: plans tell nothing.
 */
function isSecond(
  tokens: readonly Token[],
  { cue, content }: FoundAttribution,
  verb: FoundAttribution,
  source: Span,
): boolean {
  if (!verb.source || !overlaps(verb.source, source)) return false
  const own = wordsIn(tokens, verb.cue).find(({ head }) => !within(tokens[head], verb.cue))
  const above = own?.head ?? -1
  const held = content.find((span) => within(tokens[above], span))
  if (!held || within(tokens[above], cue)) return true
  return !wordsIn(tokens, held).some(
    ({ head, relation, upos }) =>
      head === above && relation.startsWith('nsubj') && (upos === 'PRON' || upos === 'PROPN'),
  )
}

/** The words of a span, in reading order. */
export function wordsIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const first = firstEndingAfter(tokens, start, (token) => token)
  let last = first
  while ((tokens[last]?.start ?? end) < end) last++
  return tokens.slice(first, last)
}

function within(token: Token | undefined, { start, end }: Span): boolean {
  return token !== undefined && token.start >= start && token.end <= end
}

/** Where the text before a conjunction, and the cue right behind it, ends. */
function endBeforeJoint(tokens: readonly Token[], cue: Span): number | null {
  const first = firstEndingAfter(tokens, cue.start, (token) => token)
  const joint = tokens[first - 1]
  if (!joint || !JOINTS.has(joint.lower)) return null
  return tokens[first - 2]?.end ?? null
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', ','])

function cueOf({ cue }: FoundAttribution): Span {
  return cue
}
