import { NOT_TOLD } from '../../lexicon/en/cues/around-cues.ts'
import { SILENCE, UNCHECKED } from '../../lexicon/en/cues/silence.ts'
import type { Token } from '../../model/annotation.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { spanOf, type Words } from './words.ts'

/** More words of a sentence are not looked at. */
const LONGEST = 60

/**
 * What was not told, or could not be checked: "Who had told him so, he did not specify", "Whether he was sent he would not say", "the Post
 * could not independently verify his account", "the account could not be verified".
 */
export function silences(words: Words): readonly FoundAttribution[] {
  const { tokens } = words
  const told = frontedQuestion(words)
  const found: FoundAttribution[] = told ? [told] : []
  for (let at = 1; at < Math.min(tokens.length, LONGEST * 2); at++) {
    if (words.quoted[at] || !UNCHECKED.has(tokens[at]?.lemma ?? '')) continue
    const unchecked = uncheckedAt(words, at)
    if (unchecked) found.push(unchecked)
  }
  return found
}

const ASKING = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/

/** A question that opens the sentence, and who would not answer it at its end. */
function frontedQuestion({ tokens, end, quoted }: Words): FoundAttribution | null {
  if (!ASKING.test(tokens[0]?.lower ?? '') || end > LONGEST || quoted[0]) return null
  const verb = end - 1
  const isTold = SILENCE.has(tokens[verb]?.lemma ?? '') || NOT_TOLD.has(tokens[verb]?.lemma ?? '')
  if (tokens[verb]?.upos !== 'VERB' || !isTold) return null
  const cue = keptFrom(tokens, verb)
  if (cue === null) return null
  const source = nounPhraseBefore(tokens, cue)
  const comma = tokens[source - 1]?.text === ',' ? source - 1 : source
  if (source === cue || comma < 3) return null
  return found(spanOf(tokens, source, cue), spanOf(tokens, cue, verb + 1), spanOf(tokens, 0, comma))
}

/** The first word of "did not", "would not", "declined to" before the verb; `null` where nothing keeps from it. */
function keptFrom(tokens: readonly Token[], verb: number): number | null {
  let at = verb
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at - 1]?.upos ?? '')) at--
  const between = tokens.slice(at, verb)
  if (between.some(({ lower }) => /^(?:not|n't|n’t)$/.test(lower)) && between[0]?.upos === 'AUX') return at
  const leads = /^(?:decline|refuse)$/.test(tokens[at - 1]?.lemma ?? '') && tokens[verb - 1]?.lower === 'to'
  return leads ? at - 1 : null
}

/** "Could not (independently) verify the claim", "the claim could not be verified". */
function uncheckedAt({ tokens, end }: Words, verb: number): FoundAttribution | null {
  let first = verb
  while (/^(?:AUX|ADV|PART)$/.test(tokens[first - 1]?.upos ?? '')) first--
  const group = tokens.slice(first, verb)
  const isUnable = /^(?:unable|able)$/.test(tokens[first - 1]?.lower ?? '')
  const isNot =
    group.some(({ lower }) => /^(?:not|n't|n’t)$/.test(lower)) &&
    /^(?:could|can|has|have|was|were|is)$/.test(group[0]?.lower ?? '')
  if (isUnable) while (/^(?:AUX|ADV|PART|ADJ)$/.test(tokens[first - 1]?.upos ?? '')) first--
  if (!isNot && !(isUnable && tokens[first]?.lemma === 'be')) return null
  const start = nounPhraseBefore(tokens, first)
  if (start === first) return null
  const [subject, cue] = [spanOf(tokens, start, first), spanOf(tokens, first, verb + 1)]
  if (group.some(({ lemma }) => lemma === 'be') && !isUnable && tokens[verb]?.xpos === 'VBN')
    return found(null, cue, subject)
  const clause = /^(?:that|whether|if|who|what|how)$/.test(tokens[verb + 1]?.lower ?? '')
  const object = clause ? end : nounPhraseFrom(tokens, verb + 1)
  return object > verb + 1 ? found(subject, cue, spanOf(tokens, verb + 1, object)) : null
}

function found(
  source: FoundAttribution['source'],
  cue: FoundAttribution['source'],
  content: FoundAttribution['source'],
): FoundAttribution | null {
  if (!cue || !content) return null
  return {
    ...{ rule: 'attributions/silence', source, cue, content: [content] },
    ...{ stance: 'declines', certainty: 'Uu', channel: 'said' },
  }
}
