import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Where what was sent lies until it is read: a folder of its own, readable by this user alone. */
export interface Inbox {
  /** The paths, in the order in which they came. */
  readonly files: readonly string[]
  write(name: string, content: Readable | string): Promise<void>
  /** A sentence with the names that were sent instead of paths. */
  named(sentence: string): string
  clear(): Promise<void>
}

export async function openInbox(): Promise<Inbox> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-inbox-'))
  const files: string[] = []
  return {
    files,
    write: async (name, content) => {
      // Each in a folder of its own: two files of one name are two files, and no name reaches beyond it.
      const own = join(folder, String(files.length))
      await mkdir(own)
      const path = join(own, safeName(name))
      files.push(path)
      if (typeof content === 'string') await writeFile(path, content, { mode: 0o600 })
      else await pipeline(content, createWriteStream(path, { mode: 0o600 }))
    },
    named: (sentence) =>
      files.reduce((text, path) => text.replaceAll(path, path.slice(path.lastIndexOf(sep) + 1)), sentence),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

const LONGEST_NAME = 120

/** The last part of a name, without what could lead elsewhere, hide, or be taken for a command by a terminal. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '_').replace(/^[.\s]+/, '')
  const dot = plain.lastIndexOf('.')
  const extension = dot > 0 ? plain.slice(dot).slice(0, 16) : ''
  const stem = [...(dot > 0 ? plain.slice(0, dot) : plain)].slice(0, LONGEST_NAME - extension.length).join('')
  return `${stem || 'unnamed'}${extension}`
}
