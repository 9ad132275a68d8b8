import { HearsayError } from '../../../model/errors.ts'

export interface WarcRecord {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  /** `null` where it is over the limit. */
  readonly body: Uint8Array | null
}

/** A record's own headers are short. */
const MAX_HEADER = 64 * 1024

/**
 * The records of a WARC file, unpacked, one in memory at a time: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 * Bodies over the limit are passed over.
 */
export async function* recordsOf(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): AsyncGenerator<WarcRecord> {
  const source = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await source.next()
    if (next.done) return false
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value])
    return true
  }
  for (let count = 1; ; count++) {
    while (true) {
      let skip = 0
      while (held[skip] === 0x0d || held[skip] === 0x0a) skip++
      held = held.subarray(skip)
      if (held.length > 0) break
      if (!(await more())) return
    }
    let end = held.indexOf('\r\n\r\n')
    while (end < 0) {
      if (held.length > MAX_HEADER) throw broken(path, count, 'its header does not end')
      if (!(await more())) throw broken(path, count, 'it is cut short')
      end = held.indexOf('\r\n\r\n')
    }
    const headers = headersOf(held.toString('utf8', 0, end), path, count)
    held = held.subarray(end + 4)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0)
      throw broken(path, count, 'it does not say how long it is')
    const kept: Buffer[] = []
    let left = length
    while (left > 0) {
      if (held.length === 0 && !(await more())) throw broken(path, count, 'it is cut short')
      const piece = held.subarray(0, left)
      if (length <= limit) kept.push(piece)
      held = held.subarray(piece.length)
      left -= piece.length
    }
    yield { headers, body: length <= limit ? Buffer.concat(kept) : null }
  }
}

/** Lines "Name: value", the first of them the version. */
function headersOf(text: string, path: string, count: number): ReadonlyMap<string, string> {
  const [version = '', ...lines] = text.split('\r\n')
  if (!/^WARC\/[01]\./.test(version)) throw broken(path, count, 'it does not begin with a version')
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    }),
  )
}

function broken(path: string, count: number, why: string): HearsayError {
  return new HearsayError(
    'malformed-input',
    `${path} cannot be read beyond record ${count}: ${why}; it may be damaged.`,
  )
}
