import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { buildReport } from '../intake/build-report.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { judgeAgainst } from './index.ts'

const told = (text: string, published: string) =>
  ledgerStatementsOf(readReport(buildReport({ text }, { publication: 'Tarn Post', published })))

/** What the second of two reports, a day later, is to the first. */
const between = (first: string, second: string) =>
  judgeAgainst(told(second, '2031-03-05'), told(first, '2031-03-04')).map(
    ({ verdict, conflict, relation, by }) => `${conflict ?? relation ?? verdict} ${by}`,
  )

describe('two reports of a sentence', () => {
  it.each([
    [
      'A gas leak caused the blast at the Femmel paint works, firemen said.',
      'The explosion at the Femmel paint works was set off by an electrical fault, the owner said.',
      'characterisation claims/other-cause',
    ],
    [
      'Anton Brel died of a heart attack in Orsk prison, the prison doctor said.',
      'Guards beat Anton Brel to death in Orsk prison, a former inmate said.',
      'characterisation claims/other-cause',
    ],
    [
      'Customs officers at Tarn seized 43 kilograms of heroin in a bus, the customs service said.',
      'Twenty-seven kilograms of heroin were found in the bus at Tarn, its owner said.',
      'value claims/quantity',
    ],
    [
      'Councillor Per Holm said that Mayor Anna Brekke had taken bribes.',
      'Councillor Per Holm apologised for saying that Mayor Anna Brekke had taken bribes.',
      'withdrawal claims/withdrawal',
    ],
    [
      'The Tarn Post has learned that banker Ole Strand was questioned by police over the Nordan loans.',
      'On Tuesday we wrongly reported that police had questioned banker Ole Strand over the Nordan loans.',
      'withdrawal claims/withdrawal',
    ],
  ])('%s / %s', (first, second, expected) => {
    expect(between(first, second)).toContain(expected)
  })

  it.each([
    [
      'one cause in other words',
      'A leaking fuel valve caused the blast at the Femmel paint works, firemen said.',
      'The explosion at the Femmel paint works was set off by a leak of fuel, the owner said.',
      'other-cause',
    ],
    [
      'causes of two things',
      'A gas leak caused the blast at the Femmel paint works, firemen said.',
      'The strike at the Femmel paint works was caused by low wages, the union said.',
      'other-cause',
    ],
    [
      'two who died',
      'Anton Brel died of a heart attack in Orsk prison, the prison doctor said.',
      'Guards beat Josip Marr to death in Orsk prison, a former inmate said.',
      'other-cause',
    ],
    [
      'numbers of two things',
      'Customs officers at Tarn seized 43 kilograms of heroin in a bus, the customs service said.',
      'Twenty-seven kilograms of cheese were found in the bus at Tarn, its owner said.',
      'quantity',
    ],
    [
      'what somebody has no plans to do is not that it is planned',
      'Lorn Steel plans to close its plant in Olm, the union said.',
      'Lorn Steel has no plans to close the plant in Olm, a spokesman said on Wednesday.',
      'same',
    ],
  ])('are not taken so: %s', (_, first, second, rule) => {
    expect(between(first, second).filter((one) => one.includes(`claims/${rule}`))).toEqual([])
  })
})
