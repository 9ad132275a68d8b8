/** One line: its number from 1, and its bytes without the line break; `null` where it was longer than the limit. */
interface StreamLine {
  readonly line: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** The lines of a stream that are not empty, holding no more than one line, and none over `limit` bytes. */
export async function* linesOfStream(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
): AsyncGenerator<StreamLine> {
  let line = 1
  let parts: Buffer[] = []
  let length = 0
  for await (const piece of stream) {
    let rest =
      typeof piece === 'string'
        ? Buffer.from(piece)
        : Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    for (let at = rest.indexOf(LINE_FEED); at >= 0; at = rest.indexOf(LINE_FEED)) {
      length += at
      if (length > limit) yield { line, bytes: null }
      else if (length > 0) yield* whole(line, [...parts, rest.subarray(0, at)])
      rest = rest.subarray(at + 1)
      line++
      parts = []
      length = 0
    }
    length += rest.length
    // Of a line over the limit nothing more is kept.
    if (length > limit) parts = []
    else parts.push(rest)
  }
  if (length > limit) yield { line, bytes: null }
  else if (length > 0) yield* whole(line, parts)
}

function* whole(line: number, parts: readonly Buffer[]): Generator<StreamLine> {
  const bytes = Buffer.concat(parts)
  if (bytes.some((byte) => byte > 0x20)) yield { line, bytes }
}
