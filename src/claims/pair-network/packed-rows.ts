import type { Encoded } from './encoder.ts'

/** What a text was read as, in a half of the room: whole numbers of two bytes, and of each row what they are multiplied by. */
export interface PackedRows {
  readonly count: number
  readonly width: number
  readonly rows: Int16Array
  readonly scales: Float32Array
  readonly mean: Float32Array
}

const LARGEST = 32_767

/** Of the pieces' rows alone; those of zeros behind them are left out. */
export function packRows({ count, rows, mean }: Encoded): PackedRows {
  const width = mean.length
  const scales = new Float32Array(count)
  const whole = new Int16Array(count * width)
  for (let row = 0; row < count; row++) {
    const own = rows.subarray(row * width, (row + 1) * width)
    let most = 0
    for (const value of own) most = Math.max(most, Math.abs(value))
    const scale = Math.fround(most / LARGEST) || 1
    scales[row] = scale
    for (let at = 0; at < width; at++) whole[row * width + at] = Math.round((own[at] ?? 0) / scale)
  }
  return { count, width, rows: whole, scales, mean }
}

/** With rows of zeros up to a multiple of four again; each number within half a 32,767th of its row's largest. */
export function unpackRows({ count, width, rows: whole, scales, mean }: PackedRows): Encoded {
  const rows = new Float32Array(Math.ceil(count / 4) * 4 * width)
  for (let row = 0; row < count; row++) {
    const scale = scales[row] ?? 0
    for (let at = row * width; at < (row + 1) * width; at++) rows[at] = (whole[at] ?? 0) * scale
  }
  return { count, rows, mean }
}
