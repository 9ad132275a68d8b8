import { z } from 'zod'
import { quoted } from '../../app/asking/quotations.ts'
import { wordsOfSpan } from '../../app/asking/words-of-span.ts'
import { cited, keptBack } from '../citing.ts'
import { filterOf } from '../filter-of.ts'
import { certainty, filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

export const listConflicts = tool({
  name: 'list_conflicts',
  title: 'Conflicts',
  says: 'Pairs of statements that contradict each other, with the words that clash: denials, opposites, different values, different characterisations. Updates are no conflicts. Of two claims one pair is listed, however many copies repeat them.',
  takes: { ...filters, certainty },
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
    withheld,
  },
  answer: async ({ ledger }, question) => {
    const rows = await ledger.judgements({
      ...filterOf(question),
      ...{ limit: question.limit, verdict: 'contradicts', once: true },
    })
    const found = await Promise.all(
      rows.map(async ({ judgement, statements }) => {
        const { quotations, withheld } = await quoted(ledger, statements)
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
    const kept = { withheld: found.flatMap(({ withheld }) => withheld) }
    return {
      text:
        (shown.length === 0
          ? 'No conflict found.'
          : shown
              .map(({ id, kind, reason, quotations }) =>
                [`Conflict ${id} (${kind ?? 'of no known kind'}): ${reason}`, ...quotations.map(cited)].join(
                  '\n',
                ),
              )
              .join('\n\n')) + keptBack(kept),
      data: { conflicts: shown, withheld: kept.withheld },
    }
  },
})
