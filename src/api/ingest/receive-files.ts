import type { FastifyRequest } from 'fastify'
import { HearsayError } from '../../model/errors.ts'
import { type Inbox, openInbox } from './inbox.ts'

export const MAX_FILES = 500
/** As the command line: a file of many reports, a line each, may be large. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024

/**
 * The files of a multipart request, written to an inbox as they come, so that memory stays small.
 * @returns the inbox, and the other fields as text.
 * @throws HearsayError too-large, bad-option
 */
export async function receiveFiles(
  request: FastifyRequest,
): Promise<{ readonly inbox: Inbox; readonly fields: Readonly<Record<string, string>> }> {
  const inbox = await openInbox()
  const fields: Record<string, string> = {}
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname !== 'published' && part.fieldname !== 'publication')
          throw new HearsayError('bad-option', 'The form takes files, published and publication.')
        if (part.value !== '') fields[part.fieldname] = String(part.value)
        continue
      }
      await inbox.write(part.filename, part.file)
      if (part.file.truncated)
        throw new HearsayError(
          'too-large',
          `A file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB; split it, or use "hearsay ingest".`,
        )
    }
    if (inbox.files.length === 0)
      throw new HearsayError('bad-option', 'The form has no file; send at least one in the field "files".')
    return { inbox, fields }
  } catch (error) {
    await inbox.clear()
    throw isOfDisk(error) ? error : asHearsayError(error)
  }
}

/** No room, no permission: not the sender's fault. */
function isOfDisk(error: unknown): boolean {
  return /^E(?!CONN|PIPE)[A-Z]+$/.test(String((error as NodeJS.ErrnoException).code))
}

function asHearsayError(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new HearsayError('bad-option', `The form cannot be read (${reason}).`, { cause: error })
}
