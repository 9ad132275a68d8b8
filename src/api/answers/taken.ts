import { z } from 'zod'
import type { Taken } from '../../model/report.ts'

export const TakenAnswer = z
  .strictObject({
    feed: z.strictObject({ title: z.string().nullable(), url: z.string().nullable() }).nullable(),
    address: z.string().nullable().meta({ description: 'The address that answered, after redirects.' }),
    fetched: z.string().nullable().meta({ description: 'When it was fetched: an ISO 8601 instant.' }),
    origin: z
      .string()
      .nullable()
      .meta({ description: 'Whom the carrier itself names as the origin of the whole item.' }),
    within: z.string().nullable().meta({ description: 'The file that held it, and the name within.' }),
    bytes: z
      .strictObject({ sha256: z.string(), length: z.int() })
      .nullable()
      .meta({ description: 'The bytes that it was read from.' }),
  })
  .meta({
    id: 'Taken',
    description: 'Where a report was taken from: never who published it, nor where what it tells began.',
  })

export function takenAnswer({
  feed,
  address,
  fetched,
  origin,
  within,
  bytes,
}: Taken): z.infer<typeof TakenAnswer> {
  return { feed: feed && { ...feed }, address, fetched, origin, within, bytes: bytes && { ...bytes } }
}
