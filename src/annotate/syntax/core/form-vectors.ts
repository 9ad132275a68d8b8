import type { CoreMemory, MemoryPlan } from '../../../kernel/memory-plan.ts'
import { BLOCK_ROW, blocksOf, filledWith, turned } from '../../../kernel/weights.ts'
import type { CoreFile } from './core-file.ts'
import { FormFeatures } from './form-features.ts'
import { FormSlots } from './form-slots.ts'

/** Forms remembered with their products: some 3 KB each, 25 MB together. */
const SLOTS = 8192

/** Up to so many forms' products are made together, so that the weights are fetched once; the kernel takes four rows at once. */
const TOGETHER = 16

/** Forms from `start` up to `end`. */
interface Sentence {
  readonly start: number
  readonly end: number
}

/**
 * Makes the first vector x0 of each word from the forms in a window around it. What a form adds at each place of a window
 * is a product of its own, which is remembered for the forms read of late: x0 is then a sum of these.
 */
export class FormVectors {
  readonly #features: FormFeatures
  readonly #slots = new FormSlots(SLOTS)
  readonly #width: number
  readonly #window: number
  /** The places of a window, and the numbers of all of a form's products. */
  readonly #taps: number
  readonly #size: number
  readonly #edge: Float32Array
  readonly #weightsAt: number
  readonly #noBiasAt: number
  readonly #biasAt: number
  readonly #featuresAt: number
  readonly #madeAt: number
  readonly #slotsAt: number
  readonly #idsAt: number
  readonly #waiting = new Int32Array(TOGETHER)
  #waits = 0

  /** For batches of up to `mostRows` words. */
  constructor(plan: MemoryPlan, file: CoreFile, mostRows: number) {
    const { width, window } = file.config
    this.#features = new FormFeatures(file)
    const { count } = this.#features
    this.#width = width
    this.#window = window
    this.#taps = 2 * window + 1
    this.#size = this.#taps * width
    this.#edge = file.floats('input.edge', count)
    const weights = file.floats('input.weight', width, this.#taps * count)
    this.#weightsAt = plan.keep(turned(byTap(weights, width, this.#taps, count), this.#size, count))
    this.#biasAt = plan.keep(filledWith(file.floats('input.bias', width), 0))
    this.#noBiasAt = plan.rows(1, this.#size)
    this.#featuresAt = plan.rows(TOGETHER, count)
    this.#madeAt = plan.rows(TOGETHER, this.#size)
    // Behind the forms lies the edge of a sentence.
    this.#slotsAt = plan.rows(SLOTS + 1, this.#size)
    // Every word may be a sentence, with an edge on both sides.
    this.#idsAt = plan.rows(mostRows, this.#taps)
  }

  /** Makes the products of the edge; called once, before all else. */
  prepare(memory: CoreMemory): void {
    memory.floats.set(this.#edge, this.#featuresAt / 4)
    this.#waiting[0] = SLOTS
    this.#waits = 1
    this.#make(memory)
  }

  /** Puts the vectors of the sentences' words into rows from the address `x`, one sentence after another. */
  fill(memory: CoreMemory, forms: readonly string[], sentences: readonly Sentence[], x: number): void {
    this.#slots.beginBatch()
    const { integers, kernel } = memory
    let at = this.#idsAt / 4
    for (const { start, end } of sentences) {
      at = this.#putEdge(integers, at)
      for (let form = start; form < end; form++) integers[at++] = this.#slotOf(memory, forms[form] ?? '')
      at = this.#putEdge(integers, at)
    }
    this.#make(memory)
    let ids = this.#idsAt
    let row = x
    for (const { start, end } of sentences) {
      const count = end - start
      kernel.windowSum(
        ...([this.#slotsAt, this.#size * 4, ids, count, this.#taps, this.#width, this.#biasAt, row] as const),
      )
      ids += (count + 2 * this.#window) * 4
      row += count * this.#width * 4
    }
  }

  #putEdge(integers: Int32Array, at: number): number {
    integers.fill(SLOTS, at, at + this.#window)
    return at + this.#window
  }

  #slotOf(memory: CoreMemory, form: string): number {
    const known = this.#slots.find(form)
    if (known !== -1) return known
    const slot = this.#slots.take(form)
    const { count } = this.#features
    const at = this.#featuresAt / 4 + this.#waits * count
    this.#features.describe(form, memory.floats.subarray(at, at + count))
    this.#waiting[this.#waits] = slot
    this.#waits += 1
    if (this.#waits === TOGETHER) this.#make(memory)
    return slot
  }

  /** Makes the products of the forms that wait for theirs. */
  #make({ kernel, floats }: CoreMemory): void {
    if (this.#waits === 0) return
    const { count } = this.#features
    const stride = this.#size * 4
    kernel.denseFloat(
      ...([this.#featuresAt, count * 4, Math.ceil(this.#waits / 4) * 4, count] as const),
      ...([this.#weightsAt, BLOCK_ROW, count * BLOCK_ROW, blocksOf(this.#size)] as const),
      ...([this.#noBiasAt, 0, this.#madeAt, stride] as const),
    )
    for (let at = 0; at < this.#waits; at++) {
      const from = this.#madeAt / 4 + at * this.#size
      floats.copyWithin(this.#slotsAt / 4 + (this.#waiting[at] ?? 0) * this.#size, from, from + this.#size)
    }
    this.#waits = 0
  }
}

/** [width, taps · count] as [taps · width, count]: the products for the window's places one after another. */
function byTap(weights: Float32Array, width: number, taps: number, count: number): Float32Array {
  const sorted = new Float32Array(weights.length)
  for (let tap = 0; tap < taps; tap++) {
    for (let output = 0; output < width; output++) {
      const from = (output * taps + tap) * count
      sorted.set(weights.subarray(from, from + count), (tap * width + output) * count)
    }
  }
  return sorted
}
