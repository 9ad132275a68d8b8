import { unpacked } from './packed.ts'

interface Kept<Value> {
  readonly packed: Uint8Array
  readonly value: Value
}

/**
 * Unpacks a row's bytes once as long as they are the same, and keeps so many values: one page shows a statement several times, in its section,
 * its claim and its conflicts, and the next page, or the next report, asks for it again. What it gives is not to be changed by who gets it.
 */
export function keptUnpacked<Value>(
  most: number,
  unpack: (bytes: Uint8Array) => Value = unpacked,
): (number: number, bytes: Uint8Array | ArrayBuffer) => Value {
  const kept = new Map<number, Kept<Value>>()
  return (number, bytes) => {
    // libsql gives an ArrayBuffer.
    const packed = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes
    const known = kept.get(number)
    if (known && Buffer.compare(known.packed, packed) === 0) return known.value
    const value = unpack(packed)
    if (kept.size >= most) {
      let left = Math.ceil(most / 4)
      for (const oldest of kept.keys()) {
        if (left-- === 0) break
        kept.delete(oldest)
      }
    }
    // Behind the others, also where it was there with other bytes.
    kept.delete(number)
    kept.set(number, { packed, value })
    return value
  }
}
