import { z } from 'zod'
import type { LedgerFilter } from '../model/ports/ledger-filter.ts'
import { CertaintyValue, Edtf } from './answers/shared.ts'
import { idOf } from './cursor.ts'

const words = z.string().max(500)

/** The day as of which the ledger is asked. */
export const asOf = Edtf.optional().meta({
  description: 'As known on this day: only reports published by then.',
})

export const AsOfQuestion = z.strictObject({ asOf })

/** The other clock: of statements alone. */
export const saidUntil = Edtf.optional().meta({
  description: 'Only what was surely said by then; where that is not told, the day of the report counts.',
})

export const clocks = { asOf, saidUntil }

export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'At most so many, 1 to 200.' }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'The `next` of the part before; leave it out for the first.' }),
}

/** What every list takes; all that is given must hold. */
export const ListQuestion = z.strictObject({
  by: words
    .optional()
    .meta({ description: 'Only of this source, anywhere in the chain: words of its name.' }),
  about: words.optional().meta({ description: 'Only with all these words, or names, in it.' }),
  since: Edtf.optional().meta({ description: 'Only on or after this date.' }),
  until: Edtf.optional().meta({ description: 'Only on or before this date.' }),
  certainty: CertaintyValue.optional(),
  asOf,
  ...paging,
})

/** What lists of statements, and of what is made of them, take besides. */
export const StatementsQuestion = ListQuestion.extend({ saidUntil })

interface Clocks {
  readonly asOf?: string | undefined
  readonly saidUntil?: string | undefined
}

/** The question without its paging, as use cases take it: keys that were not given are not there. */
export function filterOf(question: z.output<typeof ListQuestion> & Clocks): LedgerFilter {
  const { cursor: _cursor, limit: _limit, ...filter } = question
  return given(filter)
}

/** Only what was given: use cases tell what is left out by its not being there. */
export function given<Fields extends object>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  // The cast says what the filter does: no value is undefined.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }
}

/** Where a part begins, for a store that goes on by itself. One more than asked for is had, to know whether more follows. */
export function placeOf({ cursor, limit }: z.output<typeof ListQuestion>): LedgerFilter {
  return { limit: limit + 1, ...(cursor === undefined ? {} : { after: idOf(cursor) }) }
}
