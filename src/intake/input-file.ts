import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { InputFile } from '../model/ports/input-format.ts'
import { tooLarge } from './limits.ts'

/** A file on disk; nothing of it is read before it is asked for. */
export function fileOnDisk(path: string, limit: number): InputFile {
  return {
    path,
    disk: path,
    bytes: async () => {
      const { size } = await stat(path)
      if (size > limit) throw tooLarge(path, limit, size)
      return readFile(path)
    },
    stream: () => createReadStream(path),
  }
}

export function fileInMemory(path: string, bytes: Uint8Array, limit: number): InputFile {
  return {
    path,
    disk: null,
    bytes: async () => {
      if (bytes.length > limit) throw tooLarge(path, limit, bytes.length)
      return bytes
    },
    stream: async function* () {
      yield bytes
    },
  }
}

/** What comes in on a stream, no more of it than the limit. @throws HearsayError too-large, as soon as there is more */
export async function allOf(
  stream: AsyncIterable<string | Uint8Array>,
  what: string,
  limit: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    length += bytes.length
    if (length > limit) throw tooLarge(what, limit, null)
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}
