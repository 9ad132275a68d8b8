import { SEEMING } from '../../lexicon/en/hedges.ts'
import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { isNoSaying } from './judging/no-saying.ts'
import { tokensWithin } from './judging/tokens-within.ts'

/**
 * An attribution without the parts of its content that have no word in them; `null` where nothing is left, where it is a reference to
 * another report ("(see the Monitor, May 3)"), where its speaker is the "it" of "it is too early to say whether" or no noun, and where its verb tells of
 * no saying ("was called off").
 */
export function grounded(
  text: string,
  tokens: readonly Token[],
  attribution: FoundAttribution,
): FoundAttribution | null {
  const content = attribution.content.filter((span) => tells(text, span))
  if (content.length === 0 || isReference(text, attribution) || isExpletive(tokens, attribution)) return null
  if (isNoSaying(tokens, attribution) || isOfNobody(tokens, attribution)) return null
  return content.length === attribution.content.length ? attribution : { ...attribution, content }
}

/** "(the Monitor, May 3": where it can be read is not what was said. */
const OPENS_REFERENCE = /\((?:see )?(?:also )?$/i
const REFERENCE = /^[^()]{2,60}\d[^()]{0,40}\)?$/

function tells(text: string, { start, end }: Span): boolean {
  const length = end - start
  const words = text.slice(start, Math.min(end, start + 120))
  if (
    length < 110 &&
    REFERENCE.test(words) &&
    OPENS_REFERENCE.test(text.slice(Math.max(0, start - 12), start))
  )
    return false
  return /[\p{L}\p{N}]/u.test(words)
}

function isReference(text: string, { cue }: FoundAttribution): boolean {
  return (
    /^see\b/i.test(text.slice(cue.start, cue.end)) &&
    /[(;,] ?(?:also )?$/.test(text.slice(Math.max(0, cue.start - 8), cue.start))
  )
}

/** "It was not possible to confirm any of the accounts": nobody possible confirms. */
function isOfNobody(tokens: readonly Token[], { source, cue }: FoundAttribution): boolean {
  if (!source) return false
  const { from, to } = tokensWithin(tokens, source)
  return (
    to === from + 1 && tokens[from]?.upos === 'ADJ' && tokens[tokensWithin(tokens, cue).from]?.lower === 'to'
  )
}

function isExpletive(tokens: readonly Token[], { source, cue }: FoundAttribution): boolean {
  if (!source || source.end - source.start !== 2) return false
  const it = tokens[tokensWithin(tokens, source).from]
  if (it?.lower !== 'it') return false
  const { from, to } = tokensWithin(tokens, cue)
  // ", it seems,": the author's own hedge.
  if (SEEMING.has(tokens[from]?.lemma ?? '') && tokens[to]?.text === ',') return true
  const head = tokens[it.head]
  return head?.upos === 'ADJ' && !(it.head >= from && it.head < to)
}
