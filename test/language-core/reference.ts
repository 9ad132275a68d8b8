import { MOST_PIECES, normOf, pieceRows, shapeRow } from '../../src/annotate/syntax/core/word-form.ts'
import type { ModelParts } from './write-model.ts'

/** What a sentence's words score, computed the plain and slow way in floats of 64 bits, as docs/language-core.md says. */
export interface Scores {
  readonly tags: readonly Row[]
  readonly names: readonly Row[]
  /** Of each word and head; the last head is the root. */
  readonly arcs: readonly Row[]
  relations(word: number, head: number): Row
}

type Row = readonly number[]

export function referenceScores(model: ModelParts, forms: readonly string[]): Scores {
  const numbers = (name: string): ArrayLike<number> => {
    const values = model.tensors[name]?.values
    if (values === undefined || typeof values === 'string') throw new Error(`no numbers: ${name}`)
    return values
  }
  const matrix = (name: string, columns: number): Row[] => rowsOf(numbers(name), columns)
  const { config } = model
  const { width, layers, arc, label, reach } = config
  const dense = (name: string, x: Row, withBias = true): Row => {
    const scale = numbers(`${name}.scale`)
    const bias = withBias ? numbers(`${name}.bias`) : []
    return matrix(`${name}.weight`, width).map((row, at) => dot(row, x) * (scale[at] ?? 0) + (bias[at] ?? 0))
  }

  let rows = inputs(model, numbers, matrix, forms)
  for (let layer = 0; layer < layers; layer++) {
    const gates = rows.map((x) => dense(`layer${layer}`, x))
    const carry = Array.from(numbers(`layer${layer}.carry`))
    const half = width / 2
    const forward = recur(gates, rows, carry.slice(0, half), 0)
    const back = recur([...gates].reverse(), [...rows].reverse(), carry.slice(half), half).reverse()
    rows = forward.map((part, word) => [...part, ...(back[word] ?? [])])
  }

  const root = Array.from(numbers('root'))
  const ends = [...rows, root].map((x) => dense('arcs.head', x).map(relu))
  const pair = matrix('arcs.pair', arc)
  const headBias = Array.from(numbers('arcs.headBias'))
  const distance = numbers('arcs.distance')
  const arcs = rows.map((x, word) => {
    const dep = dense('arcs.dep', x).map(relu)
    return ends.map((head, at) => {
      const score = dep.reduce((sum, value, a) => sum + value * dot(pair[a] ?? [], head), dot(headBias, head))
      if (at === rows.length) return score + (numbers('arcs.rootBias')[0] ?? 0)
      return score + (distance[Math.max(-reach, Math.min(reach, at - word)) + reach] ?? 0)
    })
  })
  return {
    tags: rows.map((x) => dense('tags', x)),
    names: rows.map((x) => dense('names', x)),
    arcs,
    relations: (word, head) => {
      const dep = dense('labels.dep', rows[word] ?? [])
      const other = dense('labels.head', head === -1 ? root : (rows[head] ?? []), false)
      const hidden = dep.map((value, at) => relu(value + (other[at] ?? 0)))
      const bias = numbers('labels.outBias')
      return matrix('labels.out', label).map((row, at) => dot(row, hidden) + (bias[at] ?? 0))
    },
  }
}

function inputs(
  { config, tensors }: ModelParts,
  numbers: (name: string) => ArrayLike<number>,
  matrix: (name: string, columns: number) => Row[],
  forms: readonly string[],
): Row[] {
  const words = String(tensors['words.list']?.values).split('\n')
  const row = (name: string, columns: number, at: number): Row =>
    Array.from(
      { length: columns },
      (_, column) =>
        (numbers(`${name}.rows`)[at * columns + column] ?? 0) * (numbers(`${name}.scale`)[at] ?? 0),
    )
  const describe = (form: string): Row => {
    const norm = normOf(form)
    const pieces = new Uint32Array(MOST_PIECES)
    const chars = new Array<number>(config.charWidth).fill(0)
    for (const piece of pieces.subarray(0, pieceRows(norm, config.charRows, pieces))) {
      for (const [at, value] of row('chars', config.charWidth, piece).entries())
        chars[at] = (chars[at] ?? 0) + value
    }
    const word = row('words', config.wordWidth, words.indexOf(norm) + 1)
    return [...word, ...chars, ...row('shapes', config.shapeWidth, shapeRow(form, config.shapeRows))]
  }
  const described = forms.map(describe)
  const edge = Array.from(numbers('input.edge'))
  const weights = matrix('input.weight', (2 * config.window + 1) * edge.length)
  const bias = numbers('input.bias')
  return forms.map((_, word) => {
    const seen: number[] = []
    for (let at = word - config.window; at <= word + config.window; at++)
      seen.push(...(described[at] ?? edge))
    return weights.map((row, at) => tanhLike(dot(row, seen) + (bias[at] ?? 0)))
  })
}

function recur(gates: readonly Row[], rows: readonly Row[], carry: Row, from: number): Row[] {
  const state = carry.map(() => 0)
  const gate = (word: number, kind: number, unit: number): number =>
    gates[word]?.[from * 3 + kind * carry.length + unit] ?? 0
  return rows.map((x, word) =>
    carry.map((weight, unit) => {
      const before = state[unit] ?? 0
      const forget = sigmoidLike(gate(word, 1, unit) + weight * before)
      const now = forget * before + (1 - forget) * gate(word, 0, unit)
      const read = sigmoidLike(gate(word, 2, unit))
      state[unit] = now
      return read * tanhLike(now) + (1 - read) * (x[from + unit] ?? 0)
    }),
  )
}

function rowsOf(values: ArrayLike<number>, columns: number): Row[] {
  const all = Array.from(values)
  return Array.from({ length: all.length / columns }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns),
  )
}

function dot(a: Row, b: Row): number {
  let sum = 0
  for (const [at, value] of a.entries()) sum += value * (b[at] ?? 0)
  return sum
}

function relu(x: number): number {
  return Math.max(0, x)
}

function tanhLike(x: number): number {
  return Math.abs(x) > 3 ? Math.sign(x) : (x * (27 + x * x)) / (27 + 9 * x * x)
}

function sigmoidLike(x: number): number {
  return 0.5 + 0.5 * tanhLike(x / 2)
}
