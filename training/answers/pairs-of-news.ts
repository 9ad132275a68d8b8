import { type News, readingsOf } from '../../bench/conflicts/news.ts'
import { pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { labelsOfNews, nameOf } from '../pairs/labels-of-news.ts'
import { type AnswerPair, answerPair, kindOfLabel } from './answer-pair.ts'

/**
 * Parts of corpora that may be learnt from: how many articles were read for pairs that look like conflicts, and from one in how many of them those pairs are taken that nobody read.
 * Of these hardly one is a conflict.
 */
const PARTS: readonly {
  readonly news: News
  readonly articles: number
  readonly unreadOneIn: number | null
}[] = [
  { news: 'polnear', articles: 522, unreadOneIn: 4 },
  { news: 'ecb', articles: 261, unreadOneIn: 4 },
  { news: 'mixed', articles: 231, unreadOneIn: null },
  { news: 'agency-earlier', articles: 335, unreadOneIn: null },
]

/** Pairs within articles; prints how many of the labels belong to no pair any more. */
export async function pairsOfNews(): Promise<readonly AnswerPair[]> {
  const labels = labelsOfNews('within')
  const pairs: AnswerPair[] = []
  for (const part of PARTS) pairs.push(...(await pairsOf(part, labels)))
  console.log(`${pairs.filter(({ known }) => known).length} of ${labels.size} labels of news among the pairs`)
  return pairs
}

async function pairsOf(
  { news, articles, unreadOneIn }: (typeof PARTS)[number],
  labels: ReturnType<typeof labelsOfNews>,
): Promise<readonly AnswerPair[]> {
  const pairs: AnswerPair[] = []
  let at = 0
  for await (const reading of readingsOf(news)) {
    if (at >= articles) break
    const isForUnread = unreadOneIn !== null && at % unreadOneIn === 0
    at++
    for (const { told, answer, apart } of pairsWithin(ledgerStatementsOf(reading).map(aspectsOf))) {
      const label = labels.get([nameOf(told.ledger), nameOf(answer.ledger)].sort().join(' '))
      if (label === undefined && !isForUnread) continue
      pairs.push(
        answerPair(told, answer, apart, {
          ...{ group: reading.report.id, from: 'news', trap: false },
          ...{ kind: kindOfLabel(label ?? null), known: label !== undefined },
        }),
      )
    }
  }
  return pairs
}
