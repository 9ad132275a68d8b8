import type { CoreMemory, MemoryPlan } from '../../kernel/memory-plan.ts'
import type { Tensors } from '../../model/model-file/model-file.ts'
import { type LevelledDense, Levels, placeLevelled } from './levelled-dense.ts'
import { WordPieces } from './word-pieces.ts'

/** A statement as the network has read it. */
export interface Encoded {
  /** Pieces, the marks at both ends among them. */
  readonly count: number
  /** A row of `width` numbers for each piece, and rows of zeros up to a multiple of four. */
  readonly rows: Float32Array
  /** The mean of the pieces' rows. */
  readonly mean: Float32Array
}

interface EncoderSizes {
  readonly width: number
  readonly layers: number
  readonly inner: number
  readonly longest: number
}

/** Width of one head of attention (kernel/transformer.ts). */
const HEAD = 32

/** A transformer that reads one text (BERT, Devlin and others 2019): tensors pieces, places, embed, layer0 and so on. */
export class Encoder {
  readonly #sizes: EncoderSizes
  readonly #pieces: WordPieces
  readonly #write: (
    ids: readonly number[],
    filled: number,
    x: number,
    added: number,
    floats: Float32Array,
  ) => void
  readonly #embedded: Norm
  readonly #layers: readonly Layer[]
  readonly #x: number
  readonly #added: number
  readonly #next: number
  readonly #wide: number
  readonly #levels: Levels
  readonly #scores: number

  constructor(plan: MemoryPlan, tensors: Tensors, sizes: EncoderSizes) {
    const { width, layers, inner, longest } = sizes
    this.#sizes = sizes
    this.#pieces = new WordPieces(tensors.lines('pieces.list'))
    this.#write = embedder(tensors, width, longest)
    this.#embedded = placeNorm(plan, tensors, 'embed', width)
    this.#layers = Array.from({ length: layers }, (_, at) =>
      placeLayer(plan, tensors, `layer${at}`, width, inner),
    )
    this.#x = plan.rows(longest, width)
    this.#added = plan.rows(longest, width)
    this.#next = plan.rows(longest, width)
    this.#wide = plan.rows(longest, Math.max(3 * width, inner))
    this.#levels = new Levels(plan, longest, Math.max(width, inner))
    this.#scores = plan.rows(1, longest + 4)
  }

  /** The same for the same text, whatever was read before. What is longer than the network reads is cut. */
  encode(memory: CoreMemory, text: string): Encoded {
    const { kernel, floats } = memory
    const { width, inner, longest } = this.#sizes
    const [x, added, next, wide] = [this.#x, this.#added, this.#next, this.#wide]
    const [begin, end] = [this.#pieces.rowOf('[CLS]'), this.#pieces.rowOf('[SEP]')]
    const ids = [begin, ...this.#pieces.cut(text, longest - 2), end]
    const count = ids.length
    const filled = Math.ceil(count / 4) * 4
    const run = (dense: LevelledDense, from: number, out: number) =>
      this.#levels.run(memory, dense, from, filled, out)
    const add = ({ gain, bias }: Norm) => kernel.addAndNormalize(x, added, filled, width, gain, bias, x)
    this.#write(ids, filled, x, added, floats)
    add(this.#embedded)
    for (const layer of this.#layers) {
      run(layer.read, x, wide)
      kernel.attention(wide, count, width / HEAD, this.#scores, next)
      // What stood behind the last piece is another text's.
      floats.fill(0, next / 4 + count * width, next / 4 + filled * width)
      run(layer.mix, next, added)
      add(layer.mixed)
      run(layer.spread, x, wide)
      kernel.gelu(wide, filled * inner)
      run(layer.gather, wide, added)
      add(layer.gathered)
    }
    const rows = floats.slice(x / 4, x / 4 + filled * width).fill(0, count * width)
    return { count, rows, mean: meanOf(rows, count, width) }
  }
}

interface Norm {
  readonly gain: number
  readonly bias: number
}

type Layer = ReturnType<typeof placeLayer>

function placeLayer(plan: MemoryPlan, tensors: Tensors, name: string, width: number, inner: number) {
  return {
    read: placeLevelled(plan, tensors, `${name}.read`, 3 * width, width),
    mix: placeLevelled(plan, tensors, `${name}.mix`, width, width),
    spread: placeLevelled(plan, tensors, `${name}.spread`, inner, width),
    gather: placeLevelled(plan, tensors, `${name}.gather`, width, inner),
    mixed: placeNorm(plan, tensors, `${name}.mixed`, width),
    gathered: placeNorm(plan, tensors, `${name}.gathered`, width),
  }
}

function placeNorm(plan: MemoryPlan, tensors: Tensors, name: string, width: number): Norm {
  return {
    gain: plan.keep(tensors.floats(`${name}.gain`, width)),
    bias: plan.keep(tensors.floats(`${name}.bias`, width)),
  }
}

/** Writes for each piece its own row to one address, and the row of its place to the other. */
function embedder(tensors: Tensors, width: number, longest: number) {
  const scale = tensors.floats('pieces.scale')
  const table = tensors.bytes('pieces.rows', scale.length, width)
  const places = tensors.floats('places.rows', longest, width)
  return (ids: readonly number[], filled: number, x: number, added: number, floats: Float32Array): void => {
    floats.fill(0, x / 4, x / 4 + filled * width)
    floats.fill(0, added / 4, added / 4 + filled * width)
    floats.set(places.subarray(0, ids.length * width), added / 4)
    for (const [row, id] of ids.entries()) {
      const [from, to, by] = [id * width, x / 4 + row * width, scale[id] ?? 0]
      for (let at = 0; at < width; at++) floats[to + at] = (table[from + at] ?? 0) * by
    }
  }
}

function meanOf(rows: Float32Array, count: number, width: number): Float32Array {
  const mean = new Float32Array(width)
  for (let row = 0; row < count; row++)
    for (let at = 0; at < width; at++) mean[at] = (mean[at] ?? 0) + (rows[row * width + at] ?? 0)
  return mean.map((sum) => sum / count)
}
