import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { reportFromText } from '../intake/report-from-text.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { judgeWithin } from './index.ts'

/** What the first two statements of a report are judged to be to each other. */
function verdictOn(one: string, other: string) {
  const text = `${one}, the harbor master said. ${other}, the union said.`
  const told = ledgerStatementsOf(readReport(reportFromText(text, { published: '2031-04-07' })))
  expect(told.length).toBe(2)
  return judgeWithin(told)[0]?.verdict
}

describe('one measure in two spellings', () => {
  it.each([
    ['The ferry Lina left Orsk at 4:10 a.m.', 'The ferry Lina left Orsk at 4.10 am'],
    ['The ferry Lina left Orsk at 4:10 a.m.', 'The ferry Lina left Orsk at 04:10'],
    ['The ferry Lina left Orsk at 04.10', 'The ferry Lina left Orsk at 4:10am'],
    ['The ferry Lina left Orsk at 7.30 pm', 'The ferry Lina left Orsk at 19.30 hrs'],
    ['The ferry Lina left Orsk at 12 p.m.', 'The ferry Lina left Orsk at noon'],
    ['The new pier is 14 kilometers long', 'The new pier is 14 kilometres long'],
    ['The new pier is 14km long', 'The new pier is 14 kilometres long'],
    ['The new mast is 120 metres high', 'The new mast is 120 meters high'],
    ['Prices of fish rose by 4.5 per cent', 'Prices of fish rose by 4.5 percent'],
    ['Prices of fish rose by 4.5%', 'Prices of fish rose by 4.5 per cent'],
    ['Prices of fish rose by 4.5 pct', 'Prices of fish rose by 4.5%'],
    ['The ship carried 400 tonnes of wheat', 'The ship carried 400 metric tons of wheat'],
    ['The ship carried 400 tons of wheat', 'The ship carried 400 tonnes of wheat'],
    ['The ship carried 400t of wheat', 'The ship carried 400 tonnes of wheat'],
    ['The yard paid £3m for rails', 'The yard paid 3 million pounds for rails'],
  ])('is one: %s / %s', (one, other) => {
    expect(verdictOn(one, other)).toBe('same')
  })

  it.each([
    ['The ferry Lina left Orsk at 4:10 a.m.', 'The ferry Lina left Orsk at 4:10 p.m.'],
    ['The ferry Lina left Orsk at 04:10', 'The ferry Lina left Orsk at 4.40 am'],
    ['The talks in Orsk will open at noon', 'The talks in Orsk will open at midnight'],
    ['The new pier is 14 kilometres long', 'The new pier is 14 miles long'],
    ['The bridge at Alvik cost $40 million', 'The bridge at Alvik cost £40 million'],
    ['The ship carried 400 tonnes of wheat', 'The ship carried 500 metric tons of wheat'],
  ])('is not another: %s / %s', (one, other) => {
    expect(verdictOn(one, other)).not.toBe('same')
  })
})
