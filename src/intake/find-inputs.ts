import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HearsayError } from '../model/errors.ts'
import type { Report, Taken } from '../model/report.ts'
import { entryOf, extensionOf, KNOWN_EXTENSIONS } from './formats/index.ts'
import { tellFormat } from './tell-format.ts'

/** A file to read, an address to fetch, bytes that are there already, standard input (`-`), or why a path gives nothing to read. */
export type Input =
  /** `extension` where the name has none: that of what it begins like. */
  | { readonly kind: 'file'; readonly path: string; readonly extension?: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'report'; readonly path: string; readonly report: Report }
  | {
      readonly kind: 'bytes'
      readonly path: string
      readonly bytes: Uint8Array
      readonly extension: string
      /** What came with them says of their encoding. */
      readonly charset?: string | null
      readonly taken: Partial<Taken>
    }
  | { readonly kind: 'standard-input'; readonly path: '-' }
  | { readonly kind: 'error'; readonly path: string; readonly error: HearsayError }

/** The files that the paths name, in their order; a folder gives the files of known formats below it, sorted by name. */
export function findInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap(inputsOf)
}

function inputsOf(path: string): readonly Input[] {
  if (path === '-') return [{ kind: 'standard-input', path }]
  if (/^https?:\/\//i.test(path)) return [{ kind: 'address', path }]
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return filesBelow(path)
    if (!stats.isFile())
      return [failure(path, 'file-unreadable', `${path} is not a regular file; name a file or a folder.`)]
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    return [
      missing
        ? failure(path, 'file-not-found', `There is no file or folder ${path}; check the path.`)
        : failure(
            path,
            'file-unreadable',
            `${path} cannot be looked at (${(cause as Error).message}); check its permissions.`,
          ),
    ]
  }
  if (isKnown(path)) return [{ kind: 'file', path }]
  if (!/\.[^/\\]*$/.test(path)) return [{ kind: 'file', path, extension: tellFormat(headOf(path)) ?? '.txt' }]
  return [
    failure(
      path,
      'unknown-format',
      `${path} is of no known format; Hearsay reads ${KNOWN_EXTENSIONS.join(', ')}, addresses, and standard input.`,
    ),
  ]
}

function filesBelow(folder: string): readonly Input[] {
  const found: Input[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(below, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(below, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile() && isKnown(path) && isMeant(path)) found.push({ kind: 'file', path })
    }
  }
  try {
    walk(folder)
  } catch (cause) {
    found.push(
      failure(
        folder,
        'file-unreadable',
        `${folder} cannot be listed whole (${(cause as Error).message}); check its permissions.`,
      ),
    )
  }
  if (found.length > 0) return found
  return [
    failure(folder, 'no-reports', `${folder} holds no report; Hearsay reads ${KNOWN_EXTENSIONS.join(', ')}.`),
  ]
}

function isKnown(path: string): boolean {
  return extensionOf(path) !== null
}

/** Of a folder's files that much else than reports could be, those that begin as reports do. */
function isMeant(path: string): boolean {
  const begins = entryOf(extensionOf(path) ?? '')?.in
  if (begins === undefined) return true
  const head = headOf(path)
  // That it cannot be read is told when it is read.
  return head.length === 0 || begins.test(head.toString('utf8'))
}

/** What a file begins with; nothing where it cannot be read. */
function headOf(path: string): Buffer {
  try {
    const file = openSync(path, 'r')
    const head = Buffer.alloc(4096)
    const length = readSync(file, head)
    closeSync(file)
    return head.subarray(0, length)
  } catch {
    return Buffer.alloc(0)
  }
}

function failure(path: string, code: HearsayError['code'], sentence: string): Input {
  return { kind: 'error', path, error: new HearsayError(code, sentence) }
}
