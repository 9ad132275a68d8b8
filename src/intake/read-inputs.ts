import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { HearsayError } from '../model/errors.ts'
import type { GivenMetadata, InputFormat } from '../model/ports.ts'
import type { Report } from '../model/report.ts'
import { declaredCharset, decode } from './decode.ts'
import type { Input } from './find-inputs.ts'
import { FORMATS } from './formats/index.ts'
import { linesOfStream } from './lines-of-stream.ts'

/** The most bytes that one report may have. */
export const MAX_REPORT_BYTES = 32 * 1024 * 1024

/** What came of one report: `line` counts from 1 in a file of several. */
export type InputResult = { readonly path: string; readonly line: number | null } & (
  | { readonly report: Report }
  | { readonly error: HearsayError }
)

/**
 * Reads the inputs one after the other, in order; what cannot be read is an error, and the rest goes on.
 * @param limit the most bytes that one report may have.
 */
export async function* readInputs(
  inputs: readonly Input[],
  given: GivenMetadata,
  limit = MAX_REPORT_BYTES,
): AsyncGenerator<InputResult> {
  for (const input of inputs) {
    if (input.kind === 'error') yield { path: input.path, line: null, error: input.error }
    else if (input.kind === 'file' && isJsonLines(input.path))
      yield* readLines(input.path, createReadStream(input.path), given, limit)
    else yield* readWhole(input, given, limit)
  }
}

function isJsonLines(path: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())
}

async function* readWhole(input: Input, given: GivenMetadata, limit: number): AsyncGenerator<InputResult> {
  const { path } = input
  try {
    const bytes = input.kind === 'file' ? await bytesOf(path, limit) : await standardInput(limit)
    const format = await formatOf(path)
    const text = decode(bytes, path, format.name === 'html' ? declaredCharset(bytes) : null)
    if (input.kind === 'standard-input' && /^\s*\{"/.test(text)) {
      for (const [index, line] of text.split('\n').entries()) yield* readLine(path, index + 1, line, given)
      return
    }
    yield { path, line: null, report: await format.parse(text, path, given) }
  } catch (cause) {
    yield { path, line: null, error: asError(path, cause) }
  }
}

async function formatOf(path: string): Promise<InputFormat> {
  const extension = path === '-' ? '.txt' : extname(path).toLowerCase()
  const entry = FORMATS.find(({ extensions }) => extensions.includes(extension))
  if (!entry) throw new HearsayError('unknown-format', `${path} is of no known format.`)
  return entry.load()
}

async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > limit) throw tooLarge(path, limit, size)
  return readFile(path)
}

async function standardInput(limit: number): Promise<Uint8Array> {
  const bytes = await buffer(process.stdin)
  if (bytes.length > limit) throw tooLarge('Standard input', limit, bytes.length)
  return bytes
}

async function* readLines(
  path: string,
  stream: NodeJS.ReadableStream,
  given: GivenMetadata,
  limit: number,
): AsyncGenerator<InputResult> {
  let reports = 0
  try {
    for await (const { line, bytes } of linesOfStream(stream, limit)) {
      reports++
      if (bytes === null) yield { path, line, error: tooLarge(`${path}, line ${line},`, limit, null) }
      else yield* readLine(path, line, bytes, given)
    }
  } catch (cause) {
    yield { path, line: null, error: asError(path, cause) }
    return
  }
  if (reports === 0)
    yield {
      path,
      line: null,
      error: new HearsayError('empty-file', `${path} is empty; a report needs text.`),
    }
}

async function* readLine(
  path: string,
  line: number,
  content: string | Uint8Array,
  given: GivenMetadata,
): AsyncGenerator<InputResult> {
  const { jsonl } = await import('./formats/jsonl.ts')
  try {
    const text = typeof content === 'string' ? content : decode(content, `${path}, line ${line},`)
    if (text.trim() === '') return
    yield { path, line, report: await jsonl.parse(text, `${path}, line ${line},`, given) }
  } catch (cause) {
    yield { path, line, error: asError(path, cause) }
  }
}

function tooLarge(what: string, limit: number, size: number | null): HearsayError {
  const measured = size === null ? '' : ` (${inWords(size)})`
  return new HearsayError(
    'too-large',
    `${what} is larger than one report may be${measured}: ${inWords(limit)}; split it, a report a file.`,
  )
}

function inWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024 / 1024)} MiB`
}

function asError(path: string, cause: unknown): HearsayError {
  if (cause instanceof HearsayError) return cause
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return new HearsayError('file-not-found', `There is no file ${path}; check the path.`, { cause })
  if (code !== undefined)
    return new HearsayError(
      'file-unreadable',
      `${path} cannot be read (${message}); check its permissions.`,
      { cause },
    )
  return new HearsayError('malformed-input', `${path} cannot be read as its format (${message}).`, { cause })
}
