import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { judgeAgainst } from '../src/claims/index.ts'
import { buildReport } from '../src/intake/build-report.ts'
import { ledgerStatementsOf } from '../src/model/ledger-statement.ts'

/** Verdicts between two reports that were gathered as one story, with the rules that find them. */
function judgedBetween(one: string, other: string, days = 1): readonly string[] {
  const [first, second] = [one, other].map((text, at) => {
    const published = `2031-04-${String(2 + at * days).padStart(2, '0')}`
    const report = buildReport({ text }, { publication: `Paper ${at}`, published })
    return ledgerStatementsOf(readReport(report)).map((statement) => ({
      ...statement,
      about: { names: [], nouns: [], ...statement.about, told: 'a story' },
    }))
  })
  return judgeAgainst(second ?? [], first ?? []).map(({ verdict, by }) => `${verdict} ${by}`)
}

describe('reports that are told to be of one story', () => {
  it.each([
    [
      'The river burst its banks at Orlan on Tuesday night, the fire brigade said.',
      'At Orlan the river overflowed on Tuesday night, according to firefighters.',
    ],
    [
      'The chairman stole two million crowns from the pension fund, prosecutors say.',
      'Prosecutors accuse the chairman of embezzling two million crowns from the pension fund.',
    ],
  ])('tell one thing in other words: %s / %s', (one, other) => {
    expect(judgedBetween(one, other).filter((told) => told.startsWith('same'))).not.toEqual([])
  })

  it.each([
    [
      'The river burst its banks at Orlan on Tuesday night, the fire brigade said.',
      'The mayor of Orlan will open a new school on Friday, her office said.',
    ],
    [
      'The ferry carried 212 passengers, the harbor master said.',
      'The ferry carried 350 passengers, the shipping line said.',
    ],
    [
      'The ministry said that the bridge had been inspected in March.',
      'The union said that the bridge had not been inspected in March.',
    ],
  ])('and are not taken to say one thing: %s / %s', (one, other) => {
    expect(judgedBetween(one, other).filter((told) => told.startsWith('same'))).toEqual([])
  })

  it.each([
    [
      'There was smoke in the second tunnel, firefighters said.',
      'There was no smoke in the first tunnel, the ministry said.',
    ],
    [
      'The northern bridge had collapsed, residents said.',
      'The southern bridge had not collapsed, the mayor said.',
    ],
  ])('do not contradict one another of two of several alike: %s / %s', (one, other) => {
    expect(judgedBetween(one, other).filter((told) => told.includes('network'))).toEqual([])
  })

  it('do not contradict one another where one source tells of another day', () => {
    const told = judgedBetween(
      'The death toll stands at 14, the ministry said.',
      'The death toll has risen to 19, the ministry said.',
      4,
    )
    expect(told.filter((one) => one.startsWith('contradicts'))).toEqual([])
  })

  it('are judged alike whichever is read first', () => {
    const [one, other] = [
      'The river burst its banks at Orlan on Tuesday night, the fire brigade said.',
      'At Orlan the river overflowed on Tuesday night, according to firefighters. No one had been warned, a farmer said.',
    ].map((text, at) =>
      ledgerStatementsOf(
        readReport(buildReport({ text }, { publication: `Paper ${at}`, published: '2031-04-02' })),
      ).map((statement) => ({ ...statement, about: { names: [], nouns: [], told: 'a story' } })),
    )
    const ids = (fresh = one, known = other) => judgeAgainst(fresh ?? [], known ?? []).map(({ id }) => id)
    expect(ids(one, other)).toEqual(ids(other, one))
  })
})
