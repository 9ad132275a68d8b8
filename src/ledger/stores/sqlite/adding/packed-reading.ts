import type { Layers } from '../../../../model/annotated-report.ts'
import type { Reading } from '../../../../model/reading.ts'
import { packed, unpacked } from './packed.ts'

/** A reading of more tokens is packed in parts: as one JSON text it would take a gigabyte, and V8 has no longer string. */
const MOST_TOKENS = 100_000
/** Things in a part. */
const PART = 20_000
/** Before the parts: "HSAY" and nothing that zlib begins with. */
const MARK = Uint8Array.from([0x48, 0x53, 0x41, 0x59])

/**
 * A reading as deflated JSON. A very long one is a mark and then parts, each after its length in four bytes: first the reading with its
 * layers empty, then each layer's things, so many a part.
 */
export function packedReading(reading: Reading): Uint8Array {
  if (reading.layers.tokens.length <= MOST_TOKENS) return packed(reading)
  const parts: Uint8Array[] = [MARK]
  const add = (value: unknown): void => {
    const bytes = packed(value)
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, bytes.length)
    parts.push(length, bytes)
  }
  const layers = Object.entries(reading.layers)
  add({
    ...reading,
    layers: Object.fromEntries(layers.map(([name, layer]) => [name, Array.isArray(layer) ? [] : layer])),
  })
  for (const [name, layer] of layers) {
    if (!Array.isArray(layer)) continue
    for (let from = 0; from < layer.length; from += PART) add([name, layer.slice(from, from + PART)])
  }
  return Buffer.concat(parts)
}

/** The reading that was packed. */
export function unpackedReading(bytes: Uint8Array | ArrayBuffer): Reading {
  const all = new Uint8Array(bytes)
  if (!MARK.every((byte, at) => all[at] === byte)) return unpacked<Reading>(all)
  const lengths = new DataView(all.buffer, all.byteOffset, all.byteLength)
  let at = MARK.length
  const next = (): unknown => {
    const length = lengths.getUint32(at)
    const from = at + 4
    at = from + length
    return unpacked(all.subarray(from, at))
  }
  // The casts: only the ledger itself writes the column.
  const reading = next() as Reading
  const layers: Record<string, unknown> = { ...reading.layers }
  while (at < all.length) {
    const [name, items] = next() as [keyof Layers, unknown[]]
    const layer = layers[name] as unknown[]
    for (const item of items) layer.push(item)
  }
  return { ...reading, layers: layers as unknown as Layers }
}
