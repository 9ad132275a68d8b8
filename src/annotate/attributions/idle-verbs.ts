import type { CueKind } from '../../lexicon/en/cues/cue-row.ts'
import type { Token } from '../../model/annotation.ts'
import { dependentsOf } from './factuality/dependents.ts'

/** What one knows or thinks tells nothing where it is only to be, or would be, known or thought. */
const STATES: ReadonlySet<CueKind> = new Set(['knowing', 'believing', 'doubting', 'attitude'])
const TO_BE = /^(?:will|would|should|shall|could|might|must|'ll|’ll|'d|’d)$/

/**
 * Whether a verb inside of somebody's words tells of nothing that was said or thought: "we will find out what happened", "nobody should
 * doubt our resolve", "it would be considered an act of war", "if I said that P".
 */
export function isIdle(tokens: readonly Token[], verb: number, kinds: ReadonlySet<CueKind>): boolean {
  const own = dependentsOf(tokens, verb).map((at) => tokens[at])
  const isNegated = own.some((token) => /^(?:not|n't|n’t|never)$/.test(token?.lower ?? ''))
  if (own.some((token) => token?.relation === 'mark' && /^(?:if|unless)$/.test(token.lower)))
    return !kinds.has('promising')
  // "Pressed the regulator to approve the increase": nobody has approved it.
  if (
    own.some((token) => token?.relation === 'mark' && token.lower === 'to') &&
    [...kinds].every((kind) => STATES.has(kind))
  )
    return true
  const isToBe = own.some((token) => token?.relation.startsWith('aux') === true && TO_BE.test(token.lower))
  return isToBe && !isNegated && [...kinds].every((kind) => STATES.has(kind) || kind === 'intending')
}
