import { deflateSync, inflateSync } from 'node:zlib'

/** A value as deflated JSON: a reading, mostly its tokens, takes about a tenth of its size. */
export function packed(value: unknown): Uint8Array {
  return deflateSync(JSON.stringify(value), { level: 3 })
}

/** The value that was packed. The cast is the caller's: only the ledger itself writes packed columns. */
export function unpacked<T>(bytes: Uint8Array | ArrayBuffer): T {
  return JSON.parse(inflateSync(bytes).toString('utf8')) as T
}
