import { z } from 'zod'
import { wordsOfSpan } from '../../app/asking/words-of-span.ts'
import { cited, evidenceOf, keptBack } from '../citing.ts'
import { filterOf } from '../filter-of.ts'
import { certainty, filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

export const listConflicts = tool({
  name: 'list_conflicts',
  title: 'Conflicts',
  says: 'Pairs of statements that contradict each other, with the words that clash: denials, opposites, different values, different characterisations. Updates are no conflicts. Of two claims one pair is listed, however many copies repeat them. With verdict "unsure" the pairs that may contradict each other and are not sure to: denials in part, in sound only, or of something else; never report these as conflicts.',
  takes: {
    ...{ ...filters, certainty },
    verdict: z
      .enum(['contradicts', 'unsure'])
      .default('contradicts')
      .describe('What surely contradicts, or what may'),
  },
  gives: {
    conflicts: z.array(
      z.object({
        id: z.string(),
        kind: z.string().nullable(),
        reason: z.string(),
        clash: z.array(z.string().nullable()),
        quotations: z.array(quotation),
      }),
    ),
    more: z.boolean(),
    withheld,
  },
  answer: async ({ ledger }, question) => {
    const rows = await ledger.judgements({
      ...filterOf(question),
      ...{ limit: question.limit + 1, verdict: question.verdict, once: true },
    })
    const found = await Promise.all(
      rows.slice(0, question.limit).map(async ({ judgement, statements }) => {
        const { quotations, withheld } = await evidenceOf(ledger, statements)
        const clash = statements.map(({ statement }, at) => {
          const span = judgement.clash[at]
          return span === undefined ? null : wordsOfSpan(statement, span)
        })
        const { id, conflict: kind, reason } = judgement
        return { withheld, conflict: { id, kind, reason, clash, quotations } }
      }),
    )
    // Half a conflict is no evidence of one.
    const shown = found.flatMap(({ withheld, conflict }) => (withheld.length === 0 ? [conflict] : []))
    const more = rows.length > question.limit
    const kept = { withheld: found.flatMap(({ withheld }) => withheld) }
    return {
      text:
        (shown.length === 0
          ? question.verdict === 'unsure'
            ? 'Nothing unsure found.'
            : 'No conflict found.'
          : shown
              .map(({ id, kind, reason, quotations }) =>
                [
                  question.verdict === 'unsure'
                    ? `May be a conflict, ${id}: ${reason}`
                    : `Conflict ${id} (${kind ?? 'of no known kind'}): ${reason}`,
                  ...quotations.map(cited),
                ].join('\n'),
              )
              .join('\n\n')) +
        (more ? '\n\nThere are more; narrow the question by about, by or dates, or raise the limit.' : '') +
        keptBack(kept),
      data: { conflicts: shown, more, withheld: kept.withheld },
    }
  },
})
