import { GOVERNANCE, type Governance } from '../../../lexicon/en/factuality-words.ts'
import type { Token } from '../../../model/annotation.ts'

const ROWS = new Map<string, Partial<Record<'clause' | 'event', Governance>>>()
for (const { lemmas, governance, of } of GOVERNANCE) {
  for (const lemma of lemmas) {
    const row = ROWS.get(lemma) ?? {}
    for (const kind of of) row[kind] ??= governance
    ROWS.set(lemma, row)
  }
}

/** What the word at `governor` tells of the word at `at` that hangs on it (-1: of anything that does). */
export function governanceOf(tokens: readonly Token[], at: number, governor: number): Governance | null {
  const row = ROWS.get(tokens[governor]?.lemma ?? '')
  if (!row) return null
  const relation = tokens[at]?.relation ?? ''
  if (relation.startsWith('ccomp')) return row.clause ?? null
  if (at < 0 || /^(?:xcomp|obj|acl|nmod|obl|csubj|advcl|compound|amod)/.test(relation))
    return row.event ?? null
  return null
}
