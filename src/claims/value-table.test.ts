import { describe, expect, it } from 'vitest'
import type { Judgement, LedgerStatement } from '../model/claim.ts'
import type { Quantity } from '../model/proposition.ts'
import { valueTables } from './index.ts'

function told(address: string, value: number, said: string): LedgerStatement {
  const quantity = { start: 10, end: 12, value, bound: 'exact', unit: null, counted: 'sailor' } as Quantity
  return {
    address,
    report: `sha256-${address}`,
    publication: 'Courier',
    published: said,
    statement: {
      chain: [{ entity: 'e1' }],
      said: { edtf: said, evidence: [] },
      propositions: [{ quantities: [quantity] }],
    },
    entityKeys: { e1: `person:${address}` },
    timeValues: {},
    citedAs: [],
  } as unknown as LedgerStatement
}

function judged(id: string, between: readonly [string, string], more: Partial<Judgement>): Judgement {
  const span = { start: 10, end: 12 }
  return {
    ...{ id, between, verdict: 'contradicts', conflict: null, clash: [span, span] },
    ...{ by: 'claims/quantity', score: 1, reason: '' },
    ...more,
  } as Judgement
}

const statements = [
  told('a', 14, '2031-04-02'),
  told('b', 19, '2031-04-02'),
  told('c', 23, '2031-04-04'),
  told('d', 5, '2031-04-04'),
]
const conflict = judged('j1', ['a', 'b'], { conflict: 'value' })
const update = judged('j2', ['a', 'c'], { verdict: 'unrelated', relation: 'update' })

describe('value tables', () => {
  it('show who says which number, as of when, in the order of saying', () => {
    const [table, none] = valueTables(statements, [update, conflict])
    expect(none).toBeUndefined()
    expect(table?.rows.map(({ source, value, said }) => [source, value, said])).toEqual([
      ['person:a', 14, '2031-04-02'],
      ['person:b', 19, '2031-04-02'],
      ['person:c', 23, '2031-04-04'],
    ])
  })

  it('are the same whatever the order', () => {
    expect(valueTables([...statements].reverse(), [conflict, update])).toEqual(
      valueTables(statements, [update, conflict]),
    )
  })

  it('are not made of updates alone', () => {
    expect(valueTables(statements, [update])).toEqual([])
  })
})
