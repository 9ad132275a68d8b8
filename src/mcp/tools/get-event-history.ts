import { z } from 'zod'
import { eventHistory } from '../../app/asking/event-history.ts'
import { quotedEvents } from '../../app/asking/quoted-events.ts'
import { inQuotes, toldReport } from '../citing.ts'
import { filters, reportRef, withheld, words } from '../shapes.ts'
import { tool } from '../tool.ts'

export const getEventHistory = tool({
  name: 'get_event_history',
  title: 'What became of an event',
  says: 'An event (a visit, a vote, talks) through all the reports that tell of it: who said what of it and when, with which status (announced, scheduled, postponed, held, denied), and the dates that slipped. Name it by the address of the event in any report, as list_due gives it: 9f86d081:v1.',
  takes: { id: z.string().min(1).max(200).describe('9f86d081884c7d65:v1'), asOf: filters.asOf },
  instead: 'list_due gives the addresses of events.',
  gives: {
    event: z.string(),
    what: z.string(),
    slips: z.array(z.string()).describe('The dates it was to be on, each later than the one before'),
    entries: z
      .array(
        z.object({
          address: z.string(),
          said: z.string(),
          by: z.string().nullable().describe('null: the report says it itself'),
          what: z.string(),
          status: z.string(),
          when: z.string().nullable(),
          report: reportRef,
          words,
        }),
      )
      .describe('In the order in which they were said'),
    withheld,
  },
  answer: async ({ ledger }, { id, asOf }) => {
    const { event, entries, slips } = await eventHistory(ledger, id, asOf)
    const rows = await Promise.all(
      entries.map(async (entry) => ({ ...(await ledger.event(entry.event)), entry })),
    )
    const { events, withheld: kept } = await quotedEvents(ledger, rows)
    const shown = events.map(({ row: { entry, report, publication, published }, words: cut }) => ({
      ...{ address: entry.event, said: entry.said, by: entry.by, what: entry.what, status: entry.status },
      ...{ when: entry.scheduledFor ?? entry.time, words: cut },
      report: toldReport({ id: report, publication, published }),
    }))
    return {
      text: [
        `"${event.what}" [${event.address}], told ${shown.length} time(s)${slips.length > 1 ? `; its date slipped: ${slips.join(' -> ')}` : ''}`,
        ...shown.map(
          ({ address, said, by, status, when, report, words: { start, end, exact } }) =>
            `[${address}] ${said}, ${by ?? 'the report itself'}: ${status}${when === null ? '' : `, for ${when}`}\n  ${inQuotes(exact)}\n  ${report.publication ?? 'publication not known'}, ${report.published}; characters ${start}-${end}`,
        ),
        ...(kept.length === 0
          ? []
          : [`Not shown, because their words are not in their report: ${kept.join(', ')}`]),
      ].join('\n\n'),
      data: {
        event: event.address,
        what: event.what,
        slips: [...slips],
        entries: shown,
        withheld: [...kept],
      },
    }
  },
})
