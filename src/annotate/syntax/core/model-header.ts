import { z } from 'zod'

const size = (most: number) => z.number().int().min(1).max(most)

/** The sizes of a network. Wider than 256, sums of 16-bit products would no longer fit into 32 bits. */
const config = z.object({
  width: size(256).multipleOf(8),
  layers: size(16),
  wordWidth: size(1024),
  charWidth: size(1024),
  charRows: size(1 << 24),
  shapeWidth: size(1024),
  shapeRows: size(1 << 24),
  arc: size(1024),
  label: size(1024),
  reach: size(10_000),
  window: z.number().int().min(0).max(8),
})

const tensor = z.object({
  dtype: z.enum(['i8', 'i16', 'f32', 'utf8']),
  shape: z.array(z.number().int().min(0)),
  offset: z.number().int().min(0).multipleOf(16),
  bytes: z.number().int().min(0),
})

const labels = z.array(z.string()).min(1).max(4096)

export const modelHeader = z.object({
  version: z.literal(1),
  config,
  tags: labels,
  relations: labels.refine((list) => list.includes('root') && list.length > 1, 'needs "root" and one more'),
  names: labels.refine((list) => list.includes('O') && list.every(isNameLabel), 'takes O, B-, I-, E- and S-'),
  tensors: z.record(z.string(), tensor),
})

export type ModelHeader = z.infer<typeof modelHeader>
export type ModelConfig = ModelHeader['config']

function isNameLabel(label: string): boolean {
  return label === 'O' || /^[BIES]-./.test(label)
}
