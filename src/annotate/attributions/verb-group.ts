import type { Token } from '../../model/annotation.ts'

/** The words of a cue verb with its auxiliaries: token indexes, half-open, and what they tell. */
export interface VerbGroup {
  readonly start: number
  readonly end: number
  readonly negated: boolean
  readonly passive: boolean
}

const AUXILIARIES = new Set(
  "be is are was were been being am 's ’s 've ’ve have has had having do does did will would can could may might must shall should 'd ’d 'll ’ll to".split(
    ' ',
  ),
)
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** The verb group whose main verb is at `verb`. */
export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  let start = verb
  let negated = false
  let passive = false
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) {
    const token = tokens[at]
    if (!token) break
    if (NEGATIONS.has(token.lower)) negated = true
    else if (BE.has(token.lower)) passive = true
    if (
      AUXILIARIES.has(token.lower) &&
      (token.upos === 'AUX' || token.upos === 'PART' || token.upos === 'VERB')
    )
      start = at
    else if (NEGATIONS.has(token.lower)) start = at
    else if (token.upos !== 'ADV') break
  }
  return { start, end: verb + 1, negated, passive: passive && isParticiple(tokens[verb]) }
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && token.lower !== token.lemma && !token.lower.endsWith('ing')
}
