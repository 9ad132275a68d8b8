import { z } from 'zod'
import { isEdtf } from '../model/edtf.ts'

// What the tools take and give. Assistants read the descriptions.

const date = z.string().refine(isEdtf, 'Expected a date such as 2000-08-30, 2000-08 or 2000.')

export const CERTAINTIES = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'] as const

/** What narrows a list. */
export const filters = {
  about: z.string().max(500).optional().describe('Only with all these words, or names, in it'),
  by: z
    .string()
    .max(500)
    .optional()
    .describe('Only of this source, anywhere in the chain: words of its name'),
  since: date.optional().describe('Only on or after this date (EDTF: 2000-08-28, 2000-08, 2000)'),
  until: date.optional().describe('Only on or before this date'),
  asOf: date.optional().describe('The ledger as known on this day: only reports published by then'),
  limit: z.number().int().min(1).max(50).default(10).describe('At most so many'),
}

export const certainty = z
  .enum(CERTAINTIES)
  .optional()
  .describe('Only so certain: CT certain, PR probable, PS possible, + that it is so, - that it is not')

export const reportRef = z.object({
  id: z.string().describe('read_report takes it'),
  publication: z.string().nullable(),
  published: z.string(),
})

/** Characters of a report, letter for letter. */
export const words = z.object({ start: z.number(), end: z.number(), exact: z.string() })

export const quotation = z.object({
  address: z.string().describe('Names the statement: cite it'),
  report: reportRef,
  parts: z.array(words).describe("The words, letter for letter, with offsets into the report's text"),
  chain: z
    .array(
      z.object({
        name: z.string(),
        source: words.nullable(),
        cue: words,
        stance: z.string(),
        certainty: z.string(),
        channel: z.string(),
      }),
    )
    .describe('Who said it through whom: outermost first, the last is whose statement it is'),
  certainty: z.string(),
  said: z.string().describe('Date of saying, EDTF; X is not known'),
  page: z.number().optional().describe('Page of a printed report, from 1'),
  citations: z
    .array(z.object({ outlet: z.string(), date: z.string().nullable() }))
    .optional()
    .describe('Reports that the words were had from'),
})

export const withheld = z
  .array(z.string())
  .describe('Statements whose words are not in their report letter for letter: no evidence')
