import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { reportFromText } from '../intake/report-from-text.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { gatherClaims, judgeAgainst, judgeWithin, standingOf } from './index.ts'

/** How each statement stands once all reports were read, by its words. */
function standings(...reports: readonly (readonly [day: string, text: string])[]) {
  const read = reports.map(([published, text]) =>
    ledgerStatementsOf(readReport(reportFromText(text, { published, publication: 'The Harbor Wire' }))),
  )
  const judgements = read.flatMap((fresh, at) => [
    ...judgeWithin(fresh),
    ...judgeAgainst(fresh, read.slice(0, at).flat()),
  ])
  const claims = gatherClaims(read.flat(), judgements)
  return read.flat().map(({ address, statement: { quote } }) => {
    const claim = claims.find(({ statements }) => statements.includes(address))
    return [quote, claim && standingOf(claim, judgements)]
  })
}

const DAY = '2031-04-07'

describe('who denies what he said first in the same sentence', () => {
  it.each([
    ['The company first confirmed the report but denied it an hour later.', 'the report'],
    [
      'The company first confirmed that it would close the mine at Lom but denied it an hour later.',
      'it would close the mine at Lom',
    ],
    ['The company at first confirmed the sale of the mine and then denied it.', 'the sale of the mine'],
    [
      'The minister first denied that troops had crossed the border but confirmed it a day later.',
      'troops had crossed the border',
    ],
  ])('takes it back: %s', (text, first) => {
    expect(standings([DAY, text])).toContainEqual([first, 'withdrawn'])
  })

  it.each([
    'The company confirmed the sale but denied it had paid a bribe.',
    'The company confirmed the sale of the mine and denied that it would close.',
    'The company first confirmed the sale, but its lawyer denied it an hour later.',
    'The company first denied the sale but discussed it a day later.',
  ])('does not where it denies something else, or another does: %s', (text) => {
    expect(standings([DAY, text]).map(([, standing]) => standing)).not.toContain('withdrawn')
  })
})

describe('who no longer disputes it', () => {
  it.each([
    [
      'The Orvik smelter disputes that it leaked acid into the river Lom.',
      'The Orvik smelter no longer disputes that it leaked acid into the river Lom.',
    ],
    [
      'Nordbank denied that it had sold the mine at Lom.',
      'Nordbank no longer disputes that it sold the mine at Lom.',
    ],
    [
      'Nordbank denies that it sold the mine at Lom.',
      'Nordbank no longer denies that it sold the mine at Lom.',
    ],
  ])('takes the denial back: %s %s', (before, after) => {
    expect(standings(['2031-04-01', before], ['2031-08-04', after])[0]?.[1]).toBe('withdrawn')
  })

  it.each([
    [
      'Nordbank denied that it had sold the mine at Lom.',
      'The union no longer disputes that Nordbank sold the mine at Lom.',
    ],
    ['Nordbank denied that it had sold the mine at Lom.', 'Nordbank no longer disputes that it owes a fine.'],
  ])('and no other one: %s %s', (before, after) => {
    expect(standings(['2031-04-01', before], ['2031-08-04', after])[0]?.[1]).not.toBe('withdrawn')
  })
})

describe('a denial that holds the claim which it denies', () => {
  it.each([
    'The paper said that Ruvia had rejected the claim that it shelled the hospital.',
    'The mayor rejected Dreve’s claim that the bank was broke.',
    'The ministry denied an allegation by the union that the mine had been sold.',
    'Nordbank dismissed a report that it would close the mine.',
  ])('is not contested by it: %s', (text) => {
    const all = standings([DAY, text])
    expect(all.map(([, standing]) => standing)).toContain('denied')
    expect(all.map(([, standing]) => standing)).not.toContain('contested')
  })
})
