import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { originsOf } from '../src/claims/origins/origins.ts'
import { buildReport } from '../src/intake/build-report.ts'
import { ledgerStatementsOf } from '../src/model/ledger-statement.ts'

/** The statement of a report in which the words stand. */
function saying(words: string, text: string, publication = 'The Courier') {
  const statements = ledgerStatementsOf(
    readReport(buildReport({ text }, { publication, published: '2031-04-02' })),
  )
  const found = statements.find(({ statement }) => statement.quote.includes(words))
  if (!found)
    throw new Error(`nothing says “${words}” in: ${statements.map((one) => one.statement.quote).join(' | ')}`)
  return found
}

describe('the body for which somebody speaks', () => {
  it.each([
    ['A spokesman for the Harbor Board, Jon Fell, said that the crane would be sold.', 'harbor board'],
    [
      'The president of the Avarian Rowing Union, Jane Roe, said that the crane would be sold.',
      'avarian rowing union',
    ],
    ['Jane Roe, the chief executive of Corbel Steel, said that the crane would be sold.', 'corbel steel'],
    [
      'The Harbor Board met on Monday. The board’s director, Jane Roe, said that the crane would be sold.',
      'harbor board',
    ],
    [
      'The Harbor Board declined to name a day. Its director, Jane Roe, said that the crane would be sold.',
      'harbor board',
    ],
    [
      'The Harbor Board said that it was short of money. A spokeswoman, Jane Roe, said that the crane would be sold.',
      'harbor board',
    ],
  ])('%s', (text, body) => {
    expect(saying('crane', text).speaker?.speaksFor).toContain(body)
  })

  it.each([
    'The Harbor Board said that it was short of money. The mayor, Jane Roe, said that the crane would be sold.',
    'The Harbor Board said that it was short of money. A farmer, Jane Roe, said that the crane would be sold.',
    'Two people said that they were short of money. A spokeswoman, Jane Roe, said that the crane would be sold.',
  ])('is not told: %s', (text) => {
    expect(saying('crane', text).speaker?.speaksFor ?? null).toBeNull()
  })
})

describe('origins of what a body and its people say', () => {
  const inFull = 'The Harbor Board said on Tuesday that the crane would be sold.'
  it.each([
    ['The president of the Harbor Board, Jane Roe, said that the crane would be sold.', 1],
    ['Jane Roe, who heads nothing, said that the crane would be sold.', 2],
    ['An engineer at the Harbor Board, Jane Roe, said that the crane would be sold.', 2],
    ['The board said that the crane would be sold.', 1],
    ['The council said that the crane would be sold.', 2],
  ])('%s', (text, origins) => {
    expect(originsOf([saying('crane', inFull), saying('crane', text, 'The Herald')])).toHaveLength(origins)
  })

  it('a prime minister speaks for the government, and a minister for the ministry', () => {
    const minister = saying('fund', 'Prime Minister Jane Roe said that the fund would be closed.')
    const government = saying('fund', 'The government said that the fund would be closed.', 'The Herald')
    expect(originsOf([minister, government])).toHaveLength(1)
    const transport = saying('fund', 'The transport minister, Jon Fell, said that the fund would be closed.')
    const ministry = saying(
      'fund',
      'The transport ministry said that the fund would be closed.',
      'The Herald',
    )
    expect(originsOf([transport, ministry])).toHaveLength(1)
    expect(originsOf([minister, ministry])).toHaveLength(2)
  })

  it('two bodies that may be meant are none', () => {
    const other = saying('crane', 'The Harvest Board said that the crane would be sold.', 'The Post')
    const bare = saying('crane', 'The board said that the crane would be sold.', 'The Herald')
    expect(originsOf([saying('crane', inFull), other, bare])).toHaveLength(3)
  })
})
