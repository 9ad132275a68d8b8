import { ERRORS, type ErrorCode, HearsayError } from '../model/errors.ts'

/** An error as RFC 9457 has it, with our code; `type` leads to what the reference says of it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ErrorCode
  /** Of a question that is wrong: which of its fields, and why. */
  readonly fields?: readonly { readonly field: string; readonly message: string }[]
}

/** The status of HTTP for each of our codes. */
export const STATUSES: Readonly<Record<ErrorCode, number>> = {
  'bad-option': 400,
  'bad-config': 500,
  'file-not-found': 404,
  'file-unreadable': 422,
  'file-unwritable': 500,
  'no-reports': 422,
  'unknown-format': 422,
  'binary-file': 422,
  'empty-file': 422,
  'too-large': 413,
  'malformed-input': 422,
  'protected-file': 422,
  'archive-refused': 422,
  'address-refused': 422,
  'robots-refused': 422,
  'fetch-failed': 502,
  'feed-died': 502,
  'bad-model': 500,
  'bad-cues': 400,
  'bad-owners': 500,
  'ledger-locked': 503,
  'not-a-ledger': 500,
  'ledger-too-new': 500,
  'ledger-unwritable': 500,
  'disk-full': 507,
  'no-ledger': 500,
  'no-token': 500,
  'address-in-use': 500,
  unauthorized: 401,
  forbidden: 403,
  'too-many-requests': 429,
  busy: 503,
  'not-found': 404,
  'ambiguous-id': 409,
  'already-undone': 409,
  'not-in-text': 422,
  'internal-error': 500,
}

export function problemOf(error: HearsayError, fields?: Problem['fields']): Problem {
  const { code, message } = error
  return {
    type: `/api#${code}`,
    title: ERRORS[code].title,
    status: STATUSES[code],
    detail: message,
    code,
    ...(fields === undefined ? {} : { fields }),
  }
}

/** What fastify and Node throw while a request is read, as ours; what nobody expected is a defect, whose words stay here. */
export function asHearsayError(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error
  const { statusCode, message } = error as { statusCode?: number; message?: string }
  if (statusCode === 413 || statusCode === 414 || statusCode === 431)
    return new HearsayError('too-large', 'The request is larger than the service takes.', { cause: error })
  if (statusCode === 429)
    return new HearsayError('too-many-requests', 'Too many requests; wait as long as Retry-After says.')
  if (statusCode !== undefined && statusCode < 500)
    return new HearsayError('bad-option', `The request cannot be read: ${message ?? 'it is malformed'}.`, {
      cause: error,
    })
  return new HearsayError(
    'internal-error',
    'The request could not be answered because of a defect in Hearsay; the service says more where it runs.',
    { cause: error },
  )
}
