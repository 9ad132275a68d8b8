import { DENIALS, NOT_TOLD } from '../../../lexicon/en/cues/around-cues.ts'
import type { CueKind } from '../../../lexicon/en/cues/cue-row.ts'
import type { Stance, Token } from '../../../model/annotation.ts'
import type { Certainty } from '../../../model/certainty.ts'
import { signsOf } from '../factuality/clause-signs.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { FoundComplement } from './complement-of.ts'
import type { CueOperators } from './cue-operators.ts'
import { type FoundRow, isTelling } from './row-of-cue.ts'
import type { TokenRange } from './tokens-within.ts'

type Judged = readonly [Stance, Certainty]

/** What it is to keep from something: from saying it, from denying it, or from doing it. */
export function keptFrom(
  tokens: readonly Token[],
  cue: TokenRange,
  complement: FoundComplement,
  { keptFrom: alone, keeper }: Pick<CueOperators, 'keptFrom' | 'keeper'>,
  row: FoundRow | null,
): Judged {
  const kind: CueKind = row === null ? 'saying' : row.row.kind
  if (row !== null && row.at !== keeper) {
    if (kind === 'denying' || kind === 'non-denial') return ['non-denial', 'Uu']
    if (kind === 'saying' || kind === 'knowing' || kind === 'asking' || kind === 'declining')
      return ['declines', 'Uu']
  } else if (complement.kind === 'infinitive') {
    const untold = notTold(tokens, complement.head)
    if (untold !== null) return [untold, 'Uu']
  }
  // "Refused to speculate on".
  for (let at = keeper + 1; at < cue.to; at++)
    if (NOT_TOLD.has(tokens[at]?.lemma ?? '')) return ['declines', 'Uu']
  return alone === 'declines' ? ['declines', 'Uu'] : ['refuses', 'CT-']
}

/** What an infinitive that somebody declines leaves open: "to comment" says nothing, "to confirm or deny" and "to rule out" deny nothing. */
export function notTold(tokens: readonly Token[], head: number): 'declines' | 'non-denial' | null {
  if (denies(tokens, head)) return 'non-denial'
  const other = dependentsOf(tokens, head).find((at) => tokens[at]?.relation === 'conj')
  if (other !== undefined && denies(tokens, other)) return 'non-denial'
  return isTelling(tokens[head]) ? 'declines' : null
}

function denies(tokens: readonly Token[], at: number): boolean {
  const particle = dependentsOf(tokens, at).find((child) => tokens[child]?.relation === 'compound:prt')
  const lemma = tokens[at]?.lemma ?? ''
  return DENIALS.has(particle === undefined ? lemma : `${lemma} ${tokens[particle]?.lower}`)
}

/** "Said it did not comment on rumours": of a body it is what it always does; of a person, what he tells of himself. */
function isCustom(tokens: readonly Token[], head: number): boolean {
  return dependentsOf(tokens, head).some((at) => /^(?:it|they|we)$/.test(tokens[at]?.lower ?? ''))
}

/** "Said he would not comment", "said it could not confirm the report": what is said is that nothing is. */
export function saysNothing(tokens: readonly Token[], { kind, head }: FoundComplement): boolean {
  const lemma = tokens[head]?.lemma ?? ''
  if (kind !== 'clause' || !(NOT_TOLD.has(lemma) || lemma === 'say')) return false
  const { negated, modal } = signsOf(tokens, head)
  // "It does not comment on rumours": of this verb a custom says as much.
  if (negated && lemma === 'comment' && modal === null && isCustom(tokens, head)) return true
  return (
    negated &&
    /^(?:could|can|ca|would|will|wo)$/.test(modal ?? '') &&
    dependentsOf(tokens, head).some(
      (at) => /^(?:i|we|he|she|they|it)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.relation === 'nsubj',
    )
  )
}
