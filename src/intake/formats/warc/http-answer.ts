import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

export interface HttpAnswer {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array
}

/** An HTTP answer as it went over the wire: chunks joined, packed bytes unpacked. `null` where it is none. @param limit of unpacked bytes. */
export function httpAnswer(bytes: Uint8Array, limit: number): HttpAnswer | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = buffer.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [first = '', ...lines] = buffer.toString('latin1', 0, end).split('\r\n')
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1] ?? 0)
  if (status === 0) return null
  const header = (name: string): string =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
      .toLowerCase() ?? ''
  const whole = buffer.subarray(end + 4)
  const body = /\bchunked\b/.test(header('transfer-encoding')) ? (unchunked(whole) ?? whole) : whole
  return { status, type: header('content-type'), body: unpackedAs(header('content-encoding'), body, limit) }
}

/** Crawlers often keep the header and unpack the body: what does not unpack stands as it is. @throws RangeError beyond the limit */
export function unpackedAs(encoding: string, body: Buffer, limit: number): Uint8Array {
  const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
    encoding
  ]
  if (!unpack) return body
  try {
    return unpack(body, { maxOutputLength: limit })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw cause
    return body
  }
}

function unchunked(body: Buffer): Buffer | null {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const line = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, Math.min(line, at + 20)), 16)
    if (line < 0 || !Number.isFinite(size) || size < 0) return null
    if (size === 0) break
    chunks.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(chunks)
}
