import { readFileSync } from 'node:fs'

const FILE = new URL('../../../../models/event-triggers.bin', import.meta.url)

/** How many weights a model has; they are found by the hash of a feature's name. */
export const SLOTS = 1 << 16

/** Weights of one byte, and what one of their units is worth. */
export interface TriggerModel {
  readonly unit: number
  readonly weights: Int8Array
}

/** The model that ships, read when it is first asked for. */
export function triggerModel(): TriggerModel {
  loaded ??= parse(readFileSync(FILE))
  return loaded
}

let loaded: TriggerModel | null = null

/** The place of a feature's weight: FNV-1a over its name. */
export function slotOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return hash & (SLOTS - 1)
}

/** The bytes of a model: its unit as a 32-bit float, then the weights. */
export function packTriggerModel({ unit, weights }: TriggerModel): Uint8Array {
  const bytes = new Uint8Array(4 + weights.length)
  new DataView(bytes.buffer).setFloat32(0, unit, true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4)
  return bytes
}

function parse(bytes: Uint8Array): TriggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return {
    unit: view.getFloat32(0, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4),
  }
}
