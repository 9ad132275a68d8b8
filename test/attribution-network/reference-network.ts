import type { NetworkParts } from './random-network.ts'

type Rows = readonly (readonly number[])[]

export interface ReferenceScores {
  /** Of each word, a score for each role. */
  readonly roles: Rows
  /** Of word i and the word j that it points to; the last column is none. */
  readonly cues: Rows
}

/** What docs/attribution.md says of one passage, in plain numbers. */
export function referenceNetwork(
  { config, roles, tensors }: NetworkParts,
  first: Rows,
  last: Rows,
  places: Uint8Array,
): ReferenceScores {
  const numbers = (name: string): ArrayLike<number> => {
    const values = tensors[name]?.values
    if (values === undefined || typeof values === 'string') throw new Error(`no numbers: ${name}`)
    return values
  }
  const { width, layers, arc } = config
  const dense = (name: string, x: readonly number[], outputs: number, withBias = true): number[] => {
    const [weight, scale] = [numbers(`${name}.weight`), numbers(`${name}.scale`)]
    return Array.from({ length: outputs }, (_, output) => {
      const sum = x.reduce((total, value, at) => total + value * (weight[output * x.length + at] ?? 0), 0)
      return sum * (scale[output] ?? 0) + (withBias ? (numbers(`${name}.bias`)[output] ?? 0) : 0)
    })
  }
  const table = numbers('input.states')
  let x = first.map((row, word) => {
    const a = dense('input.first', row, width, false)
    const b = dense('input.last', last[word] ?? [], width, false)
    return a.map((value, at) => t(value + (b[at] ?? 0) + (table[(places[word] ?? 0) * width + at] ?? 0)))
  })
  for (let layer = 0; layer < layers; layer++) {
    const half = width / 2
    const gates = x.map((row) => dense(`layer${layer}`, row, 3 * width))
    const carry = numbers(`layer${layer}.carry`)
    const out = x.map((row) => [...row])
    for (const side of [0, 1]) {
      const order = side === 0 ? [...x.keys()] : [...x.keys()].reverse()
      for (let unit = 0; unit < half; unit++) {
        let c = 0
        for (const word of order) {
          const gate = (which: number): number => gates[word]?.[side * 3 * half + which * half + unit] ?? 0
          const at = side * half + unit
          const f = s(gate(1) + (carry[at] ?? 0) * c)
          c = f * c + (1 - f) * gate(0)
          const r = s(gate(2))
          const row = out[word]
          if (row) row[at] = r * t(c) + (1 - r) * (x[word]?.[at] ?? 0)
        }
      }
    }
    x = out
  }
  const relu = (values: readonly number[]): number[] => values.map((value) => Math.max(0, value))
  const [pair, bias] = [numbers('cues.pair'), numbers('cues.headBias')]
  const heads = [...x, Array.from(numbers('none'))].map((row) => relu(dense('cues.head', row, arc)))
  const cues = x.map((row) => {
    const dep = relu(dense('cues.dep', row, arc))
    return heads.map((head) =>
      head.reduce(
        (sum, value, b) =>
          sum +
          value * ((bias[b] ?? 0) + dep.reduce((total, one, a) => total + one * (pair[a * arc + b] ?? 0), 0)),
        0,
      ),
    )
  })
  return { roles: x.map((row) => dense('roles', row, roles.length)), cues }
}

function t(x: number): number {
  return Math.abs(x) <= 3 ? (x * (27 + x * x)) / (27 + 9 * x * x) : Math.sign(x)
}

function s(x: number): number {
  return 0.5 + 0.5 * t(x / 2)
}
