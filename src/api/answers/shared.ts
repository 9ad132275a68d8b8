import { z } from 'zod'
import type { Certainty } from '../../model/certainty.ts'
import { isEdtf } from '../../model/edtf.ts'

// The small shapes that answers are made of. Each with an id is a component of the OpenAPI document.

export const Edtf = z
  .string()
  .refine(isEdtf, 'Expected a date such as 2000-08-30, 2000-08, 2000 or XXXX-08-30 (EDTF).')
  .meta({ id: 'Edtf', description: 'A date as EDTF: 2000-08-30, 2000-08, 2000, XXXX-08-30.', format: 'edtf' })

export const CERTAINTIES = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'] as const

export const CertaintyValue = z.enum(CERTAINTIES).meta({
  id: 'Certainty',
  description:
    'How sure, as FactBank has it: CT certain, PR probable, PS possible, + that it is so, - that it is not; CTu certain without saying whether; Uu uncommitted.',
}) satisfies z.ZodType<Certainty>

export const SpanAnswer = z
  .strictObject({ start: z.int(), end: z.int() })
  .meta({ id: 'Span', description: "Offsets [start, end) into the report's text, in UTF-16 units." })

export const EvidenceAnswer = z
  .strictObject({ start: z.int(), end: z.int(), why: z.string() })
  .meta({ id: 'Evidence', description: 'The characters that show something, and why they do.' })

export const EntityTypeValue = z
  .enum(['person', 'organization', 'country', 'place', 'outlet', 'group', 'other'])
  .meta({ id: 'EntityType' })

export const ReportRef = z
  .strictObject({
    id: z.string().meta({ description: 'sha256- and the hex digest of what was published.' }),
    publication: z.string().nullable(),
    published: z.string().meta({ description: 'EDTF.' }),
  })
  .meta({ id: 'ReportRef', description: 'The report that something stands in.' })

/** A part of a list: `next` is the `cursor` of the part that follows, `null` at the end. */
export function partOf<Row extends z.ZodType>(row: Row, id: string) {
  return z
    .strictObject({
      items: z.array(row),
      next: z.string().nullable().meta({ description: 'The cursor of the next part; null at the end.' }),
    })
    .meta({ id, description: 'A part of a list.' })
}
