import { z } from 'zod'
import { openReport } from '../../app/keeping/open-report.ts'
import { hexOf } from '../../model/address.ts'
import { cited, evidenceOf, keptBack } from '../citing.ts'
import { filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

/** Characters of text in one answer: an assistant's room is small. */
const MOST_CHARACTERS = 8000

export const readReport = tool({
  name: 'read_report',
  title: 'Read a report',
  says: 'The text of a report, and what was said in it. Long texts come in parts: ask again with "from". Offsets count UTF-16 units.',
  takes: {
    id: z.string().min(1).max(200).describe('The id of the report, or the beginning of its digits'),
    asOf: filters.asOf,
    from: z.number().int().min(0).default(0).describe('Where in the text to begin'),
    statements: z.boolean().default(true).describe('Whether to list its statements too'),
  },
  instead: 'search_statements and list_conflicts name reports.',
  gives: {
    id: z.string(),
    publication: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string(),
    text: z.object({ start: z.number(), end: z.number(), exact: z.string(), of: z.number() }),
    quotations: z.array(quotation).describe('Statements that begin in this part of the text'),
    withheld,
  },
  answer: async ({ ledger }, { id, asOf, from, statements: withStatements }) => {
    const { reading, statements } = await openReport(ledger, id.split(':')[0] ?? id, asOf)
    const { report, layers } = reading
    const start = Math.min(from, report.text.length)
    const end = Math.min(start + MOST_CHARACTERS, report.text.length)
    const exact = report.text.slice(start, end)
    const found = await evidenceOf(
      ledger,
      !withStatements
        ? []
        : statements.filter(({ statement }) => {
            const first = statement.content[0]?.start ?? -1
            return start <= first && first < end
          }),
    )
    const { publication, headline } = report
    const published = layers.published.edtf
    return {
      text:
        [
          `Report ${hexOf(report.id).slice(0, 16)}: ${headline ?? 'without headline'}; ${publication ?? 'publication not known'}, ${published}`,
          `Characters ${start}-${end} of ${report.text.length}${end < report.text.length ? `; ask again with from = ${end} for more` : ''}:`,
          exact,
          ...(withStatements ? ['Statements:', ...found.quotations.map(cited)] : []),
        ].join('\n\n') + keptBack(found),
      data: {
        ...{ id: hexOf(report.id).slice(0, 16), publication, headline, published, ...found },
        text: { start, end, exact, of: report.text.length },
      },
    }
  },
})
