import { FormSlots } from './form-slots.ts'
import type { CoreMemory, MemoryPlan } from './memory-plan.ts'
import type { ModelFile } from './model-file.ts'
import { blocksOf, filledUp, filledWith, turned } from './weights.ts'
import { MOST_PIECES, normOf, pieceRows, shapeRow } from './word-form.ts'

/** Forms remembered with their vectors; a vector has at most 1 KB. */
const SLOTS = 16_384

/** Forms whose vectors are made together: the kernel takes four rows at once. */
const TOGETHER = 4

/** Makes the first vector x0 of a word from its form alone, and remembers those of the forms read of late. */
export class FormVectors {
  readonly #file: ModelFile
  readonly #wordRows = new Map<string, number>()
  readonly #slots = new FormSlots(SLOTS)
  readonly #ready = new Uint8Array(SLOTS)
  readonly #pieces = new Uint32Array(MOST_PIECES)
  readonly #words: Table
  readonly #chars: Table
  readonly #shapes: Table
  readonly #depth: number
  readonly #weightsAt: number
  readonly #biasAt: number
  readonly #featuresAt: number
  readonly #madeAt: number
  readonly #slotsAt: number
  /** Of the forms that wait to be made: the slot (or -1) and the address of the word's row. */
  readonly #waitingSlots = new Int32Array(TOGETHER)
  readonly #waitingRows = new Int32Array(TOGETHER)
  #waiting = 0

  constructor(plan: MemoryPlan, file: ModelFile) {
    const { width, wordWidth, charWidth, charRows, shapeWidth, shapeRows } = file.config
    this.#file = file
    for (const [index, word] of file.words.entries()) this.#wordRows.set(word, index + 1)
    this.#words = table(file, 'words', file.words.length + 1, wordWidth)
    this.#chars = table(file, 'chars', charRows, charWidth)
    this.#shapes = table(file, 'shapes', shapeRows, shapeWidth)
    this.#depth = wordWidth + charWidth + shapeWidth
    this.#weightsAt = plan.keep(turned(file.floats('input.weight', width, this.#depth), width, this.#depth))
    this.#biasAt = plan.keep(filledWith(file.floats('input.bias', width), 0))
    this.#featuresAt = plan.rows(TOGETHER, this.#depth)
    this.#madeAt = plan.rows(TOGETHER, width)
    this.#slotsAt = plan.rows(SLOTS, width)
  }

  /** Puts the vectors of forms `start` to `end` into rows from the address `x`. */
  fill(memory: CoreMemory, forms: readonly string[], start: number, end: number, x: number): void {
    const { width } = this.#file.config
    for (let at = start; at < end; at++) {
      const form = forms[at] ?? ''
      const row = x + (at - start) * width * 4
      const slot = this.#slots.find(form)
      if (slot === -1) {
        this.#await(memory, form, row)
        continue
      }
      if (this.#ready[slot] === 0) this.#make(memory)
      const from = this.#slotsAt / 4 + slot * width
      memory.floats.copyWithin(row / 4, from, from + width)
    }
    this.#make(memory)
  }

  #await(memory: CoreMemory, form: string, row: number): void {
    const slot = this.#slots.take(form)
    if (slot !== -1) this.#ready[slot] = 0
    this.#waitingSlots[this.#waiting] = slot
    this.#waitingRows[this.#waiting] = row
    const at = this.#featuresAt / 4 + this.#waiting * this.#depth
    this.#waiting += 1
    this.#describe(form, memory.floats.subarray(at, at + this.#depth))
    if (this.#waiting === TOGETHER) this.#make(memory)
  }

  /** [word | sum of the pieces | shape] */
  #describe(form: string, features: Float32Array): void {
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

  /** Makes the vectors that are waited for. */
  #make({ kernel, floats }: CoreMemory): void {
    if (this.#waiting === 0) return
    const { width } = this.#file.config
    const stride = filledUp(width) * 4
    kernel.denseFloat(
      ...([this.#featuresAt, this.#depth * 4, TOGETHER, this.#depth] as const),
      ...([this.#weightsAt, stride, blocksOf(width), this.#biasAt, 1, this.#madeAt, stride] as const),
    )
    for (let at = 0; at < this.#waiting; at++) {
      const from = this.#madeAt / 4 + at * width
      floats.copyWithin((this.#waitingRows[at] ?? 0) / 4, from, from + width)
      const slot = this.#waitingSlots[at] ?? -1
      if (slot === -1) continue
      floats.copyWithin(this.#slotsAt / 4 + slot * width, from, from + width)
      this.#ready[slot] = 1
    }
    this.#waiting = 0
  }
}

interface Table {
  readonly rows: Int8Array
  readonly scale: Float32Array
}

function table(file: ModelFile, name: string, rows: number, width: number): Table {
  return { rows: file.bytes(`${name}.rows`, rows, width), scale: file.floats(`${name}.scale`, rows) }
}

function add(features: Float32Array, at: number, { rows, scale }: Table, width: number, row: number): void {
  const factor = scale[row] ?? 0
  const from = row * width
  for (let column = 0; column < width; column++) {
    features[at + column] = (features[at + column] ?? 0) + (rows[from + column] ?? 0) * factor
  }
}
