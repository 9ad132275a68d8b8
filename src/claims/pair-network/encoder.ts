import type { CoreMemory, MemoryPlan } from '../../kernel/memory-plan.ts'
import type { Tensors } from '../../model/model-file/model-file.ts'
import { type LevelledDense, Levels, placeLevelled } from './levelled-dense.ts'
import { PieceTable } from './piece-table.ts'

/** Two texts, one behind the other, as a transformer has read them. */
export interface Encoded {
  /** Pieces, the marks at the ends among them. */
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
  /** The most pieces of both texts. */
  readonly longest: number
}

/** Width of one head of attention (kernel/transformer.ts). */
const HEAD = 32

/** A transformer that reads two texts at once (BERT, Devlin and others 2019): tensors pieces, places, second, embed, layer0 and so on. */
export class Encoder {
  readonly #sizes: EncoderSizes
  readonly #table: PieceTable
  readonly #places: Float32Array
  readonly #second: Float32Array
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
    this.#table = new PieceTable(tensors, width)
    this.#places = tensors.floats('places.rows', longest, width)
    this.#second = tensors.floats('second', width)
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

  /** The same for the same texts, whatever was read before. What is longer than half of what the network reads is cut. */
  encode(memory: CoreMemory, first: string, second: string): Encoded {
    const { kernel, floats } = memory
    const { width, inner, longest } = this.#sizes
    const [x, added, next, wide] = [this.#x, this.#added, this.#next, this.#wide]
    const [one, other] = this.#table.cut(first, second, longest / 2 - 2)
    const ids = [...one, ...other]
    const count = ids.length
    const filled = Math.ceil(count / 4) * 4
    const run = (dense: LevelledDense, from: number, out: number) =>
      this.#levels.run(memory, dense, from, filled, out)
    const add = ({ gain, bias }: Norm) => kernel.addAndNormalize(x, added, filled, width, gain, bias, x)
    this.#write(floats, ids, one.length, filled)
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

  /** For each piece its own row to one address; to the other that of its place, and of being of the second text. */
  #write(floats: Float32Array, ids: readonly number[], ofFirst: number, filled: number): void {
    const { width } = this.#sizes
    const [x, added] = [this.#x / 4, this.#added / 4]
    floats.fill(0, x, x + filled * width)
    floats.fill(0, added, added + filled * width)
    this.#table.write(ids, floats.subarray(x))
    floats.set(this.#places.subarray(0, ids.length * width), added)
    for (let row = ofFirst; row < ids.length; row++)
      for (let at = 0; at < width; at++) {
        const to = added + row * width + at
        floats[to] = (floats[to] ?? 0) + (this.#second[at] ?? 0)
      }
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

function meanOf(rows: Float32Array, count: number, width: number): Float32Array {
  const mean = new Float32Array(width)
  for (let row = 0; row < count; row++)
    for (let at = 0; at < width; at++) mean[at] = (mean[at] ?? 0) + (rows[row * width + at] ?? 0)
  return mean.map((sum) => sum / count)
}
