import { align } from '../../compare/align.ts'
import type { Clause, KeyedPart } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch } from '../../compare/entity-match.ts'
import { gapBetween } from '../../compare/next-to.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** "Averia had asked for it", "it was Oland that had asked": one deed, and by the one it was nobody else's. */
export function otherAgent({ a, b, oneReport, sameSource }: Comparison): Finding | null {
  if (!oneReport || sameSource || a.denies || b.denies) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY) return null
  for (const one of a.clauses)
    for (const other of b.clauses) {
      if (!(one.cleft || other.cleft) || one.sign !== 1 || other.sign !== 1 || one.mode !== other.mode)
        continue
      const [left, right] = [agentOf(one), agentOf(other)]
      if (!left || !right || areOne(left, right) || !isOneDeed(one, other)) continue
      return {
        ...conflict('characterisation'),
        clash: [left, right],
        by: 'claims/other-agent',
        score: 0.6,
        reason: `Of one deed two are named who did it: “${left.head}” and “${right.head}”.`,
      }
    }
  return null
}

const TOLD_WITH_IT = 1.6
/** In characters. */
const NEARBY = 300

function agentOf({ parts }: Clause): KeyedPart | undefined {
  return parts.find(({ role, upos }) => role === 'agent' && upos !== 'PRON' && upos !== 'DET')
}

function areOne(one: KeyedPart, other: KeyedPart): boolean {
  if (one.key !== null && other.key !== null) return entityMatch(one.key, other.key) > 0
  const words = new Set([one.head, ...one.words])
  return [other.head, ...other.words].some((word) => words.has(word))
}

function isOneDeed(one: Clause, other: Clause): boolean {
  // Whom "them" means is often the parser's guess.
  const without = (clause: Clause) => ({
    ...clause,
    parts: clause.parts.filter(({ role, upos }) => role !== 'agent' && upos !== 'PRON'),
  })
  const alignment = align(without(one), without(other))
  if (alignment === null || alignment.opposed || alignment.mismatches > 0) return false
  // What is told with it agrees, or one says nothing else of it: "it was Oland that had asked".
  return (
    alignment.evidence >= TOLD_WITH_IT ||
    [one, other].some(({ parts, cleft }) => cleft && parts.filter(({ upos }) => upos !== 'PRON').length === 1)
  )
}
