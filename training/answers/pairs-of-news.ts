import { newsPairsWithin } from '../pairs/news-pairs-within.ts'
import { type AnswerPair, answerPair, kindOfLabel } from './answer-pair.ts'

/** Pairs within reports of real news that the network has not learnt from. */
export async function pairsOfNews(): Promise<readonly AnswerPair[]> {
  return (await newsPairsWithin('trees')).map(({ told, answer, apart, label, isRead, group }) =>
    answerPair(told, answer, apart, {
      ...{ group, from: 'news', trap: false },
      ...{ kind: kindOfLabel(label), known: isRead },
    }),
  )
}
