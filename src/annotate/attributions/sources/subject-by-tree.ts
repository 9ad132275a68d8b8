import { REPORTED_PASSIVES } from '../../../lexicon/en/cues/reported-passives.ts'
import type { Token } from '../../../model/annotation.ts'
import { contains, type Span } from '../../../model/span.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { spanOf } from '../words.ts'

/** How many words a subject may have. */
const LONGEST = 40

const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'it there this that what which who whom these those such'.split(' '),
)

/** How many attributions before one are asked whether they name its subject. */
const NEAR = 4

/**
 * "Ustych admitted P, but blamed the mayor": a finite verb that nobody is named for has its subject, or that of the verb it is joined
 * to. `attributions` are in the order of their cues.
 */
export function withTreeSubjects(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution, at) => {
    const { rule, source: own, content } = attribution
    const isSame = own !== null && content.some((span) => contains(span, own))
    if (!(isSame || (rule === 'attributions/network' && lacksSource(tokens, attribution)))) return attribution
    const { from, to } = tokensWithin(tokens, attribution.cue)
    const verb = finiteVerb(tokens, from, to)
    const subject = verb < 0 ? -1 : subjectOf(tokens, verb)
    const word = tokens[subject]
    if (!word) return attribution
    // Who spoke before in the same sentence speaks on: the same words are the source.
    const named = attributions
      .slice(Math.max(0, at - NEAR), at)
      .find(({ source }) => source !== null && contains(source, word))?.source
    const source = named ?? phraseOf(tokens, subject, verb)
    const isApart =
      source && attribution.content.every(({ start, end }) => end <= source.start || start >= source.end)
    return source && isApart ? { ...attribution, source } : attribution
  })
}

/**
 * Without a source, or with one that by the tree does something else: "said that P, which Lund denied", "called it theatre and predicted P",
 * "told friends that P", "Russia, which opposed P, did not say", "a spokesman, in a statement carried by KCNA, rejected P".
 */
function lacksSource(tokens: readonly Token[], { source, cue }: FoundAttribution): boolean {
  if (source === null) return true
  const { from, to } = tokensWithin(tokens, source)
  if (isDoneTo(tokens, from, to, cue) || isOnlyCarrier(tokens, from, to, cue)) return true
  if (source.start < cue.end) return isElsewhereWho(tokens, from, to, cue)
  const speaker = tokens.slice(from, to).find(({ head }) => head < from || head >= to)
  const deed = tokens[speaker?.head ?? -1]
  const isElsewhere = deed !== undefined && (deed.end <= cue.start || deed.start >= cue.end)
  return speaker?.relation === 'nsubj' && isElsewhere && deed.upos === 'VERB' && deed.start > source.start
}

/** Whether a source is an object of the cue's verb, or of one that stands before the cue. */
function isDoneTo(tokens: readonly Token[], from: number, to: number, cue: Span): boolean {
  const top = tokens.slice(from, to).find(({ head, upos }) => upos !== 'PUNCT' && (head < from || head >= to))
  if (top === undefined || !/^i?obj$/.test(top.relation)) return false
  const deed = tokens[top.head]
  return deed !== undefined && deed.upos === 'VERB' && deed.start < top.start && deed.start < cue.end
}

/** Whether a source does what a participle before the cue tells: "in a statement carried by KCNA, rejected". */
function isOnlyCarrier(tokens: readonly Token[], from: number, to: number, cue: Span): boolean {
  const top = tokens.slice(from, to).find(({ head, upos }) => upos !== 'PUNCT' && (head < from || head >= to))
  if (top?.relation !== 'obl:agent') return false
  const deed = tokens[top.head]
  return deed !== undefined && deed.relation === 'acl' && deed.start < top.start && top.end <= cue.start
}

/** "Who" or "which" of a clause that the cue is no part of. */
function isElsewhereWho(tokens: readonly Token[], from: number, to: number, cue: Span): boolean {
  const who = tokens[from]
  if (to !== from + 1 || who === undefined || !/^(?:who|which|that)$/.test(who.lower)) return false
  const deed = tokens[who.head]
  return (
    who.relation === 'nsubj' && deed !== undefined && deed.end <= cue.start && deed.relation === 'acl:relcl'
  )
}

function finiteVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.upos !== 'VERB' || token.xpos === 'VBG') continue
    const isPassive = dependentsOf(tokens, at).some((child) => /:pass$/.test(tokens[child]?.relation ?? ''))
    // "The deal said to have been discussed": nobody is told to say it.
    if (REPORTED_PASSIVES.has(token.lemma) && tokens[at + 1]?.lower === 'to') return -1
    if (isPassive || /^(?:acl|amod)$/.test(token.relation)) return -1
    if (token.xpos === 'VBN' && !dependentsOf(tokens, at).some((child) => tokens[child]?.lemma === 'have'))
      return -1
    return at
  }
  return -1
}

/** Up to two verbs back: "came, saw and said". */
function subjectOf(tokens: readonly Token[], verb: number): number {
  let at = verb
  for (let steps = 0; steps < 3; steps++) {
    const own = dependentsOf(tokens, at)
    const subject = own.find((child) => tokens[child]?.relation === 'nsubj')
    if (subject !== undefined) return isNoSpeaker(tokens, subject, at, steps) ? -1 : subject
    const token = tokens[at]
    // "He admitted that P had been ignored, but blamed Q": what was ignored blames nobody.
    const isPassive = steps > 0 && own.some((child) => tokens[child]?.relation === 'nsubj:pass')
    if (token?.relation === 'ccomp' && isPassive) {
      at = token.head
      continue
    }
    if (token?.relation !== 'conj' || tokens[token.head]?.upos !== 'VERB') return -1
    at = token.head
  }
  return -1
}

/** "It" speaks on where it is the subject of what came before ("it hopes to reopen, but says that P"), "which" in its clause ("Russia, which opposes P"). */
function isNoSpeaker(tokens: readonly Token[], subject: number, verb: number, steps: number): boolean {
  const lower = tokens[subject]?.lower ?? ''
  if (!NO_SPEAKERS.has(lower) || (lower === 'it' && steps > 0)) return false
  const isRelative = tokens[verb]?.relation === 'acl:relcl' || tokens[subject - 1]?.text === ','
  return !(/^(?:who|which)$/.test(lower) && isRelative)
}

function phraseOf(tokens: readonly Token[], subject: number, verb: number): Span | null {
  let [first, last] = [subject, subject]
  const open = [subject]
  for (let seen = 0; open.length > 0 && seen < LONGEST; seen++) {
    const word = open.pop() ?? subject
    first = Math.min(first, word)
    last = Math.max(last, word)
    open.push(...dependentsOf(tokens, word))
  }
  while (last > subject && (tokens[last]?.upos === 'PUNCT' || tokens[last]?.text === ',')) last--
  return subject < verb && last >= verb ? spanOf(tokens, first, subject + 1) : spanOf(tokens, first, last + 1)
}
