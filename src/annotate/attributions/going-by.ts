import { IN_WHOSE } from '../../lexicon/en/cues/quotatives.ts'
import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { asserted, tokensIn } from './other-cues.ts'
import { spanOf, type Words } from './words.ts'

/** A phrase that tells whom the text goes by: from its first word up to behind its source, all indexes of the sentence's words. */
interface GoingBy {
  readonly from: number
  readonly to: number
  readonly cue: readonly [from: number, to: number]
  readonly source: readonly [from: number, to: number]
}

/**
 * "According to X, P", "P, in the view of the court", "P, in his recollection", "P, per the grid company": the content is the rest of the
 * sentence, or of its part before or behind a semicolon.
 */
export function prepositionalAttributions(words: Words): readonly FoundAttribution[] {
  const { tokens } = words
  return tokens.flatMap((_, at): FoundAttribution[] => {
    const phrase = phraseAt(tokens, at)
    if (!phrase) return []
    const content = contentOf(words, phrase)
    const cue = spanOf(tokens, ...phrase.cue)
    const [first] = content
    if (!first || !cue) return []
    const told = asserted(
      'attributions/according-to',
      spanOf(tokens, ...phrase.source),
      cue,
      first,
      tokensIn(tokens, first),
      'said',
    )
    return [{ ...told, content }]
  })
}

function phraseAt(tokens: readonly Token[], at: number): GoingBy | null {
  const lower = tokens[at]?.lower
  const next = tokens[at + 1]?.lower
  if (lower === 'according' && next === 'to') return withSource(tokens, at, at + 2)
  if (lower === 'per') return isPer(tokens, at) ? withSource(tokens, at, at + 1) : null
  if (lower !== 'in') return null
  if (next === 'the' && IN_WHOSE.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of')
    return withSource(tokens, at, at + 4)
  return ofWhom(tokens, at)
}

function withSource(tokens: readonly Token[], from: number, first: number): GoingBy | null {
  if (/^(?:which|whom)$/.test(tokens[first]?.lower ?? '')) return ofWhich(tokens, from, first)
  const to = withClause(tokens, first, withName(tokens, first, nounPhraseFrom(tokens, first)))
  return to > first ? { from, to, cue: [from, first], source: [first, to] } : null
}

/** "An account by a worker, according to which P": the source is what the clause describes. */
function ofWhich(tokens: readonly Token[], from: number, first: number): GoingBy | null {
  const to = tokens[from - 1]?.text === ',' ? from - 1 : from
  const begin = nounPhraseBefore(tokens, to)
  return begin < to ? { from, to: first + 1, cue: [from, first], source: [begin, to] } : null
}

/** "Two people who have seen the report": up to the comma behind the clause of "who". */
function withClause(tokens: readonly Token[], first: number, end: number): number {
  if (end === first || tokens[end]?.lower !== 'who') return end
  let to = end
  while (to < tokens.length && to - end < LONGEST && !/^[,;:.]$/.test(tokens[to]?.text ?? '')) to++
  return to - end < LONGEST ? to : end
}

/** How many words a clause of "who" may have. */
const LONGEST = 20

/** "The regional governor, Timur Askar,": the name that a comma sets behind the noun. */
function withName(tokens: readonly Token[], first: number, end: number): number {
  if (end === first || tokens[end]?.text !== ',' || tokens[first]?.upos === 'PROPN') return end
  let to = end + 1
  while (tokens[to]?.upos === 'PROPN' && to - end < 6) to++
  const isClosed = to === tokens.length || /^[,.;"“]$/.test(tokens[to]?.text ?? '')
  return to > end + 1 && isClosed ? to : end
}

/** "In his recollection", "in the substitute's eyes": the source stands before the noun. */
function ofWhom(tokens: readonly Token[], at: number): GoingBy | null {
  for (let noun = at + 2; noun < Math.min(tokens.length, at + 8); noun++) {
    if (tokens[noun]?.upos === 'VERB' || /^[,.;]$/.test(tokens[noun]?.text ?? '')) return null
    if (
      !IN_WHOSE.has(tokens[noun]?.lower ?? '') ||
      (/^(?:words|eyes|account|version)$/.test(tokens[noun]?.lower ?? '') && noun > at + 6)
    )
      continue
    const mark = /^['’]s?$/.test(tokens[noun - 1]?.text ?? '')
    const isOwn = noun === at + 2 && /^(?:his|her|their|its|my|our)$/.test(tokens[at + 1]?.lower ?? '')
    if (!mark && !isOwn) return null
    const end = mark ? noun - 1 : noun
    if (mark && nounPhraseBefore(tokens, end) > at + 1) return null
    // "In his words and deeds", "in her account of the war": no more than the phrase.
    const isClosed = noun + 1 === tokens.length || /^[,.;:"“]$/.test(tokens[noun + 1]?.text ?? '')
    return isClosed ? { from: at, to: noun + 1, cue: [noun, noun + 1], source: [at + 1, end] } : null
  }
  return null
}

/** "P, per the grid company": not "50 crowns per head", "per cent". */
function isPer(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (at > 0 && before?.text !== ',') return false
  return (
    next !== undefined &&
    (/^(?:DET|PROPN)$/.test(next.upos) ||
      /^(?:officials|police|authorities|reports|sources)$/.test(next.lower))
  )
}

/** "According to the Post (Jane Roe, “TALKS IN DOUBT”, March 5), P": what vouches for the source is no part of what it said. */
function behindCitation(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from
  const length = tokens.slice(from, from + LONGEST_CITATION).findIndex(({ text }) => text === ')')
  const isDated = tokens.slice(from, from + length).some(({ text }) => /\d/.test(text))
  return length > 0 && isDated ? from + length + 1 : from
}

/** How many words a citation may have. */
const LONGEST_CITATION = 60

function contentOf({ tokens, end, quoted }: Words, { from, to, source }: GoingBy): readonly Span[] {
  let start = from
  while (start > 0 && !(tokens[start - 1]?.text === ';' && !quoted[start - 1])) start--
  let last = to
  while (last < end && !(tokens[last]?.text === ';' && !quoted[last])) last++
  const cited = behindCitation(tokens, to)
  const behind = tokens[cited]?.text === ',' ? cited + 1 : cited
  const rest = spanOf(tokens, behind, last)
  if (source[0] < from && rest) return [rest]
  if (from - start < 3) return rest ? [rest] : []
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : from
  const before = spanOf(tokens, start, comma)
  // "Something that, in the view of the council, is past use": what it is about is not said.
  if (comma < from && /^(?:that|which|who)$/.test(tokens[comma - 1]?.lower ?? '') && rest) return [rest]
  const isSubject =
    comma < from &&
    behind > to &&
    rest !== null &&
    !hasVerb(tokens, start, comma) &&
    hasVerb(tokens, behind, last)
  return [before, isSubject ? rest : null].filter((span) => span !== null)
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ upos, xpos }) => upos === 'AUX' || /^VB[DZP]$/.test(xpos))
}
