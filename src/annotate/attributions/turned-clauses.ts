import type { Token } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'
import { clauseBefore } from './content-edges.ts'
import { dependentsOf, headWithin } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { type TokenRange, tokensWithin } from './judging/tokens-within.ts'

/** More words of a content are not looked at. */
const LONGEST = 60

/** Attributions whose clauses stand in another order than the network took them for, or go on where another begins. */
export function withTurnedClauses(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution) => {
    const turned = inverted(tokens, attribution) ?? fronted(tokens, attribution) ?? attribution
    const content = turned.content.map((span) => upToOwnEnd(tokens, span, turned))
    return content.every((span, at) => span === turned.content[at]) ? turned : { ...turned, content }
  })
}

/** "The pilot had been drinking, said two people who knew": what stands behind the verb is its subject, and spoke. */
function inverted(tokens: readonly Token[], attribution: FoundAttribution): FoundAttribution | null {
  const { source, cue, content } = attribution
  const [named] = content
  const words = tokensWithin(tokens, cue)
  if (!source || !named || content.length > 1 || tokens[words.from - 1]?.text !== ',') return null
  const behind = tokensWithin(tokens, named)
  if (behind.from !== words.to || /["“”]/.test(tokens[behind.from]?.text ?? '')) return null
  const head = tokens[headWithin(tokens, behind.from, Math.min(behind.to, behind.from + LONGEST))]
  if (head?.relation !== 'nsubj' || head.head < words.from || head.head >= words.to) return null
  const [clause] = clauseBefore(tokens, cue)
  return clause && contains(clause, source) ? { ...attribution, source: named, content: [clause] } : null
}

const ASKING = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/

/** "Whether she would run, the governor declined to say": what nobody would tell stands first. */
function fronted(tokens: readonly Token[], attribution: FoundAttribution): FoundAttribution | null {
  const { source, cue, content, stance } = attribution
  if (stance !== 'declines' || !source || source.start > cue.start) return null
  const speaker = tokensWithin(tokens, source)
  const sentence = tokens[speaker.from]?.sentence
  let first = speaker.from
  while (first > speaker.from - LONGEST && tokens[first - 1]?.sentence === sentence) first--
  const last = tokens[speaker.from - 1]?.text === ',' ? speaker.from - 2 : speaker.from - 1
  const [opener, end] = [tokens[first], tokens[last]]
  if (!opener || !end || last <= first || !ASKING.test(opener.lower)) return null
  const question = { start: opener.start, end: end.end }
  // "Who won he declined to say, but the judge told us": where something is told behind the verb, that is the content.
  const told = content.find((span) => span.start >= cue.end)
  if (told && tokens.slice(tokensWithin(tokens, told).from).slice(0, 8).some(isFiniteVerb)) return null
  return { ...attribution, content: [question] }
}

function isFiniteVerb({ xpos }: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)
}

/** A content ends before what its speaker does besides, and before the verb whose subject it is. */
function upToOwnEnd(tokens: readonly Token[], span: Span, { cue }: FoundAttribution): Span {
  if (span.start < cue.end) return span
  const own = tokensWithin(tokens, span)
  const to = Math.min(own.to, own.from + LONGEST)
  const end = speakersOwn(tokens, { from: own.from, to }) ?? subjectEnd(tokens, own, cue)
  return end === null || end <= own.from ? span : { start: span.start, end: tokens[end - 1]?.end ?? span.end }
}

/** What one does with words of one's own, or of others, while speaking: nothing but the speaker can be meant. */
const OF_SPEAKERS: ReadonlySet<string> = new Set(
  'contradict reverse repeat reiterate echo retract confirm acknowledge'.split(' '),
)

/** "Insisted that the dam was sound, contradicting a report": the index of the comma. */
function speakersOwn(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = from + 1; at < to; at++) {
    if (/["“”]/.test(tokens[at]?.text ?? '')) return null
    const next = tokens[at + 1]
    if (tokens[at]?.text !== ',' || next?.xpos !== 'VBG' || at + 1 >= to) continue
    const isBack = next.lemma === 'take' && tokens[at + 2]?.lower === 'back'
    if (OF_SPEAKERS.has(next.lemma) || isBack) return at
  }
  return null
}

/** "Her claim that 300 had gone was rejected by the firm": the index of the verb of which the claim is the subject. */
function subjectEnd(tokens: readonly Token[], { from, to }: TokenRange, cue: Span): number | null {
  const noun = tokensWithin(tokens, cue).to - 1
  const [own, verb] = [tokens[noun], tokens[noun]?.head ?? -1]
  if (own?.upos !== 'NOUN' || !/^nsubj/.test(own.relation) || verb <= from || verb >= to) return null
  const group = dependentsOf(tokens, verb).filter(
    (at) => at > from && at < verb && /^(?:aux|cop|advmod)/.test(tokens[at]?.relation ?? ''),
  )
  let first = verb
  while (group.includes(first - 1)) first--
  return tokens[first - 1]?.text === ',' ? first - 1 : first
}
