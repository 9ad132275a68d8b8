import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { HearsayError } from '../model/errors.ts'

/** Writes to standard output, waiting where whoever reads is slow. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((drained) => process.stdout.once('drain', drained))
}

/**
 * Writes pieces to the file, or to standard output where there is none.
 * @param ledger the ledger that they come from: it is not written over.
 * @throws HearsayError bad-option, disk-full, file-unwritable
 */
export async function output(
  pieces: AsyncIterable<string>,
  path: string | undefined,
  ledger?: string,
): Promise<void> {
  if (path === undefined) {
    for await (const piece of pieces) await write(piece)
    return
  }
  if (ledger !== undefined && resolve(path) === resolve(ledger))
    throw new HearsayError('bad-option', `${path} is the ledger itself; name another file with --output.`)
  try {
    await pipeline(pieces, createWriteStream(path))
  } catch (error) {
    if (error instanceof HearsayError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC')
      throw new HearsayError(
        'disk-full',
        `There is no room left to write ${path}; free some space and run the same command again.`,
        { cause: error },
      )
    if (code === undefined) throw error
    throw new HearsayError('file-unwritable', `${path} cannot be written (${code}); name another file.`, {
      cause: error,
    })
  }
}
