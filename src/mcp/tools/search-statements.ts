import { z } from 'zod'
import { quoted } from '../../app/asking/quotations.ts'
import { cited, keptBack } from '../citing.ts'
import { filterOf } from '../filter-of.ts'
import { certainty, filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

export const searchStatements = tool({
  name: 'search_statements',
  title: 'Search statements',
  says: 'What was said in the reports of the ledger: who, through whom, how surely, when, in which words. Give words that must occur (about), a source (by), dates. Each hit is a quotation that can be cited by its address.',
  takes: { ...filters, certainty },
  gives: { quotations: z.array(quotation), withheld, more: z.boolean() },
  answer: async ({ ledger }, question) => {
    const rows = await ledger.statements({ ...filterOf(question), limit: question.limit + 1 })
    const found = await quoted(ledger, rows.slice(0, question.limit))
    const more = rows.length > question.limit
    const lines = found.quotations.map(cited)
    return {
      text:
        (lines.length === 0 ? 'Nothing found; fewer words find more.' : lines.join('\n\n')) +
        (more ? '\n\nThere is more; narrow the question or raise the limit.' : '') +
        keptBack(found),
      data: { ...found, more },
    }
  },
})
