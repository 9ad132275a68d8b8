import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { buildReport } from '../intake/build-report.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { areOfOneShortStory } from './compare/story.ts'

const told = (text: string, published: string) => {
  const [first] = ledgerStatementsOf(
    readReport(buildReport({ text }, { publication: 'Tarn Post', published })),
  )
  if (!first) throw new Error('nothing is said in it')
  return first
}

const BLAST = 'A blast wrecked the Femmel paint works on Monday, firemen said. Two painters were hurt.'
const EXPLOSION =
  'The explosion at the Femmel works, a blast heard for miles, was set off by painters, the owner said.'

describe('two short reports', () => {
  it.each([
    ['a name and nouns that both have', EXPLOSION, '2031-03-04'],
    ['the same, a year later', EXPLOSION, '2032-03-04'],
  ])('are of one story: %s', (_, text, published) => {
    const [one, other] = [told(BLAST, '2031-03-03'), told(text, published)]
    expect(areOfOneShortStory(one, other)).toBe(true)
    expect(areOfOneShortStory(other, one)).toBe(true)
  })

  it.each([
    ['nothing that both name', 'The council of Orsk raised the water tax, the mayor said.', '2031-03-04'],
    ['a town and nothing else, weeks later', 'Femmel is to have a new school, the mayor said.', '2031-05-20'],
    [
      'a long report, which is asked for what it repeats',
      `${EXPLOSION} ${'It rained on the town and on the river, and nobody in the street spoke of it. '.repeat(10)}`,
      '2031-03-04',
    ],
  ])('are not: %s', (_, text, published) => {
    const [one, other] = [told(BLAST, '2031-03-03'), told(text, published)]
    expect(areOfOneShortStory(one, other)).toBe(false)
    expect(areOfOneShortStory(other, one)).toBe(false)
  })
})
