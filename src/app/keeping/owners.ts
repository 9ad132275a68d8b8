import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Houses, housesBy } from '../../claims/index.ts'
import { HearsayError } from '../../model/errors.ts'

const Row = z.strictObject({
  owner: z.string().trim().min(1).max(200),
  outlets: z.array(z.string().trim().min(1).max(200)).min(1).max(1000),
  source: z.string().trim().min(1).max(1000),
})

/** The most rows that a file may have. */
const MOST_ROWS = 10_000

/**
 * Houses by a user's own table of owners beside Hearsay's, as docs/claims.md has it.
 * @throws HearsayError file-not-found, file-unreadable, or bad-owners with the row and what is wrong with it.
 */
export function readOwners(path: string): Houses {
  let value: unknown
  try {
    value = JSON.parse(textOf(path))
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause
    throw bad(path, 'it is no JSON')
  }
  const rows = z.array(Row).min(1).max(MOST_ROWS).safeParse(value)
  if (rows.success) return housesBy(rows.data)
  const [issue] = rows.error.issues
  const [row, ...field] = issue?.path ?? []
  const where =
    typeof row === 'number' ? `row ${row + 1}${field.length > 0 ? `, "${field.join('.')}"` : ''}: ` : ''
  throw bad(path, `${where}${issue?.message ?? 'it has another form'}`)
}

const known = new Map<string, Houses>()

/** By the file that the variable HEARSAY_OWNERS names, read once; by Hearsay's rows alone where there is none. @throws HearsayError as `readOwners` does */
export function houses(): Houses {
  const path = process.env.HEARSAY_OWNERS ?? ''
  const found = known.get(path) ?? (path === '' ? housesBy([]) : readOwners(path))
  known.set(path, found)
  return found
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new HearsayError(
        'file-not-found',
        `There is no file ${path}; --owners takes a JSON file of owners and their outlets.`,
        { cause },
      )
    throw new HearsayError('file-unreadable', `The file ${path} cannot be read (${code}).`, { cause })
  }
}

function bad(path: string, what: string): HearsayError {
  return new HearsayError(
    'bad-owners',
    `The table of owners ${path} cannot be used: ${what}; see "Who owns whom" in docs/claims.md.`,
  )
}
