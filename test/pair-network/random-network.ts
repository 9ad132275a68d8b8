import { generator } from '../language-core/random-model.ts'
import type { Tensor } from '../language-core/write-model.ts'

export const CONFIG = { width: 64, layers: 2, inner: 128, longest: 32, gap: 4, answer: 8 }

export const KINDS = ['none', 'same', 'denial']

export const PIECES = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'the',
  'bridge',
  'gave',
  'way',
  'held',
  '##s',
  'stood',
  '.',
]

/** The tensors of a network with random weights, as docs/pair-network.md names them. */
export function randomTensors(seed: number): Readonly<Record<string, Tensor>> {
  const random = generator(seed)
  const { width, layers, inner, longest, gap, answer } = CONFIG
  const floats = (size: number, ...shape: readonly number[]): Tensor => ({
    shape,
    values: Float32Array.from({ length: shape.reduce((all, one) => all * one, 1) }, () => random() * size),
  })
  const bytes = (...shape: readonly number[]): Tensor => ({
    shape,
    values: Int8Array.from({ length: shape.reduce((all, one) => all * one, 1) }, () =>
      Math.round(random() * 127),
    ),
  })
  const scaled = (name: string, outputs: number, inputs: number) => ({
    [`${name}.weight`]: bytes(outputs, inputs),
    [`${name}.scale`]: {
      shape: [outputs],
      values: new Float32Array(outputs).fill(2 / Math.sqrt(inputs) / 127),
    },
    [`${name}.bias`]: floats(0.2, outputs),
  })
  const norm = (name: string) => ({
    [`${name}.gain`]: floats(2, width),
    [`${name}.bias`]: floats(0.5, width),
  })
  const layer = (name: string) => ({
    ...scaled(`${name}.read`, 3 * width, width),
    ...scaled(`${name}.mix`, width, width),
    ...scaled(`${name}.spread`, inner, width),
    ...scaled(`${name}.gather`, width, inner),
    ...norm(`${name}.mixed`),
    ...norm(`${name}.gathered`),
  })
  const list = PIECES.join('\n')
  return {
    'pieces.list': { shape: [new TextEncoder().encode(list).length], values: list },
    'pieces.rows': bytes(PIECES.length, width),
    'pieces.scale': { shape: [PIECES.length], values: new Float32Array(PIECES.length).fill(1 / 127) },
    'places.rows': floats(0.5, longest, width),
    second: floats(0.5, width),
    ...norm('embed'),
    ...Object.assign({}, ...Array.from({ length: layers }, (_, at) => layer(`layer${at}`))),
    gaps: floats(1, 6, gap),
    ...scaled('answer.hidden', answer, 2 * width + gap),
    'answer.out.weight': floats(1, KINDS.length, answer),
    'answer.out.bias': floats(0.1, KINDS.length),
  }
}
