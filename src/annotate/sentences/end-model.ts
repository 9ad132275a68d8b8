import { readFileSync } from 'node:fs'
import type { EndModel } from './learned-ends.ts'

const FILE = new URL('../../../models/sentences.bin', import.meta.url)

/** The model that ships, read when it is first asked for: a threshold of four bytes, then weights of one byte each. */
export function endModel(): EndModel {
  loaded ??= parseEndModel(readFileSync(FILE))
  return loaded
}

let loaded: EndModel | null = null

/** The bytes of a model, as models/sentences.bin holds them. */
export function packEndModel(weights: Int8Array, threshold: number): Uint8Array {
  const bytes = new Uint8Array(4 + weights.length)
  new DataView(bytes.buffer).setInt32(0, threshold, true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4)
  return bytes
}

function parseEndModel(bytes: Uint8Array): EndModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return {
    threshold: view.getInt32(0, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4),
  }
}
