import { describe, expect, it } from 'vitest'
import type { LedgerStatement } from '../../model/claim.ts'
import type { Term } from '../../model/statement.ts'
import { corroboration } from '../index.ts'
import { CORROBORATION_FEATURES } from './corroboration.ts'
import { CORROBORATION_WEIGHTS } from './corroboration-weights.ts'

function told(quote: string): LedgerStatement {
  const terms = quote.split(' ').map((lemma, at): Term => {
    return { start: at * 10, end: at * 10 + 9, lemma, upos: 'NOUN', entity: null, negated: false }
  })
  const statement = { chain: [{ entity: null, stance: 'asserts' }], terms, propositions: [], quote }
  return { report: 'sha256-0a', statement, entityKeys: {}, timeValues: {} } as unknown as LedgerStatement
}

describe('corroboration', () => {
  const [claim, alike, other] = [
    'reactor iodine river leak',
    'iodine leak river reactor inspector',
    'bridge lorries mayor',
  ].map(told) as [LedgerStatement, LedgerStatement, LedgerStatement]

  it('has a weight for each feature', () => {
    expect(CORROBORATION_WEIGHTS).toHaveLength(CORROBORATION_FEATURES.length)
  })

  it('is likelier where much is shared, and the same in both directions', () => {
    expect(corroboration(claim, alike)).toBeGreaterThan(corroboration(claim, other))
    expect(corroboration(claim, alike)).toBe(corroboration(alike, claim))
  })
})
