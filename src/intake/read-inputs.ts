import { createReadStream } from 'node:fs'
import { HearsayError } from '../model/errors.ts'
import type {
  GivenMetadata,
  InputContext,
  InputFile,
  InputLimits,
  InputPart,
} from '../model/ports/input-format.ts'
import type { Report, Taken } from '../model/report.ts'
import { declaredCharset, decode } from './decode.ts'
import { reportsOfDigest } from './digest/reports-of-digest.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import type { Input } from './find-inputs.ts'
import { entryOf, extensionOf } from './formats/index.ts'
import { allOf, fileInMemory, fileOnDisk } from './input-file.ts'
import { contextOf, LIMITS, tooLarge } from './limits.ts'
import { linesOfStream } from './lines-of-stream.ts'
import { takenWith } from './taken.ts'
import { tellFormat } from './tell-format.ts'

/** What came of one report: `line` counts from 1 in a file of lines; `path` names the parts of archives and the like, too. */
export type InputResult = { readonly path: string; readonly line: number | null } & (
  | { readonly report: Report }
  | { readonly error: HearsayError }
)

export interface IntakeOptions {
  readonly limits?: Partial<InputLimits>
  /** What addresses are fetched with. */
  readonly fetch?: Fetcher
  /** Called with the bytes of each file that gave a report, before the report: for who keeps originals. */
  readonly onBytes?: (bytes: Uint8Array, sha256: string) => Promise<void>
}

/** Reads the inputs one after the other, in order; what cannot be read is an error, and the rest goes on. */
export async function* readInputs(
  inputs: readonly Input[],
  given: GivenMetadata,
  options: IntakeOptions = {},
): AsyncGenerator<InputResult> {
  const limits = { ...LIMITS, ...options.limits }
  let fetch = options.fetch
  for (const input of inputs) {
    const { path } = input
    if (input.kind === 'error') {
      yield { path, line: null, error: input.error }
      continue
    }
    const reading: Reading = { context: contextOf(path, { given, limits, extensionOf }), options, depth: 0 }
    try {
      if (input.kind === 'standard-input') yield* readStandardInput(reading)
      else if (input.kind === 'report') yield { path, line: null, report: input.report }
      else if (input.kind === 'address') {
        const [{ fetcher }, { inputOfFetched }] = await Promise.all([
          import('./fetch/fetcher.ts'),
          import('./fetch/input-of-fetched.ts'),
        ])
        fetch ??= fetcher()
        yield* readBytes(inputOfFetched(await fetch(path)), reading)
      } else if (input.kind === 'bytes') yield* readBytes(input, reading)
      else yield* readFile(fileOnDisk(path, limits.report), input.extension ?? extensionOf(path), reading)
    } catch (cause) {
      yield { path, line: null, error: asError(path, cause) }
    }
  }
}

async function* readBytes(
  input: Input & { readonly kind: 'bytes' },
  reading: Reading,
): AsyncGenerator<InputResult> {
  const { path, bytes, extension, charset = null, taken } = input
  const { context } = reading
  const url = taken.address ?? context.given.url
  const given = url ? { ...context.given, url } : context.given
  const file = fileInMemory(path, bytes, context.limits.report)
  yield* readFile(file, extension, { ...reading, context: { ...context, given }, charset }, taken)
}

interface Reading {
  readonly context: InputContext
  readonly options: IntakeOptions
  /** How many files lie around this one. */
  readonly depth: number
  /** What came with the bytes says of their encoding. */
  readonly charset?: string | null
}

async function* readStandardInput(reading: Reading): AsyncGenerator<InputResult> {
  const { report } = reading.context.limits
  const bytes = await allOf(process.stdin, 'Standard input', report)
  yield* readFile(fileInMemory('-', bytes, report), tellFormat(bytes) ?? '.txt', reading)
}

/** @param taken where the file came from, where it is no file on disk. */
async function* readFile(
  file: InputFile,
  extension: string | null,
  reading: Reading,
  taken?: Partial<Taken>,
): AsyncGenerator<InputResult> {
  const { path } = file
  const { given, limits } = reading.context
  if (extension === '.jsonl' || extension === '.ndjson') {
    yield* readLines(
      path,
      file.disk === null ? file.stream() : createReadStream(file.disk),
      given,
      limits.report,
    )
    return
  }
  const format = await (extension === null ? undefined : entryOf(extension)?.load())
  if (!format) throw new HearsayError('unknown-format', `${path} is of no known format.`)
  const digest = await keeping(file, format.reads, reading.options)
  const known = { ...taken, ...(digest ? { bytes: digest } : {}) }
  if (format.reads === 'text') {
    const bytes = await file.bytes()
    const declared = format.name === 'html' ? declaredCharset(bytes) : null
    const text = decode(bytes, path, reading.charset ?? declared)
    const report = takenWith(await format.parse(text, path, given), known)
    yield* format.name === 'html' ? [{ path, line: null, report }] : itemsOf(path, report, given)
    return
  }
  for await (const part of format.open(file, reading.context)) yield* readPart(part, file, reading, known)
}

/** What newsletters and dailies come in; a page with numbered headings is one report. */
const DIGESTS = /\.(?:eml|mbox|pdf|docx)$/i

/** A digest's items are reports of their own. */
function itemsOf(path: string, report: Report, given: GivenMetadata): readonly InputResult[] {
  const reports = reportsOfDigest(report, given)
  if (reports.length === 1) return [{ path, line: null, report }]
  return reports.map((one, at) => ({ path: `${path}, item ${at + 1}`, line: null, report: one }))
}

async function* readPart(
  part: InputPart,
  file: InputFile,
  reading: Reading,
  taken: Partial<Taken>,
): AsyncGenerator<InputResult> {
  const { limits } = reading.context
  if (part.kind !== 'file') {
    const path = part.where === null ? file.path : `${file.path}, ${part.where}`
    if (part.kind === 'error') yield { path, line: null, error: part.error }
    else if (DIGESTS.test(file.path))
      yield* itemsOf(path, takenWith(part.report, taken), reading.context.given)
    else yield { path, line: null, report: takenWith(part.report, taken) }
    return
  }
  const path = `${file.path}/${part.name}`
  const depth = reading.depth + 1
  try {
    if (depth > limits.depth)
      throw new HearsayError(
        'archive-refused',
        `${path} lies in more than ${limits.depth} files that hold files; unpack them yourself where you trust them.`,
      )
    const inner = fileInMemory(path, part.bytes, limits.report)
    yield* readFile(
      inner,
      part.extension ?? extensionOf(part.name),
      { ...reading, depth },
      {
        ...taken,
        bytes: null,
        within: file.path,
        ...part.taken,
      },
    )
  } catch (cause) {
    yield { path, line: null, error: asError(path, cause) }
  }
}

/** Files that hold one report are kept; of an archive, what it holds. */
async function keeping(
  file: InputFile,
  reads: 'text' | 'bytes',
  { onBytes }: IntakeOptions,
): Promise<Taken['bytes']> {
  if (!onBytes || (reads === 'bytes' && file.disk !== null && HOLDS_MANY.test(file.path))) return null
  const { createHash } = await import('node:crypto')
  const bytes = await file.bytes()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await onBytes(bytes, sha256)
  return { sha256, length: bytes.length }
}

const HOLDS_MANY = /\.(?:zip|warc|warc\.gz|mbox|csv|tsv)$/i

async function* readLines(
  path: string,
  stream: AsyncIterable<string | Uint8Array>,
  given: GivenMetadata,
  limit: number,
): AsyncGenerator<InputResult> {
  let reports = 0
  for await (const { line, bytes } of linesOfStream(stream, limit)) {
    reports++
    if (bytes === null) yield { path, line, error: tooLarge(`${path}, line ${line},`, limit, null) }
    else yield* readLine(path, line, bytes, given)
  }
  if (reports === 0) throw new HearsayError('empty-file', `${path} is empty; a report needs text.`)
}

async function* readLine(
  path: string,
  line: number,
  content: Uint8Array,
  given: GivenMetadata,
): AsyncGenerator<InputResult> {
  const { jsonl } = await import('./formats/jsonl.ts')
  try {
    const text = decode(content, `${path}, line ${line},`)
    if (text.trim() === '') return
    yield { path, line, report: await jsonl.parse(text, `${path}, line ${line},`, given) }
  } catch (cause) {
    yield { path, line, error: asError(path, cause) }
  }
}

function asError(path: string, cause: unknown): HearsayError {
  if (cause instanceof HearsayError) return cause
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return new HearsayError('file-not-found', `There is no file ${path}; check the path.`, { cause })
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    return new HearsayError(
      'file-unreadable',
      `${path} cannot be read (${message}); check its permissions.`,
      { cause },
    )
  return new HearsayError(
    'malformed-input',
    `${path} cannot be read as its format (${message}); it may be damaged, or of another format than its name says.`,
    { cause },
  )
}
