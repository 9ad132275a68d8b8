/** Rows that stay in the first cache while all weights pass by. */
const ROWS_AT_ONCE = 64

/**
 * out = scale · (W x) + bias over packed rows (see `packRows`), in blocks of four rows and eight outputs.
 * Weights: of each block of eight outputs the pairs of columns in turn, of each pair the eight outputs side by side.
 * `rows` is a multiple of 4, `pairs` is half the width; strides are bytes.
 */
export function denseInteger(
  packed: usize,
  rows: i32,
  pairs: i32,
  weights: usize,
  blocks: i32,
  scale: usize,
  bias: usize,
  relu: bool,
  out: usize,
  outStride: usize,
): void {
  const xBlock: usize = pairs * 16
  const wBlock: usize = pairs * 32
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    const last = min(first + ROWS_AT_ONCE, rows)
    for (let block = 0; block < blocks; block++) {
      const floats: usize = block * 32
      const scaleLow = v128.load(scale + floats)
      const scaleHigh = v128.load(scale + floats, 16)
      const biasLow = v128.load(bias + floats)
      const biasHigh = v128.load(bias + floats, 16)
      const w0 = weights + block * wBlock
      for (let row = first; row < last; row += 4) {
        let x = packed + (row >> 2) * xBlock
        const end = x + xBlock
        let w = w0
        let a0 = i32x4.splat(0)
        let a1 = i32x4.splat(0)
        let b0 = i32x4.splat(0)
        let b1 = i32x4.splat(0)
        let c0 = i32x4.splat(0)
        let c1 = i32x4.splat(0)
        let d0 = i32x4.splat(0)
        let d1 = i32x4.splat(0)
        // One pair a turn: V8 loads all of a turn's numbers first, and those of two no longer fit beside the sums in registers.
        while (x < end) {
          const low = v128.load(w)
          const high = v128.load(w, 16)
          let pair = v128.load32_splat(x)
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(low, pair))
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(high, pair))
          pair = v128.load32_splat(x, 4)
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(low, pair))
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(high, pair))
          pair = v128.load32_splat(x, 8)
          c0 = i32x4.add(c0, i32x4.dot_i16x8_s(low, pair))
          c1 = i32x4.add(c1, i32x4.dot_i16x8_s(high, pair))
          pair = v128.load32_splat(x, 12)
          d0 = i32x4.add(d0, i32x4.dot_i16x8_s(low, pair))
          d1 = i32x4.add(d1, i32x4.dot_i16x8_s(high, pair))
          x += 16
          w += 32
        }
        let to = out + row * outStride + floats
        put(to, a0, scaleLow, biasLow, relu)
        put(to + 16, a1, scaleHigh, biasHigh, relu)
        to += outStride
        put(to, b0, scaleLow, biasLow, relu)
        put(to + 16, b1, scaleHigh, biasHigh, relu)
        to += outStride
        put(to, c0, scaleLow, biasLow, relu)
        put(to + 16, c1, scaleHigh, biasHigh, relu)
        to += outStride
        put(to, d0, scaleLow, biasLow, relu)
        put(to + 16, d1, scaleHigh, biasHigh, relu)
      }
    }
  }
}

function put(to: usize, sum: v128, scale: v128, bias: v128, relu: bool): void {
  const value = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias)
  v128.store(to, relu ? f32x4.pmax(f32x4.splat(0), value) : value)
}
