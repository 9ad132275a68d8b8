import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { HearsayError } from '../../model/errors.ts'
import type { FileFormat, InputContext, InputFile } from '../../model/ports/input-format.ts'
import { tooLarge } from '../limits.ts'
import { extensionOfType } from '../tell-format.ts'
import { httpAnswer } from './warc/http-answer.ts'
import { recordsOf, type WarcRecord } from './warc/records.ts'

/** A web archive of any size: each answer with a document of a known format, with its address and the time at which it was fetched. */
export const warc: FileFormat = {
  reads: 'bytes',
  name: 'warc',
  extensions: ['.warc', '.warc.gz'],
  open: async function* (file, context) {
    let found = 0
    for await (const { headers, body } of recordsOf(
      unpacked(file, context),
      file.path,
      context.limits.report,
    )) {
      const address = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
      if (!/^(?:response|resource)$/.test(headers.get('warc-type') ?? '')) continue
      if (body === null) {
        const error = tooLarge(`${file.path}/${address}`, context.limits.report, null)
        yield { kind: 'error', where: address, error }
        continue
      }
      const document = documentOf(headers, body, context)
      if (document === null) continue
      if (document === 'too large') {
        yield {
          kind: 'error',
          where: address,
          error: tooLarge(`${file.path}/${address}`, context.limits.report, null),
        }
        continue
      }
      found++
      const taken = { address, fetched: headers.get('warc-date') ?? null }
      yield { kind: 'file', name: address, ...document, taken }
    }
    if (found === 0)
      throw new HearsayError(
        'no-reports',
        `${file.path} holds no answer with a document of a known format; pictures, scripts and failed answers are passed over.`,
      )
  },
}

function documentOf(
  headers: WarcRecord['headers'],
  body: Uint8Array,
  context: InputContext,
): { readonly extension: string; readonly bytes: Uint8Array } | 'too large' | null {
  if (headers.get('warc-type') === 'resource') {
    const extension = extensionOfType(headers.get('content-type') ?? '')
    return extension === null ? null : { extension, bytes: body }
  }
  try {
    const answer = httpAnswer(body, context.limits.report)
    const extension =
      answer && answer.status >= 200 && answer.status < 300 ? extensionOfType(answer.type) : null
    if (answer === null || extension === null || extension.startsWith('.warc') || answer.body.length === 0)
      return null
    context.spend(answer.body.length)
    return { extension, bytes: answer.body }
  } catch {
    return 'too large'
  }
}

/** Packed or not, by its first bytes; a file of packed records is many packed files in a row. */
async function* unpacked(file: InputFile, context: InputContext): AsyncGenerator<Uint8Array> {
  const source = file.stream()[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) throw new HearsayError('empty-file', `${file.path} is empty.`)
  const whole = async function* () {
    yield first.value
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* whole()
    return
  }
  const input = Readable.from(whole(), { objectMode: false })
  const gunzip = createGunzip()
  input.on('error', (cause) => gunzip.destroy(cause))
  let [packed, length] = [0, 0]
  input.on('data', (piece: Buffer) => {
    packed += piece.length
  })
  try {
    for await (const piece of input.pipe(gunzip)) {
      const bytes = piece as Buffer
      length += bytes.length
      if (length > 64 * 1024 * 1024 && length > packed * context.limits.ratio)
        throw new HearsayError(
          'archive-refused',
          `${file.path} unpacks to more than ${context.limits.ratio} times its size; unpack it yourself where you trust it.`,
        )
      yield bytes
    }
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HearsayError(
      'malformed-input',
      `${file.path} cannot be unpacked (${reason}); it may be damaged or cut short.`,
      { cause },
    )
  }
}
