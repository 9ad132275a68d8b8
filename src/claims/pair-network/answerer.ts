import type { CoreMemory, MemoryPlan } from '../../kernel/memory-plan.ts'
import { BLOCK_ROW, blocksOf, filledUp, filledWith, turned } from '../../kernel/weights.ts'
import type { Tensors } from '../../model/model-file/model-file.ts'

/** Rows that the kernel takes at once; an answer has one. */
const ROWS = 4

/** Two dense layers, tanh between them, and the softmax of what they give. */
export class Answerer {
  readonly #inputs: number
  readonly #hidden: number
  readonly #out: (x: Float32Array) => Float32Array
  readonly #at: Readonly<Record<'input' | 'weights' | 'bias' | 'made', number>>

  /** Tensors answer.hidden and answer.out. */
  constructor(
    plan: MemoryPlan,
    tensors: Tensors,
    { inputs, hidden, kinds }: { readonly inputs: number; readonly hidden: number; readonly kinds: number },
  ) {
    this.#inputs = inputs
    this.#hidden = hidden
    const scale = tensors.floats('answer.hidden.scale', hidden)
    const levels = tensors.bytes('answer.hidden.weight', hidden, inputs)
    const weights = Float32Array.from(levels, (level, at) => level * (scale[Math.floor(at / inputs)] ?? 0))
    this.#out = dense(tensors, 'answer.out', tensors.floats('answer.out.weight', kinds, hidden))
    this.#at = {
      input: plan.rows(ROWS, inputs),
      weights: plan.keep(turned(weights, hidden, inputs)),
      bias: plan.keep(filledWith(tensors.floats('answer.hidden.bias', hidden), 0)),
      made: plan.rows(ROWS, filledUp(hidden)),
    }
  }

  /** One number for each kind, all together 1. */
  of({ kernel, floats }: CoreMemory, x: Float32Array): readonly number[] {
    const { input, weights, bias, made } = this.#at
    const stride = filledUp(this.#hidden) * 4
    floats.set(x, input / 4)
    kernel.denseFloat(
      ...([input, this.#inputs * 4, ROWS, this.#inputs] as const),
      ...([weights, BLOCK_ROW, this.#inputs * BLOCK_ROW, blocksOf(this.#hidden)] as const),
      ...([bias, 0, made, stride] as const),
    )
    const sums = [...this.#out(floats.slice(made / 4, made / 4 + this.#hidden).map(Math.tanh))]
    const most = Math.max(...sums)
    const raised = sums.map((sum) => Math.exp(sum - most))
    const all = raised.reduce((total, one) => total + one, 0)
    return raised.map((one) => one / all)
  }
}

function dense(tensors: Tensors, name: string, weights: Float32Array) {
  const bias = tensors.floats(`${name}.bias`)
  const width = weights.length / bias.length
  return (x: Float32Array): Float32Array =>
    bias.map((start, output) => {
      let sum = 0
      for (let at = 0; at < width; at++) sum += (weights[output * width + at] ?? 0) * (x[at] ?? 0)
      return start + sum
    })
}
