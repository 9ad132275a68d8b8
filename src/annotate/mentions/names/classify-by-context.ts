import { OFFICES } from '../../../lexicon/en/names/offices.ts'
import type { EntityType, Token } from '../../../model/annotation.ts'
import { lookUp } from '../gazetteer.ts'
import { isCapitalised } from './name-runs.ts'
import type { Piece } from './split-run.ts'

/** What the words around a name show it to be; `null` where they show nothing. */
export function classifyByContext(tokens: readonly Token[], piece: Piece): EntityType | null {
  const words = piece.to - piece.from
  const before = sameSentence(tokens, piece, piece.from - 1)
  const after = sameSentence(tokens, piece, piece.to)
  const next = sameSentence(tokens, piece, piece.to + 1)
  if (isPersonsVerb(after) || (after?.text === ',' && isAboutPerson(tokens, piece, next))) return 'person'
  if (
    before !== undefined &&
    PERSONAL_VERBS.has(before.lower) &&
    words <= 4 &&
    !INDIRECT.has(after?.lower ?? '')
  )
    return 'person'
  if (after?.text === ',' && next !== undefined && isPlaceName(next)) return 'place'
  if (before !== undefined && LOCATIVES.has(before.lower) && words <= 3) return 'place'
  if (before?.lower === 'the') return null
  if (words >= 2 && words <= 4 && allNamelike(tokens, piece)) return 'person'
  return null
}

/** "X said", "X, who", "X, 45,", "X, the minister". */
function isAboutPerson(tokens: readonly Token[], piece: Piece, next: Token | undefined): boolean {
  if (next === undefined) return false
  if (next.lower === 'who' || /^\d\d?$/.test(next.text)) return true
  if (isPersonsVerb(next)) return true
  if (next.upos !== 'DET' && next.upos !== 'ADJ' && next.upos !== 'NOUN' && next.upos !== 'PROPN')
    return false
  for (let at = piece.to + 1; at < piece.to + 7; at++) {
    const token = sameSentence(tokens, piece, at)
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'AUX')
      return false
    if (OFFICES.has(token.lower) && !isCapitalised(token.text)) return true
  }
  return false
}

function isPersonsVerb(token: Token | undefined): boolean {
  return token !== undefined && PERSONAL_VERBS.has(token.lower)
}

function isPlaceName(token: Token): boolean {
  const entry = isCapitalised(token.text) ? lookUp(token.text) : undefined
  return (
    entry !== undefined && (entry.kind === 'country' || entry.kind === 'place' || entry.kind === 'capital')
  )
}

function allNamelike(tokens: readonly Token[], piece: Piece): boolean {
  for (let at = piece.from; at < piece.to; at++) {
    const token = tokens[at]
    if (token !== undefined && /\d|^\p{Lu}{3,}$/u.test(token.text)) return false
  }
  return true
}

function sameSentence(tokens: readonly Token[], piece: Piece, at: number): Token | undefined {
  const token = tokens[at]
  return token?.sentence === tokens[piece.from]?.sentence ? token : undefined
}

const LOCATIVES: ReadonlySet<string> = new Set(
  'in near at from around outside throughout across inside'.split(' '),
)

const INDIRECT: ReadonlySet<string> = new Set(['newspaper', 'radio', 'television', 'magazine'])

/** Verbs that a person says or does, before or after the name. */
const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  'said says told tells added adds argued explained recalled noted replied joked quipped tweeted wrote writes insisted asked asks testified'.split(
    ' ',
  ),
)
