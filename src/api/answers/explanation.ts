import { z } from 'zod'
import type { Explanation } from '../../app/why/explanation.ts'
import { EvidenceAnswer, SpanAnswer } from './shared.ts'

export const ExplanationAnswer = z
  .strictObject({
    id: z.string(),
    what: z.string().meta({ description: '"statement", "time", "conflict" …' }),
    span: SpanAnswer.nullable(),
    rules: z.array(z.strictObject({ rule: z.string(), says: z.string() })),
    found: z.record(z.string(), z.unknown()).meta({ description: 'What was found, field by field.' }),
    evidence: z.array(
      EvidenceAnswer.extend({ words: z.string() }).meta({
        id: 'QuotedEvidence',
        description: 'Characters of the report, letter for letter.',
      }),
    ),
  })
  .meta({ id: 'Explanation', description: 'How one thing came about.' })

export type ExplanationAnswer = z.infer<typeof ExplanationAnswer>

export function explanationAnswer(explanation: Explanation, text: string): ExplanationAnswer {
  return {
    ...explanation,
    found: { ...explanation.found },
    rules: [...explanation.rules],
    evidence: explanation.evidence.map(({ start, end, why }) => ({
      ...{ start, end, why },
      words: text.slice(start, end),
    })),
  }
}
