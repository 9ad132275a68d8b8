import { tanhLike } from './rational'

/**
 * out = tanhLike(bias + the sum of `taps` pieces): piece k of row i is the k-th `width` numbers of the table's row that
 * `ids[i + k]` names. So a window over words is read whose products with the weights are known already.
 * `width` is a multiple of 8; strides are bytes.
 */
export function windowSum(
  table: usize,
  tableStride: usize,
  ids: usize,
  rows: i32,
  taps: i32,
  width: i32,
  bias: usize,
  out: usize,
): void {
  const size: usize = width * 4
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < size; at += 32) {
      let low = v128.load(bias + at)
      let high = v128.load(bias + at, 16)
      let piece = at
      for (let tap = 0; tap < taps; tap++) {
        const from = table + load<i32>(ids + (row + tap) * 4) * tableStride + piece
        low = f32x4.add(low, v128.load(from))
        high = f32x4.add(high, v128.load(from, 16))
        piece += size
      }
      v128.store(out + at, tanhLike(low))
      v128.store(out + at, tanhLike(high), 16)
    }
    out += size
  }
}
