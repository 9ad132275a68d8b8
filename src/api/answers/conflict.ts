import { z } from 'zod'
import { wordsOfSpan } from '../../app/asking/words-of-span.ts'
import type { ConflictRow } from '../../model/ports/ledger-rows.ts'
import { partOf } from './shared.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'

const Clash = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    words: z.string().nullable().meta({ description: 'Letter for letter; null where they stand outside.' }),
  })
  .meta({ id: 'Clash', description: "The words that clash, in one statement's report." })

export const ConflictAnswer = z
  .strictObject({
    id: z.string(),
    verdict: z
      .enum(['contradicts', 'unsure', 'unrelated', 'same'])
      .meta({ description: 'In lists contradicts, or unsure where that was asked for.' }),
    kind: z.enum(['denial', 'polarity', 'value', 'characterisation']).nullable(),
    score: z.number(),
    reason: z.string(),
    rule: z.string(),
    statements: z.tuple([StatementAnswer, StatementAnswer]),
    clash: z.tuple([Clash, Clash]),
    repeats: z.int().optional().meta({
      description:
        'How many more pairs of statements of the same two claims contradict each other; in lists.',
    }),
  })
  .meta({ id: 'Conflict', description: 'Two statements that contradict each other, and the words that do.' })

export type ConflictAnswer = z.infer<typeof ConflictAnswer>

export const ConflictList = partOf(ConflictAnswer, 'ConflictList')

export function conflictAnswer({
  judgement,
  statements: [left, right],
  repeats,
}: ConflictRow): ConflictAnswer {
  const { id, verdict, conflict, score, reason, by, clash } = judgement
  return {
    ...{ id, verdict, kind: conflict, score, reason, rule: by },
    ...(repeats === undefined ? {} : { repeats }),
    statements: [statementAnswer(left), statementAnswer(right)],
    clash: [
      { ...clash[0], words: wordsOfSpan(left.statement, clash[0]) },
      { ...clash[1], words: wordsOfSpan(right.statement, clash[1]) },
    ],
  }
}
