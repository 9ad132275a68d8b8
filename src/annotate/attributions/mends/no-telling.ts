import { SEEMING } from '../../../lexicon/en/hedges.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'

/** More words of a content are not looked at. */
const MOST = 40

/**
 * Whether nothing is told: "the video, which appears to show a flood" is the author's hedge, "she talks to Jonas Reed about trucks" names who
 * listens, "when I mention it" points back, "asked about the letters" opens what is answered, "was fired for hitting a colleague" is a deed.
 */
export function tellsNothing(tokens: readonly Token[], attribution: FoundAttribution): boolean {
  const { from, to } = tokensWithin(tokens, attribution.cue)
  let at = to - 1
  while (at > from && tokens[at]?.upos !== 'VERB') at--
  const verb = tokens[at]
  if (verb?.upos !== 'VERB') return false
  const [first] = attribution.content
  if (!first) return false
  if (SEEMING.has(verb.lemma)) return !isToSomebody(tokens, at)
  if (TALKS.has(verb.lemma)) return namesListener(tokens, at, first)
  if (verb.lower === 'asked' && at === from) return opensAnswer(tokens, at, attribution)
  return isPointingBack(tokens, at, attribution) || isListener(tokens, at, attribution)
}

/** "Who had told him": whom somebody tells is not what is told. */
function isListener(tokens: readonly Token[], verb: number, { content }: FoundAttribution): boolean {
  const { from, to } = tokensWithin(tokens, content[0] ?? { start: 0, end: 0 })
  const isOne = content.length === 1 && to === from + 1 && tokens[from]?.upos === 'PRON'
  return (
    isOne &&
    TOLD.has(tokens[verb]?.lemma ?? '') &&
    /^(?:him|her|them|us|me|you)$/.test(tokens[from]?.lower ?? '')
  )
}

const TOLD: ReadonlySet<string> = new Set('tell ask inform remind warn assure notify'.split(' '))

/** "It appears to us". */
function isToSomebody(tokens: readonly Token[], verb: number): boolean {
  return dependentsOf(tokens, verb).some(
    (at) =>
      /^(?:obl|iobj)/.test(tokens[at]?.relation ?? '') && /^(?:PRON|PROPN)$/.test(tokens[at]?.upos ?? ''),
  )
}

const TALKS: ReadonlySet<string> = new Set(['talk', 'speak', 'chat'])

/** "Talks to Jonas Reed", "spoke with the mayor": no word of what was said. */
function namesListener(tokens: readonly Token[], verb: number, content: Span): boolean {
  const { from, to } = tokensWithin(tokens, content)
  const preposition = tokens[from]?.upos === 'ADP' ? tokens[from] : tokens[from - 1]
  if (!/^(?:to|with)$/.test(preposition?.lower ?? '')) return false
  const isNear = from - verb < 4
  return (
    isNear &&
    !tokens.slice(from, Math.min(to, from + MOST)).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  )
}

/** "Asked about the letters, a spokesman said": without a question of its own. */
function opensAnswer(tokens: readonly Token[], verb: number, { content }: FoundAttribution): boolean {
  const token = tokens[verb]
  if (token?.xpos !== 'VBN' || !/^(?:advcl|root|acl|parataxis)/.test(token.relation)) return false
  if (tokens[verb - 1]?.sentence === token.sentence) return false
  const { from, to } = tokensWithin(tokens, content[0] ?? token)
  const near = tokens.slice(verb + 1, Math.min(to, from + 2))
  if (near.some(({ lower, text }) => QUESTION.has(lower) || /^["“]$/.test(text))) return false
  return near.some(({ lower }) => lower === 'about' || lower === 'by') || from > verb + 1
}

const QUESTION: ReadonlySet<string> = new Set('whether if what who whom why how when where which'.split(' '))

/** "She laughs when I mention it". */
function isPointingBack(tokens: readonly Token[], verb: number, { content }: FoundAttribution): boolean {
  const { from, to } = tokensWithin(tokens, content[0] ?? { start: 0, end: 0 })
  if (content.length !== 1 || to !== from + 1 || tokens[from]?.upos !== 'PRON') return false
  return (
    tokens[verb]?.relation === 'advcl' &&
    dependentsOf(tokens, verb).some((at) => /^(?:when|whenever|if|as|while)$/.test(tokens[at]?.lower ?? ''))
  )
}
