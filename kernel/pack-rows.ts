/** What a value of 1 becomes as an integer. 8191 · 1023 · 256 is just below 2³¹: no sum of up to 256 products overflows; nor, with weights of 8 bits, one of up to 2,048. */
const ONE: f32 = 8191

/**
 * Turns rows of numbers in [-1, 1] into 16-bit integers as `denseInteger` reads them: blocks of four rows, in each the
 * pairs of columns in turn, and of each pair the four rows side by side. `rows` is a multiple of 4, `width` of 8.
 */
export function packRows(x: usize, rows: i32, width: i32, packed: usize): void {
  const stride: usize = width * 4
  let to = packed
  for (let row = 0; row < rows; row += 4) {
    let from = x + row * stride
    const end = from + stride
    while (from < end) {
      const a = eight(from)
      const b = eight(from + stride)
      const c = eight(from + 2 * stride)
      const d = eight(from + 3 * stride)
      const abLow = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
      const cdLow = v128.shuffle<i32>(c, d, 0, 4, 1, 5)
      const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
      const cdHigh = v128.shuffle<i32>(c, d, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<i64>(abLow, cdLow, 0, 2))
      v128.store(to, v128.shuffle<i64>(abLow, cdLow, 1, 3), 16)
      v128.store(to, v128.shuffle<i64>(abHigh, cdHigh, 0, 2), 32)
      v128.store(to, v128.shuffle<i64>(abHigh, cdHigh, 1, 3), 48)
      from += 32
      to += 64
    }
  }
}

function eight(from: usize): v128 {
  return i16x8.narrow_i32x4_s(four(v128.load(from)), four(v128.load(from, 16)))
}

function four(x: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, f32x4.splat(ONE))))
}
