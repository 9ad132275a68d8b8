import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { judgeAgainst } from '../src/claims/index.ts'
import { buildReport } from '../src/intake/build-report.ts'
import { ledgerStatementsOf } from '../src/model/ledger-statement.ts'

const statementsOf = (file: string, publication: string, published: string) =>
  ledgerStatementsOf(
    readReport(buildReport({ text: readFileSync(`cases/${file}`, 'utf8') }, { publication, published })),
  )

describe('what stands inside a denial', () => {
  const told = statementsOf('velin-wire/report.txt', 'Continental Press', '2017-03-06')
  const denied = statementsOf('velin-denial/report.md', 'Tarnov Gazette', '2017-03-08')

  it('is not told by it: neither a rule nor weights make it the same as what is told', () => {
    const inside = denied.filter(({ statement: { chain } }) =>
      chain.slice(0, -1).some(({ stance }) => stance === 'denies'),
    )
    expect(inside.length).toBeGreaterThan(0)
    const of = new Set(inside.map(({ address }) => address))
    const same = judgeAgainst(denied, told).filter(
      ({ verdict, between }) => verdict === 'same' && between.some((address) => of.has(address)),
    )
    expect(same).toEqual([])
  })
})
