import { tanhLike } from './rational'

/**
 * out = rows · matrix + bias, in blocks of four rows and eight columns. `matrixStride` leads from one of the matrix's `depth` rows
 * to the next, `blockStride` from eight of its columns to the next eight; strides are bytes. `rows` is a multiple of 4;
 * `squash` passes the sums through tanhLike.
 */
export function denseFloat(
  x: usize,
  xStride: usize,
  rows: i32,
  depth: i32,
  matrix: usize,
  matrixStride: usize,
  blockStride: usize,
  blocks: i32,
  bias: usize,
  squash: bool,
  out: usize,
  outStride: usize,
): void {
  for (let block = 0; block < blocks; block++) {
    const b = bias + block * 32
    const biasLow = v128.load(b)
    const biasHigh = v128.load(b, 16)
    for (let row = 0; row < rows; row += 4) {
      const xa = x + row * xStride
      const xb = xa + xStride
      const xc = xb + xStride
      const xd = xc + xStride
      let m = matrix + block * blockStride
      let a0 = biasLow
      let a1 = biasHigh
      let b0 = a0
      let b1 = a1
      let c0 = a0
      let c1 = a1
      let d0 = a0
      let d1 = a1
      const end: usize = depth * 4
      for (let at: usize = 0; at < end; at += 4) {
        const low = v128.load(m)
        const high = v128.load(m, 16)
        let value = v128.load32_splat(xa + at)
        a0 = f32x4.add(a0, f32x4.mul(low, value))
        a1 = f32x4.add(a1, f32x4.mul(high, value))
        value = v128.load32_splat(xb + at)
        b0 = f32x4.add(b0, f32x4.mul(low, value))
        b1 = f32x4.add(b1, f32x4.mul(high, value))
        value = v128.load32_splat(xc + at)
        c0 = f32x4.add(c0, f32x4.mul(low, value))
        c1 = f32x4.add(c1, f32x4.mul(high, value))
        value = v128.load32_splat(xd + at)
        d0 = f32x4.add(d0, f32x4.mul(low, value))
        d1 = f32x4.add(d1, f32x4.mul(high, value))
        m += matrixStride
      }
      let to = out + row * outStride + block * 32
      put(to, a0, a1, squash)
      to += outStride
      put(to, b0, b1, squash)
      to += outStride
      put(to, c0, c1, squash)
      to += outStride
      put(to, d0, d1, squash)
    }
  }
}

function put(to: usize, low: v128, high: v128, squash: bool): void {
  v128.store(to, squash ? tanhLike(low) : low)
  v128.store(to, squash ? tanhLike(high) : high, 16)
}
