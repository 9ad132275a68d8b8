import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl'
import { HearsayError } from '../../../model/errors.ts'
import type { InputContext, InputFile } from '../../../model/ports/input-format.ts'
import { tooLarge } from '../../limits.ts'

/** A file in an archive, not unpacked yet, or why it is not. */
export interface ArchiveEntry {
  readonly name: string
  /** @throws HearsayError archive-refused, protected-file, too-large, malformed-input */
  bytes(): Promise<Uint8Array>
}

/** Below this a high ratio is nothing but a small file of one letter. */
const SMALL = 1024 * 1024

/** The files of a ZIP archive in the order of its list; those whose name is not taken or whose size is refused throw when asked for. */
export async function* openArchive(file: InputFile, context: InputContext): AsyncGenerator<ArchiveEntry> {
  const archive = await opened(file)
  try {
    const { entries } = context.limits
    if (archive.entryCount > entries)
      throw refused(file.path, `lists ${archive.entryCount} files, and at most ${entries} are taken`)
    for await (const entry of entriesOf(archive)) {
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      yield { name, bytes: () => unpacked(archive, entry, `${file.path}/${name}`, context) }
    }
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause
    throw damaged(file.path, cause)
  } finally {
    archive.close()
  }
}

async function opened(file: InputFile): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const
  const { disk } = file
  const bytes = disk === null ? Buffer.from(await file.bytes()) : null
  return new Promise((resolve, reject) => {
    const done = (cause: Error | null, archive?: ZipFile): void => {
      if (archive) resolve(archive)
      else reject(cause && 'syscall' in cause ? cause : damaged(file.path, cause))
    }
    if (bytes) fromBuffer(bytes, options, done)
    else open(disk ?? '', options, done)
  })
}

async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (let count = 0; count < archive.entryCount; count++)
    yield await new Promise<Entry>((resolve, reject) => {
      archive.once('entry', resolve)
      archive.once('error', reject)
      archive.readEntry()
    })
}

/** Names come as bytes, so that one that leads out of the archive is that file's error and not the archive's. */
function nameOf({ fileName }: Entry): string {
  const bytes = fileName as unknown as Uint8Array
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

async function unpacked(
  archive: ZipFile,
  entry: Entry,
  path: string,
  context: InputContext,
): Promise<Uint8Array> {
  const { limits, spend } = context
  const name = nameOf(entry)
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name))
    throw refused(path.replaceAll('\0', '\uFFFD'), 'has a name that leads out of its archive')
  if (entry.isEncrypted())
    throw new HearsayError('protected-file', `${path} is encrypted; save it without a password.`)
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (size > SMALL && size > packed * limits.ratio)
    throw refused(
      path,
      `unpacks to ${Math.round(size / Math.max(1, packed))} times its size, and at most ${limits.ratio} times is taken`,
    )
  if (size > limits.report) throw tooLarge(path, limits.report, size)
  spend(size)
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      archive.openReadStream(entry, (cause, opened) => (opened ? resolve(opened) : reject(cause)))
    })
    for await (const piece of stream) {
      const bytes = piece as Buffer
      length += bytes.length
      // The size that it names may be a lie; the library ends a stream that goes beyond it.
      if (length > limits.report) throw tooLarge(path, limits.report, null)
      pieces.push(bytes)
    }
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause
    throw damaged(path, cause)
  }
  return Buffer.concat(pieces)
}

function refused(path: string, why: string): HearsayError {
  return new HearsayError('archive-refused', `${path} ${why}; unpack it yourself where you trust it.`)
}

function damaged(path: string, cause: unknown): HearsayError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new HearsayError(
    'malformed-input',
    `${path} cannot be unpacked (${reason}); it may be damaged or cut short.`,
    { cause },
  )
}
