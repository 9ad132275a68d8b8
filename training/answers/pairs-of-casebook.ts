import { mayAnswer, pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'
import { type LongStory, longStories } from '../pairs/long-stories.ts'
import { readLongStory } from '../pairs/read-long-story.ts'
import { type AnswerPair, answerPair, kindOfLabel } from './answer-pair.ts'

/** Of pairs between two reports of which nobody wrote anything down, one in so many is learnt from. */
const ONE_IN = 5

/** The pairs of the statements of each story of the casebook's form; those of two claims of which others conflict do so too. */
export async function pairsOfCasebook(): Promise<readonly AnswerPair[]> {
  return (await longStories()).flatMap(pairsOfStory)
}

function pairsOfStory(long: LongStory): readonly AnswerPair[] {
  const { statements, isOf, isNamed } = readLongStory(long)
  const reports = [...new Set(statements.map(({ report }) => report))].map((report) =>
    statements.filter((one) => one.report === report),
  )
  const pairOf = (told: LedgerStatement, answer: LedgerStatement, apart: number | null) => {
    const { kind, weight } = isOf(told, answer)
    const conflict = kind === 'none' || kind === 'same' || kind === 'update' ? null : kindOfLabel(kind)
    return answerPair(aspectsOf(told), aspectsOf(answer), apart, {
      group: long.story,
      from: 'casebook',
      kind: conflict,
      known: isNamed(told) && isNamed(answer),
      trap: conflict === null && kind !== 'same' && weight !== null,
    })
  }
  const within = reports.flatMap((report) =>
    pairsWithin(report.map(aspectsOf)).map(({ told, answer, apart }) =>
      pairOf(told.ledger, answer.ledger, apart),
    ),
  )
  const isDrawn = (one: LedgerStatement, other: LedgerStatement, at: number) =>
    mayAnswer(aspectsOf(one), aspectsOf(other)) && ((isNamed(one) && isNamed(other)) || at % ONE_IN === 0)
  const between = reports.flatMap((later, index) =>
    reports
      .slice(0, index)
      .flat()
      .flatMap((one, row) =>
        later
          .filter((other, column) => isDrawn(one, other, row + column))
          .map((other) => pairOf(one, other, null)),
      ),
  )
  return [...within, ...between]
}
