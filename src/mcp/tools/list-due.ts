import { z } from 'zod'
import { due } from '../../app/asking/due.ts'
import { quotedEvents } from '../../app/asking/quoted-events.ts'
import { inQuotes, toldReport } from '../citing.ts'
import { filterOf } from '../filter-of.ts'
import { filters, reportRef, withheld, words } from '../shapes.ts'
import { tool } from '../tool.ts'

export const listDue = tool({
  name: 'list_due',
  title: 'What is due',
  says: 'What is scheduled, planned or announced as of a day (asOf, default today), the soonest first; "passed" is what should have happened without a report of it. Each comes with the words of the report that tell of it.',
  takes: filters,
  gives: {
    events: z.array(
      z.object({
        address: z.string(),
        due: z.string(),
        what: z.string(),
        status: z.string(),
        when: z.string().nullable(),
        actors: z.array(z.string()),
        report: reportRef,
        words,
      }),
    ),
    withheld,
  },
  answer: async ({ ledger, today }, question) => {
    const filter = filterOf(question)
    const rows = await due(ledger, { ...filter, limit: question.limit }, question.asOf ?? today())
    const { events, withheld } = await quotedEvents(ledger, rows)
    const shown = events.map(({ row, words }) => ({
      ...{ address: row.address, due: row.due, what: row.what, status: row.status },
      ...{ when: row.scheduledFor ?? row.time, actors: [...row.actors], words },
      report: toldReport({ id: row.report, publication: row.publication, published: row.published }),
    }))
    return {
      text:
        shown.length === 0
          ? 'Nothing is due.'
          : shown
              .map(
                ({ address, due, what, status, when, actors, report, words }) =>
                  `[${address}] ${when ?? 'no date'} ${status}${due === 'passed' ? ', passed without report of it' : ''}: ${what}${actors.length > 0 ? ` (${actors.join(', ')})` : ''}\n  ${inQuotes(words.exact)}\n  ${report.publication ?? 'publication not known'}, ${report.published}; characters ${words.start}-${words.end}`,
              )
              .join('\n\n'),
      data: { events: shown, withheld: [...withheld] },
    }
  },
})
