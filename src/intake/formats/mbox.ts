import { HearsayError } from '../../model/errors.ts'
import type { FileFormat } from '../../model/ports/input-format.ts'
import { tooLarge } from '../limits.ts'
import { messagesOf } from './mail/messages-of-mbox.ts'
import { readMail } from './mail/read-mail.ts'

/** A mailbox of any size, read message by message. */
export const mbox: FileFormat = {
  reads: 'bytes',
  name: 'mbox',
  extensions: ['.mbox'],
  open: async function* (file, context) {
    const { report: limit } = context.limits
    let count = 0
    for await (const bytes of messagesOf(file.stream(), limit)) {
      const where = `message ${++count}`
      try {
        if (bytes === null) throw tooLarge(`${file.path}, ${where},`, limit, null)
        yield* readMail(bytes, file.path, where, context)
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        yield { kind: 'error', where, error }
      }
    }
    if (count === 0)
      throw new HearsayError(
        'malformed-input',
        `${file.path} is no mailbox: no line of it begins with "From ".`,
      )
  },
}
