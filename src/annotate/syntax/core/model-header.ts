import { z } from 'zod'

/** A size of a network, from 1 on. */
export const size = (most: number) => z.number().int().min(1).max(most)

/** The width of what layers read: beyond 256, sums of 16-bit products would no longer fit into 32 bits. */
export const width = size(256).multipleOf(8)

export const labels = z.array(z.string()).min(1).max(4096)

/** Labels of spans: O, and begin, inside, end, single with a kind. */
export const bioesLabels = labels.refine(
  (list) => list.includes('O') && list.every((label) => label === 'O' || /^[BIES]-./.test(label)),
  'takes O, B-, I-, E- and S-',
)

const tensor = z.object({
  dtype: z.enum(['i8', 'i16', 'f32', 'utf8']),
  shape: z.array(z.number().int().min(0)),
  offset: z.number().int().min(0).multipleOf(16),
  bytes: z.number().int().min(0),
})

/** What the header of every model file holds; each network adds its own. */
export const modelHeader = z.object({
  version: z.literal(1),
  tensors: z.record(z.string(), tensor),
})

export type ModelHeader = z.infer<typeof modelHeader>
