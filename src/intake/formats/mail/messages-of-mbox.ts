const BREAK = 0x0a

/** The messages of a mailbox (mboxrd), one in memory at a time; `null` for one over the limit. */
export async function* messagesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let lines: Buffer[] = []
  let [length, started, blank] = [0, false, true]
  const message = (): Uint8Array | null => (length > limit ? null : Buffer.concat(lines))
  for await (const line of linesOf(stream, limit)) {
    if (blank && line.subarray(0, 5).toString('latin1') === 'From ') {
      if (started) yield message()
      ;[lines, length, started, blank] = [[], 0, true, false]
      continue
    }
    blank = line.length <= 2 && line.toString('latin1').trim() === ''
    if (!started) continue
    length += line.length
    // Of a message over the limit nothing more is kept.
    if (length > limit) lines = []
    else lines.push(/^>+From /.test(line.subarray(0, 20).toString('latin1')) ? line.subarray(1) : line)
  }
  if (started) yield message()
}

/** Lines with their breaks; one that goes on beyond the limit comes in pieces. */
async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let length = 0
  for await (const piece of stream) {
    let bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK)) {
      yield Buffer.concat([...rest, bytes.subarray(0, at + 1)])
      ;[rest, length] = [[], 0]
      bytes = bytes.subarray(at + 1)
    }
    rest.push(bytes)
    length += bytes.length
    if (length > limit) {
      yield Buffer.concat(rest)
      ;[rest, length] = [[], 0]
    }
  }
  if (length > 0) yield Buffer.concat(rest)
}
