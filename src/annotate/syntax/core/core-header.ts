import {
  bioesLabels,
  labels,
  modelHeader,
  objectOf,
  size,
  textOrNone,
  whole,
  width,
} from '../../../model/model-file/model-header.ts'

/** The sizes of the core. */
const config = objectOf({
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
  window: whole(0, 8),
})

export const coreHeader = objectOf({
  ...modelHeader,
  /** Made of its tensors: what stands on this core, and on no other, names it. */
  id: textOrNone,
  config,
  tags: labels(),
  relations: labels((list) => list.includes('root') && list.length > 1, '"root" and one more'),
  names: bioesLabels(),
})

export type CoreHeader = ReturnType<typeof coreHeader>
export type ModelConfig = CoreHeader['config']
