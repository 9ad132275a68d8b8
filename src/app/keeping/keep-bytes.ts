import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Keeps the bytes that reports were read from under their SHA-256: `FOLDER/9f/9f86d0…`. What is there already is left as it is, and a
 * file is there whole or not at all.
 */
export function keeperOfBytes(folder: string): (bytes: Uint8Array, sha256: string) => Promise<void> {
  return async (bytes, sha256) => {
    const below = join(folder, sha256.slice(0, 2))
    const path = join(below, sha256)
    if (existsSync(path)) return
    await mkdir(below, { recursive: true })
    const draft = `${path}.${process.pid}.part`
    await writeFile(draft, bytes)
    await rename(draft, path)
  }
}
