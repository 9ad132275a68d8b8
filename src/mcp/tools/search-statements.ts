import { z } from 'zod'
import { search } from '../../app/asking/search.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { cited, evidenceOf, keptBack } from '../citing.ts'
import { filterOf } from '../filter-of.ts'
import { certainty, filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

export const searchStatements = tool({
  name: 'search_statements',
  title: 'Search statements',
  says: 'What was said in the reports of the ledger: who, through whom, how surely, when, in which words. Give words that must all occur (about), a source (by), dates. What fits the words best comes first; without words, what was published first. Each hit is a quotation that can be cited by its address.',
  takes: { ...filters, certainty },
  gives: { quotations: z.array(quotation), withheld, more: z.boolean() },
  answer: async ({ ledger }, { limit, ...question }) => {
    const rows = await foundBy(ledger, question, limit + 1)
    const found = await evidenceOf(ledger, rows.slice(0, limit))
    const more = rows.length > limit
    const lines = found.quotations.map(cited)
    return {
      text:
        (lines.length === 0
          ? 'Nothing found. All words must occur: fewer find more, and miss* finds every word that begins so; find_names finds how a name is written.'
          : lines.join('\n\n')) +
        (more ? '\n\nThere is more; narrow the question or raise the limit.' : '') +
        keptBack(found),
      data: { ...found, more },
    }
  },
})

/** By words the best first; a source anywhere in the chain is asked of the list, which has an order of its own. */
async function foundBy(
  ledger: LedgerStore,
  question: Parameters<typeof filterOf>[0],
  limit: number,
): Promise<readonly StatementRow[]> {
  const { about: words, by, ...rest } = filterOf(question)
  if (words === undefined || by !== undefined) return ledger.statements({ ...filterOf(question), limit })
  const { hits } = await search(ledger, { ...rest, words, limit })
  return hits.map(({ statement }) => statement)
}
