/**
 * Every error that a user can meet: the code, the process's exit status, and its title. docs/errors.md explains each, and a
 * test holds table and page together.
 */
export const ERRORS = {
  'bad-option': { exit: 2, title: 'An option or argument has a value that it cannot have' },
  'bad-config': { exit: 2, title: 'The file of settings is wrong' },
  'file-not-found': { exit: 3, title: 'A path that was named does not exist' },
  'file-unreadable': { exit: 3, title: 'A file exists but cannot be read' },
  'file-unwritable': { exit: 3, title: 'A file cannot be written' },
  'no-reports': { exit: 3, title: 'A folder holds no file of a known format' },
  'unknown-format': { exit: 3, title: 'No input format is known for the file' },
  'binary-file': { exit: 3, title: 'The file is not text' },
  'empty-file': { exit: 3, title: 'The file holds no text' },
  'too-large': { exit: 3, title: 'The file, or one of its lines, is larger than the limit' },
  'malformed-input': { exit: 3, title: 'The file is not well-formed for its format' },
  'protected-file': { exit: 3, title: 'The file is encrypted' },
  'archive-refused': { exit: 3, title: 'An archive is made to do harm, or is larger within than is allowed' },
  'address-refused': { exit: 3, title: 'An address that Hearsay does not fetch' },
  'robots-refused': { exit: 3, title: 'The site asks programs not to fetch the address' },
  'fetch-failed': { exit: 3, title: 'An address gave no document' },
  'feed-died': { exit: 3, title: 'A feed that was followed is gone' },
  'bad-model': { exit: 3, title: 'A model file is damaged, or is none' },
  'bad-owners': { exit: 2, title: 'A table of owners has a row that cannot be used' },
  'bad-cues': { exit: 2, title: 'A file of cue rows has a row that cannot be used' },
  'ledger-locked': { exit: 4, title: 'Another process is writing to the ledger' },
  'not-a-ledger': { exit: 4, title: 'The file is not a Hearsay ledger' },
  'ledger-too-new': { exit: 4, title: 'The ledger was written by a newer Hearsay' },
  'ledger-unwritable': { exit: 4, title: 'The ledger cannot be written' },
  'disk-full': { exit: 4, title: 'The disk is full' },
  'no-ledger': { exit: 4, title: 'There is no ledger at the path' },
  'no-token': { exit: 2, title: 'A service beyond this machine was asked for without a token' },
  'address-in-use': { exit: 4, title: 'Another program listens on the port' },
  unauthorized: { exit: 4, title: 'A request to the service has no token, or a wrong one' },
  forbidden: { exit: 4, title: 'The service does not take the request from where it comes' },
  'too-many-requests': { exit: 4, title: 'A client asks more often than the service answers' },
  busy: { exit: 4, title: 'Too much waits to be read' },
  'not-found': { exit: 5, title: 'The ledger has no such thing' },
  'not-in-text': { exit: 2, title: 'Words that were given as evidence are not in the report' },
  'already-undone': { exit: 5, title: 'A correction was undone before' },
  'ambiguous-id': { exit: 5, title: 'An abbreviated id fits more than one thing' },
  'internal-error': { exit: 70, title: 'A defect in Hearsay' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** An error for a user: one sentence that names what was given, what was expected and what to do, and a code. */
export class HearsayError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, sentence: string, options?: { cause?: unknown }) {
    super(sentence, options)
    this.name = 'HearsayError'
    this.code = code
  }
}
