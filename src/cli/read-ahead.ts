import { open } from 'node:fs/promises'
import { freemem } from 'node:os'

const CHUNK = 4 * 1024 * 1024

/** Of the memory that is free the system may fill so much with the file. */
const SHARE = 0.5

/**
 * Reads a file from its beginning to its end and keeps nothing of it: the system has it in memory then, and nobody waits for a page of it here and there,
 * which takes a disk a hundred times as long. Not one that there is no room for. What cannot be read is left as it is: whoever needs it says so.
 * @returns how many bytes were read.
 */
export async function readAhead(
  path: string,
  signal: AbortSignal,
  room = SHARE * freemem(),
): Promise<number> {
  let read = 0
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > room) return 0
    const buffer = Buffer.allocUnsafe(CHUNK)
    while (!signal.aborted) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
  } catch {
    // A location that is no file, or none that can be read.
  }
  return read
}
