import {
  CUE_NEGATING_PHRASES,
  CUE_NEGATIONS,
  IN_PART,
  KEEPING_FROM,
  NO_SOURCE,
  NOT_ONLY,
  PERFORMED,
  UNREAL_MODALS,
} from '../../../lexicon/en/cues/around-cues.ts'
import type { Token } from '../../../model/annotation.ts'
import { dependentsOf, headWithin } from '../factuality/dependents.ts'
import type { FoundRow } from './row-of-cue.ts'
import type { TokenRange } from './tokens-within.ts'

/** What the words of a cue, and those that hang on it, make of what it says. */
export interface CueOperators {
  readonly negated: boolean
  /** "refused to say", "stopped short of". */
  readonly keptFrom: 'refuses' | 'declines' | null
  /** Index of the word that keeps from it; -1 for none. */
  readonly keeper: number
  /** "would say", "if he says": it is not said to have been said. */
  readonly unreal: boolean
  /** "will", "would": negated, they refuse. */
  readonly willing: boolean
  readonly inPart: boolean
}

const LONGEST = 40

export function cueOperators(
  tokens: readonly Token[],
  cue: TokenRange,
  source: TokenRange | null,
  found: FoundRow | null,
): CueOperators {
  const to = Math.min(cue.to, cue.from + LONGEST)
  const head = headWithin(tokens, cue.from, to)
  const places = new Set<number>()
  for (let at = cue.from; at < to; at++) places.add(at)
  // What stands before a cue and hangs on it belongs to it, as far as no mark parts them: "did not [immediately say]".
  const own = new Set(dependentsOf(tokens, head))
  for (let at = cue.from - 1; at > cue.from - 5 && tokens[at]?.upos !== 'PUNCT'; at--) {
    if (own.has(at) && /^(?:aux|advmod|mark|det)/.test(tokens[at]?.relation ?? '')) places.add(at)
  }
  let negations = 0
  let keptFrom: CueOperators['keptFrom'] = null
  let keeper = -1
  let unreal = false
  let willing = false
  let inPart = false
  for (const at of places) {
    const token = tokens[at]
    if (!token) continue
    if (
      CUE_NEGATIONS.has(token.lower) &&
      !NOT_ONLY.has(tokens[at + 1]?.lower ?? '') &&
      !isOfRow(at, tokens, found)
    )
      negations++
    else if (
      CUE_NEGATING_PHRASES.some((phrase) => begins(tokens, at, to + 2, phrase)) &&
      tokens[at]?.lemma !== 'have'
    )
      negations++
    const keeping = KEEPING_FROM.find(({ words }) => begins(tokens, at, to, words))
    if (keeping && keptFrom === null) [keptFrom, keeper] = [keeping.alone, at]
    if (IN_PART.has(token.lower) && at < to) inPart = true
    if (/^(?:will|wo|would)$/.test(token.lower) && token.relation.startsWith('aux')) willing = true
    if (
      (token.xpos === 'MD' || token.relation.startsWith('aux')) &&
      UNREAL_MODALS.has(token.lower) &&
      !isPerformed(tokens, at) &&
      !isOfRow(at, tokens, found)
    )
      unreal = true
    if (
      token.relation === 'mark' &&
      (token.lower === 'if' || token.lower === 'unless') &&
      token.head >= cue.from &&
      token.head < to
    )
      unreal = true
  }
  if (keptFrom === null) [keptFrom, keeper] = keptBefore(tokens, cue.from) ?? [keptFrom, keeper]
  if (
    source &&
    source.to > source.from &&
    NO_SOURCE.has(tokens[source.from]?.lower ?? '') &&
    source.from < cue.from
  )
    negations++
  return {
    negated: negations % 2 === 1,
    keptFrom,
    keeper,
    unreal: unreal && negations === 0,
    willing,
    inPart,
  }
}

/** "Stopped short of [calling the vote unfair]": what keeps from the deed stands right before it, where the network leaves it out of the cue. */
function keptBefore(tokens: readonly Token[], from: number): ['refuses' | 'declines', number] | null {
  for (const { words, alone } of KEEPING_FROM) {
    const at = from - words.length
    const isBeside = words.length > 1 && at >= 0 && tokens[at]?.sentence === tokens[from]?.sentence
    if (isBeside && begins(tokens, at, from, words)) return [alone, at]
  }
  return null
}

/** "The agency can confirm that P": who says that he can has done it. */
function isPerformed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.upos === 'ADV' ? at + 2 : at + 1
  return tokens[at]?.lower === 'can' && PERFORMED.has(tokens[next]?.lower ?? '')
}

/** A word of a phrase of the lexicon says what the phrase says: "confirm nor deny", "would like". */
function isOfRow(at: number, tokens: readonly Token[], found: FoundRow | null): boolean {
  if (!found || found.length < 2) return false
  return (
    found.row.lemmas.some(
      (phrase) =>
        phrase.split(' ').length === found.length && phrase.split(' ').includes(tokens[at]?.lower ?? ''),
    ) &&
    at >= found.at &&
    at < found.at + found.length + 3
  )
}

function begins(tokens: readonly Token[], at: number, to: number, phrase: readonly string[]): boolean {
  return (
    at + phrase.length <= to &&
    phrase.every((word, step) => tokens[at + step]?.lemma === word || tokens[at + step]?.lower === word)
  )
}
