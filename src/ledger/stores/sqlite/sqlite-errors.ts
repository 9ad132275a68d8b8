import { type ErrorCode, HearsayError } from '../../../model/errors.ts'

/** What SQLite says of a ledger, as an error for a user; anything else as it is. */
export function asHearsayError(error: unknown, path: string): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error
  const meaning = MEANINGS.find(({ marks }) => marks.some((mark) => signsOf(error).includes(mark)))
  return meaning ? new HearsayError(meaning.code, meaning.sentence(path), { cause: error }) : error
}

function signsOf(error: Error): string {
  return `${'code' in error ? String(error.code) : ''} ${error.message}`
}

interface Meaning {
  /** SQLite's result codes, or the words in which libsql passes them on where it gives no code. */
  readonly marks: readonly string[]
  readonly code: ErrorCode
  readonly sentence: (path: string) => string
}

const MEANINGS: readonly Meaning[] = [
  {
    marks: ['SQLITE_BUSY', 'SQLITE_LOCKED', 'database is locked'],
    code: 'ledger-locked',
    sentence: (path) =>
      `The ledger ${path} is being written by another process; wait for it to end and try again.`,
  },
  {
    marks: ['SQLITE_FULL', 'disk is full', 'No space left'],
    code: 'disk-full',
    sentence: (path) =>
      `There is no room left to write the ledger ${path}; what was written before is whole: free some space and run the same command again.`,
  },
  {
    marks: ['SQLITE_NOTADB', 'file is not a database'],
    code: 'not-a-ledger',
    sentence: (path) => `The file ${path} is not a Hearsay ledger; name another with --ledger.`,
  },
  {
    marks: ['SQLITE_CORRUPT', 'malformed'],
    code: 'not-a-ledger',
    sentence: (path) =>
      `The ledger ${path} is damaged and cannot be read; take it from a backup or make a new one with "hearsay ingest".`,
  },
  {
    marks: ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'Unable to open', 'readonly'],
    code: 'ledger-unwritable',
    sentence: (path) =>
      `The ledger ${path} cannot be opened for writing; check that its folder exists and that you may write there.`,
  },
  {
    marks: ['SQLITE_IOERR'],
    code: 'ledger-unwritable',
    sentence: (path) => `The ledger ${path} could not be read or written by the system; check the disk.`,
  },
]
