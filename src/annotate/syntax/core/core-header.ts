import { z } from 'zod'
import { bioesLabels, labels, modelHeader, size, width } from './model-header.ts'

/** The sizes of the core. */
const config = z.object({
  width,
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

export const coreHeader = modelHeader.extend({
  /** Made of its tensors: what stands on this core, and on no other, names it. */
  id: z.string().default(''),
  config,
  tags: labels,
  relations: labels.refine((list) => list.includes('root') && list.length > 1, 'needs "root" and one more'),
  names: bioesLabels,
})

export type CoreHeader = z.infer<typeof coreHeader>
export type ModelConfig = CoreHeader['config']
