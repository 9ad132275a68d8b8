import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { buildReport } from '../intake/build-report.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { areOfOneShortStory, areOfOneStory } from './compare/story.ts'

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
    [
      'a name that hardly any report has, the next day',
      'Femmel has no hospital, a baker said.',
      '2031-03-04',
    ],
  ])('are of one story: %s', (_, text, published) => {
    const [one, other] = [told(BLAST, '2031-03-03'), told(text, published)]
    expect(areOfOneShortStory(one, other)).toBe(true)
    expect(areOfOneShortStory(other, one)).toBe(true)
  })

  it('are of one story by a country and its adjective, and by rare nouns where they name nobody', () => {
    const pairs = [
      [
        'The envoy of Moravnia was robbed in his embassy, the city police said.',
        'Two diplomats from the Moravnian embassy were robbed, a lawyer said.',
      ],
      [
        'The trawler sank with its herring and its compass, a diver said.',
        'No herring was on the trawler, and its compass was broken, the owner said.',
      ],
    ] as const
    for (const [first, second] of pairs)
      expect(areOfOneShortStory(told(first, '2031-03-03'), told(second, '2031-03-05'))).toBe(true)
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

/** More than a hundred words that are in any report. */
const TALK = Array.from(
  { length: 12 },
  () => 'It had been a good day for all of them, and they went home.',
).join(' ')

describe('two reports of a few paragraphs', () => {
  const blast = told(`${BLAST} ${TALK}`, '2031-03-03')

  it.each([
    ['a rare name and rare nouns that both have', EXPLOSION, '2031-03-10', true],
    ['the same, months later', EXPLOSION, '2031-09-10', false],
    ['the nouns, and another name', EXPLOSION.replace('Femmel', 'Ostrow'), '2031-03-10', false],
  ])('%s', (_, text, published, areOne) => {
    const other = told(`${text} ${TALK}`, published)
    expect([blast, other].map(({ about }) => [about?.all, about?.brief !== undefined])).toEqual([
      [undefined, true],
      [undefined, true],
    ])
    expect(areOfOneStory(blast, other)).toBe(areOne)
    expect(areOfOneStory(other, blast)).toBe(areOne)
  })
})
