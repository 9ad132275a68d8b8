/** A rational tanh, x(27 + x²) / (27 + 9x²): exactly ±1 at ±3, and cut off there. */
export function tanhLike(x: v128): v128 {
  const three = f32x4.splat(3)
  // The pseudo-minimum is one instruction; the minimum that minds NaN is five.
  const cut = f32x4.pmax(f32x4.pmin(x, three), f32x4.neg(three))
  const square = f32x4.mul(cut, cut)
  const above = f32x4.mul(cut, f32x4.add(square, f32x4.splat(27)))
  return f32x4.div(above, f32x4.add(f32x4.mul(square, f32x4.splat(9)), f32x4.splat(27)))
}

/** Its sigmoid: 0.5 + 0.5 tanhLike(x / 2). */
export function sigmoidLike(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(f32x4.mul(tanhLike(f32x4.mul(x, half)), half), half)
}
