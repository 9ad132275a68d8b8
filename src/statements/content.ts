import { COMPLEMENTIZERS } from '../lexicon/en/grammar/complementizers.ts'
import type { Token } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { firstFrom } from './spans-within.ts'

/**
 * The parts of a content without white space at their ends and without the complementizer at the front.
 * @param tokens of the whole report: "that" in "dismissed that allegation" is none.
 */
export function contentOf(text: string, parts: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  const described = parts.length === 1 && parts[0] ? describedBy(text, trimmed(text, parts[0]), tokens) : null
  if (described) return [described]
  return parts
    .map((part, index) => trimmed(text, index === 0 ? withoutComplementizer(text, part, tokens) : part))
    .filter(({ start, end }) => start < end)
}

/** "A charge that the ministry has denied": what a relative pronoun stands for, where it alone is the content; `null` where it is more. */
function describedBy(text: string, { start, end }: Span, tokens: readonly Token[]): Span | null {
  if (!/^(?:that|which)$/i.test(text.slice(start, Math.min(end, start + 6)))) return null
  const pronoun = tokens[firstFrom(tokens, start)]
  const verb = tokens[pronoun?.head ?? -1]
  const noun = verb?.relation === 'acl:relcl' ? verb.head : -1
  const last = tokens[noun]
  if (
    pronoun?.start !== start ||
    last === undefined ||
    last.end > start ||
    !/^(?:NOUN|PROPN)$/.test(last.upos)
  )
    return null
  let first = noun
  while (
    noun - first < LONGEST_PHRASE &&
    tokens[first - 1]?.head === noun &&
    tokens[first - 1]?.upos !== 'PUNCT'
  )
    first--
  return { start: tokens[first]?.start ?? last.start, end: last.end }
}

/** How many words may stand before a noun and hang on it. */
const LONGEST_PHRASE = 8

/** The characters of a content; parts that a cue cuts apart are joined by " … ". */
export function quoteOf(text: string, parts: readonly Span[]): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function withoutComplementizer(text: string, part: Span, tokens: readonly Token[]): Span {
  const { start, end } = trimmed(text, part.start, part.end)
  const word = /^[a-z]+(?=\s)/i.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? ''
  // "That" as the subject of what is said ("That is false") is followed by a verb, and is not a complementizer.
  if (!COMPLEMENTIZERS.has(word) || isDeterminer(tokens, firstFrom(tokens, start))) return { start, end }
  return { start: start + word.length, end }
}

/** "That" before its noun, which may hang on the verb as a clause would: "doubt that claim". */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  return word?.upos === 'DET' && next !== undefined && (word.head === at + 1 || next.upos === 'NOUN')
}

function trimmed(text: string, from: number | Span, to?: number): Span {
  let { start, end } = typeof from === 'number' ? { start: from, end: to ?? from } : from
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
