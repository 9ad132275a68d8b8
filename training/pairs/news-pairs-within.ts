import { createHash } from 'node:crypto'
import type { News } from '../../bench/conflicts/news.ts'
import { type PairWithin, pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { labelsOfNews, type NewsLabel, nameOf } from './labels-of-news.ts'
import { readingsBetween } from './readings-between.ts'

/** A pair of statements of one report of real news. */
export interface NewsPairWithin extends PairWithin {
  /** What whoever read both called it; "none" of pairs that nobody read, of which hardly any is a conflict. */
  readonly label: NewsLabel
  readonly isRead: boolean
  /** The report. */
  readonly group: string
}

/** Reports of a corpus that may be learnt from, in their order, and how many of the pairs that nobody read are taken. */
interface Part {
  readonly news: News
  readonly reports: readonly [from: number, before: number]
  readonly isTaken: (report: number, pair: string) => boolean
}

/** Of every report one pair in six, the same in every run. */
const SOME: Part['isTaken'] = (_, pair) => createHash('sha256').update(pair).digest().readUInt32BE() % 6 === 0
/** All of one report in four. */
const OF_SOME: Part['isTaken'] = (report) => report % 4 === 0
const NONE: Part['isTaken'] = () => false

/** Who learns from which: trees weigh what the network says of what it has not learnt. */
const PARTS: Readonly<Record<'network' | 'trees', readonly Part[]>> = {
  network: [
    { news: 'polnear', reports: [522, 840], isTaken: SOME },
    { news: 'ecb', reports: [261, 772], isTaken: SOME },
  ],
  trees: [
    { news: 'polnear', reports: [0, 522], isTaken: OF_SOME },
    { news: 'ecb', reports: [0, 261], isTaken: OF_SOME },
    { news: 'mixed', reports: [0, 231], isTaken: NONE },
    { news: 'agency-earlier', reports: [0, 335], isTaken: NONE },
  ],
}

/** Also prints how many of the labels belong to a pair of these reports. */
export async function newsPairsWithin(learner: keyof typeof PARTS): Promise<readonly NewsPairWithin[]> {
  const labels = labelsOfNews('within')
  const pairs: NewsPairWithin[] = []
  for (const { news, reports, isTaken } of PARTS[learner]) {
    let report = 0
    for await (const reading of readingsBetween(news, reports)) {
      for (const pair of pairsWithin(ledgerStatementsOf(reading).map(aspectsOf))) {
        const between = [nameOf(pair.told.ledger), nameOf(pair.answer.ledger)].sort().join(' ')
        const label = labels.get(between)
        if (label === undefined && !isTaken(report, between)) continue
        const isRead = label !== undefined
        pairs.push({ ...pair, label: label ?? 'none', isRead, group: reading.report.id })
      }
      report++
    }
  }
  const read = pairs.filter(({ isRead }) => isRead).length
  console.log(`${pairs.length} pairs within news, ${read} of ${labels.size} labels among them`)
  return pairs
}
