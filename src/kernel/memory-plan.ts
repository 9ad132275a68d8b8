import { type Kernel, startKernel } from './kernel.ts'

/** The kernel with views of all of its memory; an address is in bytes, a view's index is the address over 4. */
export interface CoreMemory {
  readonly kernel: Kernel
  readonly floats: Float32Array
  readonly integers: Int32Array
}

/** A cache line, so that no row of a block lies in one more of them than it must. */
const ALIGNMENT = 64

/** Hands out addresses first and makes the memory afterwards, of the size that they need: it never grows. */
export class MemoryPlan {
  #end = ALIGNMENT
  readonly #kept: { readonly at: number; readonly values: Float32Array | Int16Array }[] = []

  /** Room for so many bytes, all zero. */
  reserve(bytes: number): number {
    const at = this.#end
    this.#end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
    return at
  }

  /** Room for `rows` rows of `columns` numbers of 32 bits. */
  rows(rows: number, columns: number): number {
    return this.reserve(rows * columns * 4)
  }

  /** Room for these numbers, which are put there when the memory is made. */
  keep(values: Float32Array | Int16Array): number {
    const at = this.reserve(values.byteLength)
    this.put(at, values)
    return at
  }

  /** Puts numbers into room that was reserved, when the memory is made. */
  put(at: number, values: Float32Array | Int16Array): void {
    this.#kept.push({ at, values })
  }

  start(): CoreMemory {
    const { kernel, memory } = startKernel(this.#end)
    const bytes = new Uint8Array(memory)
    for (const { at, values } of this.#kept) {
      bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at)
    }
    return { kernel, floats: new Float32Array(memory), integers: new Int32Array(memory) }
  }
}
