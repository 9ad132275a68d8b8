import type { ModelConfig } from '../../src/annotate/syntax/core/core-header.ts'

export interface Tensor {
  readonly shape: readonly number[]
  readonly values: Int8Array | Int16Array | Float32Array | string
}

export interface ModelParts {
  readonly config: ModelConfig
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
  readonly tensors: Readonly<Record<string, Tensor>>
}

/** The bytes of a model file, as docs/language-core.md lays it out. `change` may spoil the header for a test. */
export function writeModel(
  parts: ModelParts,
  change: (header: object) => object = (header) => header,
): Uint8Array {
  const { config, tags, relations, names } = parts
  return writeModelFile({ config, tags, relations, names }, parts.tensors, change)
}

/** The bytes of a model file with these beside the version in its header. */
export function writeModelFile(
  given: object,
  parts: Readonly<Record<string, Tensor>>,
  change: (header: object) => object = (header) => header,
): Uint8Array {
  const blobs: { readonly at: number; readonly bytes: Uint8Array }[] = []
  const tensors: Record<string, object> = {}
  let size = 0
  for (const [name, { shape, values }] of Object.entries(parts)) {
    const bytes = bytesOf(values)
    tensors[name] = { dtype: typeOf(values), shape, offset: size, bytes: bytes.length }
    blobs.push({ at: size, bytes })
    size = padded(size + bytes.length)
  }
  const header = change({ version: 1, ...given, tensors })
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = padded(8 + text.length)
  const file = new Uint8Array(start + size)
  file.set(new TextEncoder().encode('HSLC'))
  new DataView(file.buffer).setUint32(4, text.length, true)
  file.set(text, 8)
  for (const { at, bytes } of blobs) file.set(bytes, start + at)
  return file
}

function padded(size: number): number {
  return Math.ceil(size / 16) * 16
}

function bytesOf(values: Tensor['values']): Uint8Array {
  if (typeof values === 'string') return new TextEncoder().encode(values)
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

function typeOf(values: Tensor['values']): string {
  if (typeof values === 'string') return 'utf8'
  if (values instanceof Int8Array) return 'i8'
  return values instanceof Int16Array ? 'i16' : 'f32'
}
