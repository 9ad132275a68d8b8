import { z } from 'zod'
import { filters } from '../shapes.ts'
import { tool } from '../tool.ts'

export const findNames = tool({
  name: 'find_names',
  title: 'Names',
  says: 'Who and what is named in the reports of the ledger, by words of the name: people, organisations, countries, outlets, with how many reports have them. The key it gives names exactly one in open_dossier, where a name may mean several.',
  takes: {
    by: z.string().min(1).max(500).describe('Words of the name, in any order; miss* begins a word'),
    asOf: filters.asOf,
    limit: z.number().int().min(1).max(50).default(10).describe('At most so many'),
  },
  gives: {
    names: z.array(z.object({ key: z.string(), name: z.string(), type: z.string(), reports: z.number() })),
  },
  answer: async ({ ledger }, { by, asOf, limit }) => {
    const rows = await ledger.entities({ by, limit, ...(asOf === undefined ? {} : { asOf }) })
    const names = rows.map(({ key, name, type, reports }) => ({ key, name, type, reports }))
    return {
      text:
        names.length === 0
          ? 'Nobody of that name; one word of it may find more.'
          : names
              .map(({ key, name, type, reports }) => `${name}, ${type}, in ${reports} report(s): ${key}`)
              .join('\n'),
      data: { names },
    }
  },
})
