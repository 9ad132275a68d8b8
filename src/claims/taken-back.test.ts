import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { buildReport } from '../intake/build-report.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { judgeAgainst } from './index.ts'

const told = (text: string, published: string) =>
  ledgerStatementsOf(readReport(buildReport({ text }, { publication: 'Tarn Post', published })))

/** What the statements of a second report, three days later, are to those of the first. */
const between = (first: string, second: string) => {
  const [earlier, later] = [told(first, '2031-03-04'), told(second, '2031-03-07')]
  return judgeAgainst(later, earlier).map(({ verdict, conflict, relation, between: [a, b] }) => {
    const quote = later.find(({ address }) => address === a || address === b)?.statement.quote ?? ''
    return `${conflict ?? relation ?? verdict}: ${quote}`
  })
}

describe('what a source takes back in a report of a few sentences', () => {
  it.each([
    [
      'which it says of itself',
      'Boiled nettles cure gout, a team at the Institute of Wend said on Tuesday.',
      'The Institute of Wend has withdrawn its claim that boiled nettles cure gout, it said on Friday.',
      'has withdrawn its claim',
    ],
    [
      'which it no longer stands by',
      'The singer Ada Molk was bitten by a viper, the Sarn hospital said on Tuesday.',
      'The Sarn hospital no longer stands by its account that Ada Molk was bitten by a viper, a doctor said.',
      'no longer stands by',
    ],
    [
      'of which it tells hardly a word',
      'Minister Olga Brandt said on Tuesday that bus fares would rise by a tenth in May.',
      'Ms Brandt misspoke when she announced higher bus fares, her office said on Friday.',
      'higher bus fares',
    ],
    [
      'which only its verb tells of',
      'The guard Per Holt told the court on Tuesday that he had seen the Orsk twins on the roof.',
      'The guard Per Holt went back on his evidence on Friday.',
      'went back on his evidence',
    ],
    [
      'and does not say it again in what it says beside',
      'The clerk of Vell said on Tuesday that two wolves had killed 40 sheep at the Hasting farm.',
      'The clerk of Vell took back his statement that wolves had killed the sheep at the Hasting farm. Two stray dogs had killed them, he said on Friday.',
      'wolves had killed the sheep',
    ],
  ])('%s', (_, first, second, words) => {
    const found = between(first, second)
    expect(found.filter((one) => one.startsWith('withdrawal') && one.includes(words))).not.toEqual([])
    expect(found.filter((one) => one.startsWith('same'))).toEqual([])
  })

  it.each([
    [
      'what another body said',
      'The Sarn hospital said on Tuesday that Ada Molk had been bitten by a viper.',
      'The zoo of Sarn no longer stands by its account that a viper had escaped, its keeper said.',
    ],
    [
      'what was said of something else',
      'Minister Olga Brandt said on Tuesday that the Orsk tunnel would open in May.',
      'Ms Brandt misspoke when she announced higher bus fares, her office said on Friday.',
    ],
    [
      'what a paper called Post told itself',
      'Wolves killed 40 sheep at the Hasting farm near Vell.',
      'Clerk Ole Brandt deleted his post that wolves had killed 40 sheep at the Hasting farm.',
    ],
    [
      'things that are taken back',
      'Minister Olga Brandt said on Tuesday that bus fares would rise by a tenth in May.',
      'Olga Brandt took back her umbrella from the bus office on Friday, a porter said.',
    ],
  ])('is not: %s', (_, first, second) => {
    expect(between(first, second).filter((one) => one.startsWith('withdrawal'))).toEqual([])
  })
})
