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

/** Reads the inputs one after the other, in order; what cannot be read is an error, and the rest goes on. */
export async function* readInputs(
  inputs: readonly Input[],
  given: GivenMetadata,
): AsyncGenerator<InputResult> {
  for (const input of inputs) {
    if (input.kind === 'error') yield { path: input.path, line: null, error: input.error }
    else if (input.kind === 'file' && isJsonLines(input.path))
      yield* readLines(input.path, createReadStream(input.path), given)
    else yield* readWhole(input, given)
  }
}

function isJsonLines(path: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())
}

async function* readWhole(input: Input, given: GivenMetadata): AsyncGenerator<InputResult> {
  const { path } = input
  try {
    const bytes = input.kind === 'file' ? await bytesOf(path) : await standardInput()
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

async function bytesOf(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > MAX_REPORT_BYTES) throw tooLarge(path, size)
  return readFile(path)
}

async function standardInput(): Promise<Uint8Array> {
  const bytes = await buffer(process.stdin)
  if (bytes.length > MAX_REPORT_BYTES) throw tooLarge('Standard input', bytes.length)
  return bytes
}

async function* readLines(
  path: string,
  stream: NodeJS.ReadableStream,
  given: GivenMetadata,
): AsyncGenerator<InputResult> {
  let reports = 0
  try {
    for await (const { line, bytes } of linesOfStream(stream, MAX_REPORT_BYTES)) {
      reports++
      if (bytes === null) yield { path, line, error: tooLarge(`${path}, line ${line},`, null) }
      else yield* readLine(path, line, decode(bytes, `${path}, line ${line},`), given)
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
  text: string,
  given: GivenMetadata,
): AsyncGenerator<InputResult> {
  if (text.trim() === '') return
  const { jsonl } = await import('./formats/jsonl.ts')
  try {
    yield { path, line, report: await jsonl.parse(text, `${path}, line ${line},`, given) }
  } catch (cause) {
    yield { path, line, error: asError(path, cause) }
  }
}

function tooLarge(what: string, size: number | null): HearsayError {
  const measured = size === null ? '' : ` (${Math.round(size / 1024 / 1024)} MiB)`
  return new HearsayError(
    'too-large',
    `${what} is larger than one report may be${measured}: 32 MiB; split it, a report a file.`,
  )
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
