import { HearsayError } from '../errors.ts'
import { type Field, type ModelHeader, WrongHeader } from './model-header.ts'

/** The tensors of a model by name, as views of the file's bytes; they throw `bad-model` where the shape is another. */
export interface Tensors {
  bytes(name: string, ...shape: number[]): Int8Array
  integers(name: string, ...shape: number[]): Int16Array
  floats(name: string, ...shape: number[]): Float32Array
  /** The lines of a text. */
  lines(name: string): readonly string[]
}

/** A model file, read and checked. */
export interface ModelFile<Header extends ModelHeader> extends Tensors {
  readonly header: Header
}

const LARGEST_WEIGHT = 1023

/**
 * Reads the layout of docs/language-core.md, with a header as `fields` has it. Throws `bad-model` where anything is missing,
 * cut short or out of bounds; `subject` is whose model it is: "The language core".
 */
export function readModelFile<Header extends ModelHeader>(
  file: Uint8Array,
  fields: Field<Header>,
  subject: string,
): ModelFile<Header> {
  const refuse: Refuse = (reason) => {
    throw new HearsayError(
      'bad-model',
      `${subject}'s model cannot be used: ${reason}; install Hearsay again, or make the model anew.`,
    )
  }
  const { header, start } = readHeader(file, fields, refuse)
  const view = (name: string, dtype: 'i8' | 'i16' | 'f32' | 'utf8', shape: readonly number[]): Uint8Array => {
    const tensor = header.tensors[name] ?? refuse(`the tensor ${name} is missing`)
    const expected = shape.length === 0 ? tensor.shape : shape
    if (tensor.dtype !== dtype || tensor.shape.join() !== expected.join())
      refuse(`the tensor ${name} is ${tensor.dtype} [${tensor.shape}], not ${dtype} [${expected}]`)
    const count = expected.reduce((product, length) => product * length, 1)
    if (dtype !== 'utf8' && tensor.bytes !== count * SIZES[dtype])
      refuse(`the tensor ${name} has a wrong size`)
    const from = start + tensor.offset
    if (from + tensor.bytes > file.length) refuse(`the file ends inside the tensor ${name}`)
    return file.subarray(from, from + tensor.bytes)
  }
  return {
    header,
    bytes: (name, ...shape) => {
      const bytes = view(name, 'i8', shape)
      return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    },
    integers: (name, ...shape) => {
      const bytes = aligned(view(name, 'i16', shape), 2)
      const integers = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
      for (const value of integers) {
        if (value > LARGEST_WEIGHT || value < -LARGEST_WEIGHT) refuse(`a weight of ${name} is out of bounds`)
      }
      return integers
    },
    floats: (name, ...shape) => {
      const bytes = aligned(view(name, 'f32', shape), 4)
      const floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
      for (const value of floats)
        if (!Number.isFinite(value)) refuse(`${name} holds something that is no number`)
      return floats
    },
    lines: (name) => linesOf(view(name, 'utf8', [])),
  }
}

const SIZES = { i8: 1, i16: 2, f32: 4 }
const MAGIC = 'HSLC'

/** Says in one sentence why a file is no model. */
type Refuse = (reason: string) => never

function readHeader<Header>(
  file: Uint8Array,
  fields: Field<Header>,
  refuse: Refuse,
): { readonly header: Header; readonly start: number } {
  const magic = String.fromCharCode(...file.subarray(0, 4))
  if (magic !== MAGIC || file.length < 8) refuse(`it does not begin with ${MAGIC}`)
  const end = 8 + new DataView(file.buffer, file.byteOffset).getUint32(4, true)
  if (end > file.length) refuse('the file ends inside its header')
  const value = parseJson(file.subarray(8, end), refuse)
  try {
    return { header: fields(value, ''), start: Math.ceil(end / 16) * 16 }
  } catch (error) {
    if (error instanceof WrongHeader) return refuse(error.message)
    throw error
  }
}

function parseJson(bytes: Uint8Array, refuse: Refuse): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('its header is not JSON')
  }
}

function linesOf(bytes: Uint8Array): readonly string[] {
  if (bytes.length === 0) return []
  // A byte order mark at the start would be a word's, not the file's.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n')
}

/** The bytes themselves where numbers of `size` bytes can be read there, else a copy. */
function aligned(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : bytes.slice()
}
