import { HearsayError } from '../../model/errors.ts'
import type { FileFormat } from '../../model/ports/input-format.ts'
import { openArchive } from './zip/open-archive.ts'

/** A ZIP archive: its files of known formats, each as if it lay in a folder; nothing is written to disk. */
export const zip: FileFormat = {
  reads: 'bytes',
  name: 'zip',
  extensions: ['.zip'],
  open: async function* (file, context) {
    let found = 0
    for await (const { name, bytes } of openArchive(file, context)) {
      if (/(?:^|\/)(?:\.(?!\.)|__MACOSX\/)/.test(name) || context.extensionOf(name) === null) continue
      found++
      try {
        yield { kind: 'file', name, extension: null, bytes: await bytes() }
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        yield { kind: 'error', where: null, error }
      }
    }
    if (found === 0)
      throw new HearsayError(
        'no-reports',
        `${file.path} holds no file of a known format; see "hearsay read --help".`,
      )
  },
}
