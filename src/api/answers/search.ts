import { z } from 'zod'
import type { SearchPage } from '../../app/asking/search.ts'
import { cursorOf } from '../cursor.ts'
import { SpanAnswer } from './shared.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'

const Facet = z
  .array(z.strictObject({ value: z.string(), count: z.int() }))
  .meta({ description: 'The most frequent first, at most ten.' })

export const SearchAnswer = z
  .strictObject({
    hits: z.array(
      z
        .strictObject({
          statement: StatementAnswer,
          score: z.number().meta({ description: 'How well it fits the words; 0 where none were asked for.' }),
          snippet: z
            .strictObject({ start: z.int(), end: z.int(), text: z.string(), marks: z.array(SpanAnswer) })
            .nullable()
            .meta({ description: 'The passage with the words, letter for letter; spans are of the report.' }),
        })
        .meta({ id: 'SearchHit' }),
    ),
    next: z.string().nullable().meta({ description: 'The cursor of the next part; null at the end.' }),
    total: z.strictObject({
      count: z.int(),
      more: z.boolean().meta({ description: 'Only so many were counted.' }),
    }),
    facets: z.strictObject({
      outlet: Facet,
      source: Facet,
      stance: Facet,
      certainty: Facet,
      month: Facet,
      kind: Facet,
    }),
  })
  .meta({
    id: 'SearchResult',
    description: 'What was found, the best first, and by what it can be told apart.',
  })

export type SearchAnswer = z.infer<typeof SearchAnswer>

/** @param hits from the rank `from` on: one more than `limit` where there are more. */
export function searchAnswer({ hits, total, facets }: SearchPage, limit: number, from: number): SearchAnswer {
  const { outlet, source, stance, certainty, month, kind } = facets
  return {
    next: hits.length > limit ? cursorOf(String(from + limit)) : null,
    hits: hits.slice(0, limit).map(({ statement, score, snippet }) => ({
      statement: statementAnswer(statement),
      score,
      snippet: snippet && {
        ...{ start: snippet.start, end: snippet.end, text: snippet.text },
        marks: snippet.marks.map(({ start, end }) => ({ start, end })),
      },
    })),
    total,
    facets: {
      outlet: [...outlet],
      source: [...source],
      stance: [...stance],
      certainty: [...certainty],
      month: [...month],
      kind: [...kind],
    },
  }
}
