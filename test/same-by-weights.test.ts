import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { judgeAgainst } from '../src/claims/index.ts'
import { buildReport } from '../src/intake/build-report.ts'
import { ledgerStatementsOf } from '../src/model/ledger-statement.ts'

/** What the weights or the rules find between two reports of one story: the rules' names where they take contents to say the same. */
function foundSame(one: string, other: string, published = '2031-04-03'): readonly string[] {
  const setting = (text: string) =>
    `The Corbel works in Orlan make paint. Corbel Paints owns the works at Orlan, and Jane Roe runs Corbel Paints.\n\n${text}`
  const [first, second] = [
    ledgerStatementsOf(
      readReport(
        buildReport({ text: setting(one) }, { publication: 'The Courier', published: '2031-04-02' }),
      ),
    ),
    ledgerStatementsOf(
      readReport(buildReport({ text: setting(other) }, { publication: 'The Herald', published })),
    ),
  ]
  const said = new Set(
    [...first, ...second]
      .filter(({ statement }) => statement.kind !== 'author')
      .map(({ address }) => address),
  )
  return judgeAgainst(second, first)
    .filter(({ verdict, between }) => verdict === 'same' && between.every((address) => said.has(address)))
    .map(({ by }) => by)
}

describe('contents of one story that no rule knows to say the same', () => {
  it.each([
    [
      'Jane Roe said that Corbel Paints was ready to give up half of its warehouses in Orlan for a lower rent.',
      'Jane Roe said that Corbel Paints was prepared to hand over half of its warehouses in return for cheaper rent.',
    ],
    [
      'The police said that a list kept by a baker in Orlan bore 318 names of missing people.',
      'The police said that it had 318 names on it, a list that a baker kept.',
    ],
    [
      'Jane Roe said that the explosion at the Orlan works had come from a cracked boiler.',
      'Jane Roe said that a cracked boiler was to blame for the explosion at Orlan.',
    ],
  ])('are one: %s / %s', (one, other) => {
    expect(foundSame(one, other)).not.toEqual([])
  })

  it.each([
    [
      'Jane Roe said that Corbel Paints would close two warehouses in Orlan.',
      'Jane Roe said that Corbel Paints would close seven warehouses in Orlan.',
    ],
    [
      'Jane Roe said that the laboratory had measured 0.4 milligrams of lead in the well.',
      'Jon Fell said that the laboratory had measured 0.02 milligrams of lead in the well.',
    ],
    [
      'Jane Roe said that the boiler at Orlan had been inspected in March.',
      'Jane Roe said that the boiler at Orlan had not been inspected in March.',
    ],
    ['Jane Roe said that she would resign.', 'Jon Fell said that he would not resign.'],
    [
      'Jane Roe said that Corbel Paints had warned the town of the cracks in the dam.',
      'Jon Fell said that the dam of Orlan had given way at seven in the morning.',
    ],
  ])('are two: %s / %s', (one, other) => {
    expect(foundSame(one, other)).toEqual([])
  })
})
