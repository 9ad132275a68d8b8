import { FormFeatures } from './form-features.ts'
import { FormSlots } from './form-slots.ts'
import type { CoreMemory, MemoryPlan } from './memory-plan.ts'
import type { ModelFile } from './model-file.ts'
import { filledWith, turned } from './weights.ts'

/** Forms remembered with their products: some 3 KB each, 25 MB together. */
const SLOTS = 8192

/** Forms whose products are made together: the kernel takes four rows at once. */
const TOGETHER = 4

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

  /** For sentences of up to `longest` words. */
  constructor(plan: MemoryPlan, file: ModelFile, longest: number) {
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
    this.#idsAt = plan.rows(1, longest + 2 * window)
  }

  /** Makes the products of the edge; called once, before all else. */
  prepare(memory: CoreMemory): void {
    memory.floats.set(this.#edge, this.#featuresAt / 4)
    this.#waiting[0] = SLOTS
    this.#waits = 1
    this.#make(memory)
  }

  /** Begins a batch: forms are kept at hand from here until the next begins. */
  begin(): void {
    this.#slots.beginBatch()
  }

  /** Puts the vectors of one sentence, forms `start` to `end`, into rows from the address `x`. */
  fill(memory: CoreMemory, forms: readonly string[], start: number, end: number, x: number): void {
    const ids = this.#idsAt / 4
    const first = ids + this.#window
    const last = first + end - start
    memory.integers.fill(SLOTS, ids, first)
    for (let at = start; at < end; at++)
      memory.integers[first + at - start] = this.#slotOf(memory, forms[at] ?? '')
    memory.integers.fill(SLOTS, last, last + this.#window)
    this.#make(memory)
    memory.kernel.windowSum(
      ...([this.#slotsAt, this.#size * 4, this.#idsAt, end - start] as const),
      ...([this.#taps, this.#width, this.#biasAt, x] as const),
    )
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
      ...([this.#featuresAt, count * 4, TOGETHER, count, this.#weightsAt, stride] as const),
      ...([this.#size / 8, this.#noBiasAt, 0, this.#madeAt, stride] as const),
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
