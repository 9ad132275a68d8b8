/**
 * e to the power of x, four at a time, within two units in the last place for -87 to 88 and cut off there: 2 to the power of the nearest
 * whole number by its bits, and of the rest, which lies within a half, by the first terms of its series.
 */
export function exponential(x: v128): v128 {
  const cut = f32x4.pmax(f32x4.splat(-87), f32x4.pmin(f32x4.splat(88), x))
  const power = f32x4.mul(cut, f32x4.splat(Mathf.LOG2E))
  const whole = f32x4.nearest(power)
  // ln 2 in two parts, so that the rest keeps its last digits.
  let rest = f32x4.sub(cut, f32x4.mul(whole, f32x4.splat(0.693359375)))
  rest = f32x4.sub(rest, f32x4.mul(whole, f32x4.splat(-2.1219444e-4)))
  let sum = f32x4.splat(1 / 720)
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1 / 120))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1 / 24))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1 / 6))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.5))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1))
  const bits = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.mul(sum, bits)
}
