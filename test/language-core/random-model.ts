import type { ModelConfig } from '../../src/annotate/syntax/core/core-header.ts'
import type { ModelParts, Tensor } from './write-model.ts'

export interface RandomModel extends Partial<ModelConfig> {
  readonly seed?: number
  readonly words?: readonly string[]
  readonly tags?: number
  readonly relations?: number
  readonly types?: readonly string[]
}

const SMALL: ModelConfig = {
  width: 16,
  layers: 2,
  wordWidth: 10,
  charWidth: 7,
  charRows: 97,
  shapeWidth: 3,
  shapeRows: 31,
  arc: 12,
  label: 9,
  reach: 4,
  window: 2,
}

/** A network of random weights: always the same of the same seed. Its units are spread over all of [-1, 1]. */
export function randomModel(given: RandomModel = {}): ModelParts {
  const {
    seed = 1,
    words = ['the', 'minister', 'said', '0000', 'it'],
    tags = 11,
    relations = 6,
    types = ['PER', 'ORG'],
    ...sizes
  } = given
  const config = { ...SMALL, ...sizes }
  const { width, layers, wordWidth, charWidth, charRows, shapeWidth, shapeRows, arc, label, reach, window } =
    config
  const random = generator(seed)
  const tensors: Record<string, Tensor> = {}
  const floats = (name: string, size: number, ...shape: number[]): void => {
    tensors[name] = { shape, values: Float32Array.from({ length: product(shape) }, () => size * random()) }
  }
  const rows = (name: string, count: number, columns: number): void => {
    const values = Int8Array.from({ length: count * columns }, () => Math.round(127 * random()))
    tensors[`${name}.rows`] = { shape: [count, columns], values }
    floats(`${name}.scale`, 0.02, count)
  }
  const dense = (name: string, outputs: number, withBias = true): void => {
    const values = Int16Array.from({ length: outputs * width }, () => Math.round(1023 * random()))
    tensors[`${name}.weight`] = { shape: [outputs, width], values }
    floats(`${name}.scale`, 6 / Math.sqrt(width) / 1023, outputs)
    if (withBias) floats(`${name}.bias`, 0.5, outputs)
  }
  tensors['words.list'] = {
    shape: [new TextEncoder().encode(words.join('\n')).length],
    values: words.join('\n'),
  }
  rows('words', words.length + 1, wordWidth)
  rows('chars', charRows, charWidth)
  rows('shapes', shapeRows, shapeWidth)
  const depth = wordWidth + charWidth + shapeWidth
  floats('input.weight', 2 / Math.sqrt(depth), width, (2 * window + 1) * depth)
  floats('input.edge', 1, depth)
  floats('input.bias', 0.3, width)
  for (let layer = 0; layer < layers; layer++) {
    dense(`layer${layer}`, 3 * width)
    floats(`layer${layer}.carry`, 1, width)
  }
  dense('tags', tags)
  dense('names', 1 + 4 * types.length)
  dense('arcs.dep', arc)
  dense('arcs.head', arc)
  dense('labels.dep', label)
  dense('labels.head', label, false)
  floats('arcs.pair', 3 / arc, arc, arc)
  floats('arcs.headBias', 0.5, arc)
  floats('arcs.rootBias', 1, 1)
  floats('arcs.distance', 1, 2 * reach + 1)
  floats('root', 1.5, width)
  floats('labels.out', 1, relations, label)
  floats('labels.outBias', 0.5, relations)
  return {
    config,
    tags: Array.from({ length: tags }, (_, tag) => `T${tag} X`),
    relations: Array.from({ length: relations }, (_, relation) =>
      relation === 2 ? 'root' : `rel${relation}`,
    ),
    names: ['O', ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((mark) => `${mark}-${type}`))],
    tensors,
  }
}

function product(shape: readonly number[]): number {
  return shape.reduce((sum, length) => sum * length, 1)
}

/** Numbers in [-1, 1) (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1
  }
}
