import { generator } from '../language-core/random-model.ts'
import { type Tensor, writeModelFile } from '../language-core/write-model.ts'

export interface NetworkSizes {
  readonly core: number
  readonly width: number
  readonly layers: number
  readonly arc: number
}

export interface NetworkParts {
  readonly config: NetworkSizes & { readonly states: number }
  readonly roles: readonly string[]
  readonly tensors: Readonly<Record<string, Tensor>>
}

/** A network of random weights, always the same of the same seed. */
export function randomNetwork(seed: number, sizes: NetworkSizes): NetworkParts {
  const { core, width, layers, arc } = sizes
  const random = generator(seed)
  const tensors: Record<string, Tensor> = {}
  const floats = (name: string, size: number, ...shape: number[]): void => {
    const count = shape.reduce((product, length) => product * length, 1)
    tensors[name] = { shape, values: Float32Array.from({ length: count }, () => size * random()) }
  }
  const dense = (name: string, outputs: number, depth: number, withBias = true): void => {
    const values = Int16Array.from({ length: outputs * depth }, () => Math.round(1023 * random()))
    tensors[`${name}.weight`] = { shape: [outputs, depth], values }
    floats(`${name}.scale`, 6 / Math.sqrt(depth) / 1023, outputs)
    if (withBias) floats(`${name}.bias`, 0.5, outputs)
  }
  const roles = [
    'O',
    ...['Source', 'Cue', 'Content'].flatMap((role) => ['B', 'I', 'E', 'S'].map((mark) => `${mark}-${role}`)),
  ]
  dense('input.first', width, core, false)
  dense('input.last', width, core, false)
  floats('input.states', 1, 9, width)
  for (let layer = 0; layer < layers; layer++) {
    dense(`layer${layer}`, 3 * width, width)
    floats(`layer${layer}.carry`, 1, width)
  }
  dense('roles', roles.length, width)
  dense('cues.dep', arc, width)
  dense('cues.head', arc, width)
  floats('cues.pair', 3 / arc, arc, arc)
  floats('cues.headBias', 0.5, arc)
  floats('none', 1, width)
  return { config: { ...sizes, states: 9 }, roles, tensors }
}

export function writeNetwork(
  { config, roles, tensors }: NetworkParts,
  change?: (header: object) => object,
): Uint8Array {
  return writeModelFile({ kind: 'attributions', config, roles }, tensors, change)
}
