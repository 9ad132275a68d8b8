import { type News, readingsOf } from '../../bench/conflicts/news.ts'
import { pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { type AnswerPair, answerPair } from './answer-pair.ts'

/** One article in so many of the training parts of PolNeAR and of ECB+, and so many of each. */
const ONE_IN = 4
const ARTICLES = 150

/** Pairs within articles of which nobody wrote down what conflicts: hardly one of them does. */
export async function pairsOfNews(): Promise<readonly AnswerPair[]> {
  return [...(await pairsOf('polnear')), ...(await pairsOf('ecb'))]
}

export async function pairsOf(news: News): Promise<readonly AnswerPair[]> {
  const pairs: AnswerPair[] = []
  let at = 0
  for await (const reading of readingsOf(news)) {
    if (at >= ONE_IN * ARTICLES) break
    if (at++ % ONE_IN !== 0) continue
    for (const { told, answer, apart } of pairsWithin(ledgerStatementsOf(reading).map(aspectsOf)))
      pairs.push(
        answerPair(told, answer, apart, {
          group: reading.report.id,
          from: 'news',
          kind: null,
          known: false,
          trap: false,
        }),
      )
  }
  return pairs
}
