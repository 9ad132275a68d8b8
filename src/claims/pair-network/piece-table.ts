import type { Tensors } from '../../model/model-file/model-file.ts'
import { WordPieces } from './word-pieces.ts'

/** The pieces that a network knows, and a row of `width` numbers for each: tensors pieces.list, pieces.rows, pieces.scale. */
export class PieceTable {
  readonly #width: number
  readonly #pieces: WordPieces
  readonly #rows: Int8Array
  readonly #scale: Float32Array

  constructor(tensors: Tensors, width: number) {
    this.#width = width
    this.#pieces = new WordPieces(tensors.lines('pieces.list'))
    this.#scale = tensors.floats('pieces.scale')
    this.#rows = tensors.bytes('pieces.rows', this.#scale.length, width)
  }

  /** `[CLS]` and the first text, the second text, and a `[SEP]` behind each; at most so many pieces of either. */
  cut(first: string, second: string, most: number): readonly [readonly number[], readonly number[]] {
    const [begin, end] = [this.#pieces.rowOf('[CLS]'), this.#pieces.rowOf('[SEP]')]
    return [
      [begin, ...this.#pieces.cut(first, most), end],
      [...this.#pieces.cut(second, most), end],
    ]
  }

  /** Writes the row of each piece, one after another. */
  write(ids: readonly number[], to: Float32Array): void {
    const width = this.#width
    for (const [row, id] of ids.entries()) {
      const [from, start, by] = [id * width, row * width, this.#scale[id] ?? 0]
      for (let at = 0; at < width; at++) to[start + at] = (this.#rows[from + at] ?? 0) * by
    }
  }
}
