import type { CoreFile } from './core-file.ts'
import { MOST_PIECES, normOf, pieceRows, shapeRow } from './word-form.ts'

interface Table {
  readonly rows: Int8Array
  readonly scale: Float32Array
}

/** Describes a form by itself: [its word's row | the sum of its pieces' rows | its shape's row]. */
export class FormFeatures {
  /** How many numbers describe a form. */
  readonly count: number
  readonly #file: CoreFile
  readonly #wordRows = new Map<string, number>()
  readonly #pieces = new Uint32Array(MOST_PIECES)
  readonly #words: Table
  readonly #chars: Table
  readonly #shapes: Table

  constructor(file: CoreFile) {
    const { wordWidth, charWidth, charRows, shapeWidth, shapeRows } = file.config
    this.#file = file
    this.count = wordWidth + charWidth + shapeWidth
    for (const [index, word] of file.words.entries()) this.#wordRows.set(word, index + 1)
    this.#words = table(file, 'words', file.words.length + 1, wordWidth)
    this.#chars = table(file, 'chars', charRows, charWidth)
    this.#shapes = table(file, 'shapes', shapeRows, shapeWidth)
  }

  describe(form: string, features: Float32Array): void {
    const { wordWidth, charWidth, charRows, shapeWidth, shapeRows } = this.#file.config
    const norm = normOf(form)
    features.fill(0)
    add(features, 0, this.#words, wordWidth, this.#wordRows.get(norm) ?? 0)
    const pieces = pieceRows(norm, charRows, this.#pieces)
    for (let piece = 0; piece < pieces; piece++) {
      add(features, wordWidth, this.#chars, charWidth, this.#pieces[piece] ?? 0)
    }
    add(features, wordWidth + charWidth, this.#shapes, shapeWidth, shapeRow(form, shapeRows))
  }
}

function table(file: CoreFile, name: string, rows: number, width: number): Table {
  return { rows: file.bytes(`${name}.rows`, rows, width), scale: file.floats(`${name}.scale`, rows) }
}

function add(features: Float32Array, at: number, { rows, scale }: Table, width: number, row: number): void {
  const factor = scale[row] ?? 0
  const from = row * width
  for (let column = 0; column < width; column++) {
    features[at + column] = (features[at + column] ?? 0) + (rows[from + column] ?? 0) * factor
  }
}
