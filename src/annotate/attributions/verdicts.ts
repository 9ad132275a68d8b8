import { DESCRIBES, OBJECT_VERDICTS, VERDICT_NOUNS } from '../../lexicon/en/cues/verdicts.ts'
import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { CueIndex } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { spanOf, type Words } from './words.ts'

/** More words of a sentence are not looked at. */
const LONGEST = 60

/**
 * What somebody makes of something, told by other words than “said that”: “a swindle was the word used by the senator”, “a farce is how he
 * described it”, “the doctors hold the tablets responsible”, “the correspondent writes from Lund: the bus has left”.
 */
export function verdicts(words: Words, cues: CueIndex): readonly FoundAttribution[] {
  const { tokens, quoted } = words
  const found: (FoundAttribution | null)[] = []
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.lemma === 'be' && !(quoted[at] ?? false))
      found.push(verdictNoun(words, at), howDescribed(words, at))
    if (token.text === ':' && !(quoted[at] ?? false)) found.push(behindColon(words, at, cues))
    if (token.upos === 'VERB' && !(quoted[at] ?? false)) found.push(ofObject(words, at))
  }
  return found.filter((one) => one !== null)
}

/** “A swindle was the word used by Senator Dorn”, “‘Not before July’ was the verdict of the manager”. */
function verdictNoun({ tokens, end }: Words, be: number): FoundAttribution | null {
  const noun = tokens[be + 1]?.lower === 'the' ? be + 2 : be + 1
  if (!VERDICT_NOUNS.has(tokens[noun]?.lower ?? '') || noun === be + 1) return null
  const by = /^(?:used|given|chosen|heard)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1
  if (!/^(?:of|by|from)$/.test(tokens[by]?.lower ?? '')) return null
  const source = withName(tokens, by + 1, nounPhraseFrom(tokens, by + 1))
  if (source === by + 1 || source < end - 8) return null
  return made(spanOf(tokens, by + 1, source), spanOf(tokens, be, by + 1), [spanOf(tokens, 0, be)])
}

/** “An act of God was how its manager, Brent Cole, described the affair”. */
function howDescribed({ tokens, end }: Words, be: number): FoundAttribution | null {
  if (tokens[be + 1]?.lower !== 'how' || be < 1) return null
  let verb = be + 2
  while (verb < end && !(tokens[verb]?.upos === 'VERB' && DESCRIBES.has(tokens[verb]?.lemma ?? ''))) verb++
  if (verb === end || verb - be > 14) return null
  const stop = tokens[verb - 1]?.text === ',' ? verb - 1 : verb
  const rest = verb + 1 < end ? spanOf(tokens, verb + 1, end) : null
  return made(spanOf(tokens, be + 2, stop), spanOf(tokens, verb, verb + 1), [
    spanOf(tokens, 0, be),
    ...(rest ? [rest] : []),
  ])
}

/** “The correspondent writes from Lund: the last bus has left”. */
function behindColon({ tokens, end }: Words, colon: number, cues: CueIndex): FoundAttribution | null {
  if (colon + 3 > end || /^["“‘]$/.test(tokens[colon + 1]?.text ?? '')) return null
  for (let at = colon - 1; at > 0 && colon - at < 8; at--) {
    const token = tokens[at]
    if (!token || /^[,;:.]$/.test(token.text) || token.upos === 'AUX') return null
    if (token.upos !== 'VERB') continue
    if (
      !/^VB[DZP]$/.test(token.xpos) ||
      !/^(?:write|report|explain|add|reply|answer|warn|conclude|say)$/.test(token.lemma) ||
      !cues.verbs.has(token.lemma)
    )
      return null
    const isBare = at + 1 === colon || tokens[at + 1]?.upos === 'ADP' || tokens[at + 1]?.upos === 'ADV'
    const start = nounPhraseBefore(tokens, at)
    if (!isBare || start === at || start > 2) return null
    return made(spanOf(tokens, start, at), spanOf(tokens, at, at + 1), [spanOf(tokens, colon + 1, end)])
  }
  return null
}

/** “The doctors hold the tablets responsible”. */
function ofObject({ tokens, end, quoted }: Words, verb: number): FoundAttribution | null {
  const row = OBJECT_VERDICTS.find(({ lemmas }) => lemmas.includes(tokens[verb]?.lemma ?? ''))
  if (!row || !/^VB[DZP]$/.test(tokens[verb]?.xpos ?? '')) return null
  const start = nounPhraseBefore(tokens, verb)
  if (start === verb || !(start === 0 || /^[,;]$|^(?:and|but|while)$/.test(tokens[start - 1]?.lower ?? '')))
    return null
  const first = tokens[verb + 1]
  const object =
    first?.lower === 'it' || first?.lower === 'this' ? verb + 2 : nounPhraseFrom(tokens, verb + 1)
  if (object === verb + 1) return null
  const last = segmentEnd(tokens, object, end, quoted)
  const behind = tokens[object]
  const { needs } = row
  // The adjective may be taken into the phrase: “deem the fine excessive”.
  const inside = tokens[object - 1]
  const closes = object === last && inside?.upos === 'ADJ' && object > verb + 2
  const isMet =
    needs === 'adjective'
      ? closes || (behind?.upos === 'ADJ' && object + 1 === last)
      : tokens.slice(verb + 2, last).some(({ lower, upos }) => upos === 'ADP' && needs.includes(lower)) ||
        needs.includes(behind?.lower ?? '') ||
        (closes && needs.includes(inside?.lower ?? ''))
  return isMet
    ? made(spanOf(tokens, start, verb), spanOf(tokens, verb, verb + 1), [spanOf(tokens, verb + 1, last)])
    : null
}

function segmentEnd(tokens: readonly Token[], from: number, end: number, quoted: readonly boolean[]): number {
  for (let at = from; at < end; at++) if (/^[,;:]$/.test(tokens[at]?.text ?? '') && !quoted[at]) return at
  return end
}

/** Over the name that a comma sets behind: “the site manager, Bo Radan”. */
function withName(tokens: readonly Token[], first: number, end: number): number {
  if (end === first || tokens[end]?.text !== ',') return end
  let to = end + 1
  while (tokens[to]?.upos === 'PROPN' && to - end < 6) to++
  return to > end + 1 ? to : end
}

function made(
  source: Span | null,
  cue: Span | null,
  parts: readonly (Span | null)[],
): FoundAttribution | null {
  const content = parts.filter((part) => part !== null)
  if (!source || !cue || content.length === 0) return null
  return {
    ...{ rule: 'attributions/verdict', source, cue, content },
    ...{ stance: 'asserts', certainty: 'CT+', channel: 'said' },
  }
}
