import { readFileSync } from 'node:fs'

/** Weights of a linear model that are found by the hash of a feature's name ("feature hashing"), and what one of their units is worth. */
export interface HashedWeights {
  readonly unit: number
  /** As many as a power of two. */
  readonly weights: Int8Array
}

/**
 * The place of a feature's weight among so many: FNV-1a over its name, folded once.
 * @param slots a power of two.
 */
export function slotOf(feature: string, slots: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return hash & (slots - 1)
}

/** The bytes of a model: its unit as a 32-bit float, then a byte for each weight. */
export function packHashedWeights({ unit, weights }: HashedWeights): Uint8Array {
  const bytes = new Uint8Array(4 + weights.length)
  new DataView(bytes.buffer).setFloat32(0, unit, true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4)
  return bytes
}

/** The model that a file holds, as `packHashedWeights` wrote it. */
export function readHashedWeights(file: URL): HashedWeights {
  const bytes = readFileSync(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return {
    unit: view.getFloat32(0, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4),
  }
}
