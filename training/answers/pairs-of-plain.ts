import type { PlainRelation, PlainStory } from '../../bench/plain/plain-story.ts'
import { pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { readPlain } from '../pairs/plain-stories.ts'
import { likeliestOf } from '../pairs/read-long-story.ts'
import { type AnswerPair, answerPair } from './answer-pair.ts'

/** What looks like a conflict and is none. */
const TRAPS: ReadonlySet<PlainRelation | null> = new Set<PlainRelation>(['update', 'withdrawal', 'neither'])

/** The pairs of statements of a plain story's reports, each with itself. */
export function pairsOfPlain(story: PlainStory): readonly AnswerPair[] {
  const { statements, relationOf, isNamed } = readPlain(story)
  return statements
    .flatMap((report) => pairsWithin(report.map(aspectsOf)))
    .flatMap(({ told, answer, apart }) => {
      const relation = relationOf(told.ledger, answer.ledger)
      if (relation === 'same') return []
      return answerPair(told, answer, apart, {
        group: `plain ${story.id}`,
        from: 'plain',
        kind: relation === 'conflict' ? likeliestOf(told.ledger, answer.ledger) : null,
        known: isNamed(told.ledger) && isNamed(answer.ledger),
        trap: TRAPS.has(relation),
      })
    })
}
