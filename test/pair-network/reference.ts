import type { Tensor } from '../language-core/write-model.ts'
import { CONFIG } from './random-network.ts'

type Rows = readonly (readonly number[])[]

/** What docs/pair-network.md says, computed the plain way: the chances of kinds, of two texts by the rows of their pieces. */
export function referenceChances(
  tensors: Readonly<Record<string, Tensor>>,
  first: readonly number[],
  second: readonly number[],
  gap: number,
): readonly number[] {
  const known = new Map<string, Rows>()
  const table = (name: string): Rows => {
    const made = known.get(name) ?? rowsOf(name)
    known.set(name, made)
    return made
  }
  const rowsOf = (name: string): Rows => {
    const { shape, values } = tensors[name] ?? { shape: [], values: '' }
    const [rows = 0, columns = 1] = shape
    const numbers = typeof values === 'string' ? [] : [...values]
    return Array.from({ length: rows }, (_, row) => numbers.slice(row * columns, (row + 1) * columns))
  }
  const list = (name: string) => table(name).flat()
  const dense = (name: string, x: readonly number[]) => {
    const scale = tensors[`${name}.scale`] ? list(`${name}.scale`) : null
    const bias = list(`${name}.bias`)
    return table(`${name}.weight`).map((row, at) => dot(row, x) * (scale?.[at] ?? 1) + (bias[at] ?? 0))
  }
  const normalized = (name: string, x: readonly number[]) => {
    const mean = total(x) / x.length
    const spread = Math.sqrt(total(x.map((one) => (one - mean) ** 2)) / x.length)
    const [gain, bias] = [list(`${name}.gain`), list(`${name}.bias`)]
    return x.map((one, at) => ((one - mean) / spread) * (gain[at] ?? 0) + (bias[at] ?? 0))
  }
  const encode = (ids: readonly number[], ofFirst: number): Rows => {
    const [pieces, scale, places] = [table('pieces.rows'), list('pieces.scale'), table('places.rows')]
    const second = list('second')
    let x: Rows = ids.map((id, at) => {
      const piece = (pieces[id] ?? []).map((one) => one * (scale[id] ?? 0))
      const place = places[at] ?? []
      return normalized('embed', plus(piece, at < ofFirst ? place : plus(place, second)))
    })
    for (let layer = 0; layer < CONFIG.layers; layer++) {
      const name = `layer${layer}`
      const read = x.map((row) => dense(`${name}.read`, row))
      const gathered = attended(read)
      x = x.map((row, at) => normalized(`${name}.mixed`, plus(row, dense(`${name}.mix`, gathered[at] ?? []))))
      x = x.map((row) =>
        normalized(
          `${name}.gathered`,
          plus(row, dense(`${name}.gather`, dense(`${name}.spread`, row).map(gelu))),
        ),
      )
    }
    return x
  }
  // The second without the mark that opens a text.
  const rows = encode([...first, ...second.slice(1)], first.length)
  const x = [...(rows[0] ?? []), ...mean(rows), ...(table('gaps')[gap] ?? [])]
  return softmax(dense('answer.out', dense('answer.hidden', x).map(Math.tanh)))
}

const HEAD = 32

function attended(read: Rows): Rows {
  const { width } = CONFIG
  return read.map((row) =>
    Array.from({ length: width / HEAD }, (_, head) => {
      const part = (of: readonly number[], which: number) =>
        of.slice(which * width + head * HEAD, which * width + (head + 1) * HEAD)
      const weights = softmax(read.map((other) => dot(part(row, 0), part(other, 1)) / Math.sqrt(HEAD)))
      return part(row, 2).map((_, at) =>
        total(read.map((other, place) => (part(other, 2)[at] ?? 0) * (weights[place] ?? 0))),
      )
    }).flat(),
  )
}

/** x Φ(x), Φ by its integral from 0 in small steps. */
function gelu(x: number): number {
  const steps = 60
  const step = x / steps
  const inside = Array.from({ length: steps }, (_, at) => Math.exp(-(((at + 0.5) * step) ** 2) / 2))
  return x * (0.5 + (total(inside) * step) / Math.sqrt(2 * Math.PI))
}

function softmax(scores: readonly number[]): readonly number[] {
  const raised = scores.map((score) => Math.exp(score - Math.max(...scores)))
  return raised.map((one) => one / total(raised))
}

const dot = (a: readonly number[], b: readonly number[]) => total(a.map((one, at) => one * (b[at] ?? 0)))
const plus = (a: readonly number[], b: readonly number[]) => a.map((one, at) => one + (b[at] ?? 0))
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
const mean = (rows: Rows) =>
  (rows[0] ?? []).map((_, at) => total(rows.map((row) => row[at] ?? 0)) / rows.length)
