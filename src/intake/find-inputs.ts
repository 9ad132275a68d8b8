import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { HearsayError } from '../model/errors.ts'
import { KNOWN_EXTENSIONS } from './formats/index.ts'

/** A file to read, standard input (`-`), or why a path gives nothing to read. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input'; readonly path: '-' }
  | { readonly kind: 'error'; readonly path: string; readonly error: HearsayError }

/** The files that the paths name, in their order; a folder gives the files of known formats below it, sorted by name. */
export function findInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap(inputsOf)
}

function inputsOf(path: string): readonly Input[] {
  if (path === '-') return [{ kind: 'standard-input', path }]
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
  return [
    failure(
      path,
      'unknown-format',
      `${path} is of no known format; Hearsay reads ${KNOWN_EXTENSIONS.join(', ')}, and text from standard input.`,
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
      else if (entry.isFile() && isKnown(path)) found.push({ kind: 'file', path })
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
  return KNOWN_EXTENSIONS.includes(extname(path).toLowerCase())
}

function failure(path: string, code: HearsayError['code'], sentence: string): Input {
  return { kind: 'error', path, error: new HearsayError(code, sentence) }
}
