import type { FileFormat } from '../../model/ports/input-format.ts'
import { readMail } from './mail/read-mail.ts'

/** One e-mail message, and its attachments of known formats. */
export const eml: FileFormat = {
  reads: 'bytes',
  name: 'eml',
  extensions: ['.eml'],
  open: async function* (file, context) {
    yield* readMail(await file.bytes(), file.path, null, context)
  },
}
