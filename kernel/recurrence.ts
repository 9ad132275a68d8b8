import { sigmoidLike, tanhLike } from './rational'

/**
 * One direction of one layer over one sentence, four units at a time. `gates` points at the z of the first row to be read,
 * with f and r `units` · 4 bytes further each; `x` and `out` at that row's part of the direction. Strides are bytes and negative
 * for the way back. `state` has room for the units.
 */
export function recurrence(
  rows: i32,
  units: i32,
  gates: usize,
  gateStride: isize,
  x: usize,
  out: usize,
  stride: isize,
  carry: usize,
  state: usize,
): void {
  const size: usize = units * 4
  const one = f32x4.splat(1)
  memory.fill(state, 0, size)
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < size; at += 16) {
      const before = v128.load(state + at)
      const z = v128.load(gates + at)
      const f = v128.load(gates + size + at)
      const r = v128.load(gates + 2 * size + at)
      const forget = sigmoidLike(f32x4.add(f, f32x4.mul(v128.load(carry + at), before)))
      const now = f32x4.add(f32x4.mul(forget, before), f32x4.mul(f32x4.sub(one, forget), z))
      const read = sigmoidLike(r)
      const past = f32x4.mul(f32x4.sub(one, read), v128.load(x + at))
      v128.store(state + at, now)
      v128.store(out + at, f32x4.add(f32x4.mul(read, tanhLike(now)), past))
    }
    gates += gateStride
    x += stride
    out += stride
  }
}
