import { describe, expect, it } from 'vitest'
import type { Claim, Judgement } from '../model/claim.ts'
import { standingOf } from './index.ts'

const span = { start: 0, end: 1 }

function judged(a: string, b: string, more: Partial<Judgement>): Judgement {
  return {
    id: `j${a}${b}`,
    between: [a, b],
    verdict: 'unrelated',
    conflict: null,
    clash: [span, span],
    by: 'test',
    score: 1,
    reason: '',
    ...more,
  }
}

function claimOf(...origins: readonly (readonly string[])[]): Claim {
  return {
    id: 'k1',
    statements: origins.flat(),
    origins: origins.map((statements) => ({ statements, label: '', carriers: [], why: '' })),
  }
}

describe('standing', () => {
  it('is that of the origins alone where nothing is judged', () => {
    expect(standingOf(claimOf(['a']), [])).toBe('unchallenged')
    expect(standingOf(claimOf(['a'], ['b']), [])).toBe('corroborated')
  })

  it('is denied by a denial, contested by another account', () => {
    const denial = judged('a', 'x', { verdict: 'contradicts', conflict: 'denial' })
    const value = judged('a', 'x', { verdict: 'contradicts', conflict: 'value' })
    expect(standingOf(claimOf(['a'], ['b']), [denial])).toBe('denied')
    expect(standingOf(claimOf(['a'], ['b']), [value])).toBe('contested')
  })

  it('is superseded or withdrawn where every origin is', () => {
    const update = judged('a', 'x', { relation: 'update', later: 1 })
    const withdrawal = judged('a', 'x', { relation: 'withdrawal', later: 1 })
    expect(standingOf(claimOf(['a', 'c']), [update])).toBe('superseded')
    expect(standingOf(claimOf(['a']), [withdrawal])).toBe('withdrawn')
    expect(standingOf(claimOf(['a'], ['b']), [withdrawal])).toBe('corroborated')
  })

  it('is superseded for all where a toll has grown', () => {
    const grown = judged('a', 'x', { relation: 'update', later: 1, by: 'claims/grown-toll' })
    expect(standingOf(claimOf(['a'], ['b']), [grown])).toBe('superseded')
    expect(standingOf(claimOf(['a'], ['b']), [{ ...grown, later: 0 }])).toBe('corroborated')
  })

  it('is not spoken against by what was itself taken back', () => {
    const denial = judged('a', 'x', { verdict: 'contradicts', conflict: 'denial', later: 1 })
    const takenBack = judged('x', 'y', { relation: 'withdrawal', later: 1 })
    expect(standingOf(claimOf(['a'], ['b']), [denial, takenBack])).toBe('corroborated')
    expect(standingOf(claimOf(['a']), [denial, takenBack])).toBe('unchallenged')
  })

  it('does not change for what came later and was itself updated, nor by an update of another line', () => {
    expect(standingOf(claimOf(['a']), [judged('a', 'x', { relation: 'update', later: 0 })])).toBe(
      'unchallenged',
    )
    expect(standingOf(claimOf(['a']), [judged('a', 'x', { relation: 'update' })])).toBe('unchallenged')
  })

  it('is not contested by the claim that stands inside the denial', () => {
    const inside = judged('a', 'x', {
      ...{ verdict: 'contradicts', conflict: 'denial', later: 0 },
      ...{ by: 'claims/claim-denied', score: 0.9 },
    })
    expect(standingOf(claimOf(['a']), [inside])).toBe('unchallenged')
    expect(standingOf(claimOf(['x']), [inside])).toBe('denied')
    const before = { ...inside, score: 0.7 }
    expect(standingOf(claimOf(['a']), [before])).toBe('contested')
    const told = judged('a', 'y', { verdict: 'contradicts', conflict: 'denial', later: 0 })
    expect(standingOf(claimOf(['a']), [inside, told])).toBe('contested')
  })
})
