import { z } from 'zod'
import { overview } from '../../app/asking/overview.ts'
import { filters } from '../shapes.ts'
import { tool } from '../tool.ts'

export const describeLedger = tool({
  name: 'describe_ledger',
  title: 'What the ledger holds',
  says: 'How much the ledger holds, from when to when, and who is heard most in it. Ask this first: what is not in these reports is not known here.',
  takes: { asOf: filters.asOf },
  gives: {
    reports: z.number(),
    statements: z.number(),
    sources: z.number(),
    events: z.number(),
    conflicts: z.number(),
    first: z.string().nullable().describe('The first day on which a report was published'),
    last: z.string().nullable(),
    heard: z.array(z.object({ key: z.string(), name: z.string(), statements: z.number() })),
  },
  answer: async ({ ledger, today }, { asOf }) => {
    const { counts, days, sources } = await overview(ledger, asOf ?? today(), {
      limit: HEARD,
      ...(asOf === undefined ? {} : { asOf }),
    })
    const heard = sources.map(({ key, name, statements }) => ({ key, name, statements }))
    return {
      text: [
        `${counts.reports} reports${days.first === null ? '' : `, published from ${days.first} to ${days.last}`}: ${counts.statements} statements of ${counts.sources} sources, ${counts.events} events, ${counts.conflicts} conflicts.`,
        ...(heard.length === 0
          ? []
          : [`Heard most: ${heard.map(({ name, statements }) => `${name} (${statements})`).join(', ')}.`]),
      ].join('\n'),
      data: { ...counts, ...days, heard },
    }
  },
})

const HEARD = 10
