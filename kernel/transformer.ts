import { exponential } from './exponential'

/** What each head of attention reads; eight vectors of four. */
const HEAD: usize = 32
/** Below any score. */
const LEAST: f32 = -3.0e38

/**
 * Divides each row by its greatest absolute value, which is put into `reaches`, so that `packRows` can take it: a row whose numbers are great
 * takes nothing from the others' digits. `width` is a multiple of 4.
 */
export function levelRows(x: usize, rows: i32, width: i32, out: usize, reaches: usize): void {
  const stride: usize = width * 4
  for (let row = 0; row < rows; row++) {
    let most = f32x4.splat(0)
    for (let at: usize = 0; at < stride; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(x + at)))
    const reach = max<f32>(
      max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    )
    const by = f32x4.splat(reach > 0 ? <f32>1 / reach : 0)
    for (let at: usize = 0; at < stride; at += 16) v128.store(out + at, f32x4.mul(v128.load(x + at), by))
    store<f32>(reaches + row * 4, reach)
    x += stride
    out += stride
  }
}

/** x = x · its row's reach + bias, in place: what `levelRows` took away is given back behind a dense layer. */
export function raiseRows(x: usize, rows: i32, width: i32, reaches: usize, bias: usize): void {
  const stride: usize = width * 4
  for (let row = 0; row < rows; row++) {
    const by = v128.load32_splat(reaches + row * 4)
    for (let at: usize = 0; at < stride; at += 16)
      v128.store(x + at, f32x4.add(f32x4.mul(v128.load(x + at), by), v128.load(bias + at)))
    x += stride
  }
}

/**
 * out = gain · (s - mean) / deviation + bias for each row s = x + added; mean and deviation are the row's own (layer normalisation, Ba and others 2016).
 * `width` is a multiple of 4; `out` may be `x` or `added`.
 */
export function addAndNormalize(
  x: usize,
  added: usize,
  rows: i32,
  width: i32,
  gain: usize,
  bias: usize,
  out: usize,
): void {
  const stride: usize = width * 4
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0)
    for (let at: usize = 0; at < stride; at += 16) {
      const value = f32x4.add(v128.load(x + at), v128.load(added + at))
      v128.store(out + at, value)
      sum = f32x4.add(sum, value)
    }
    const mean = f32x4.splat(total(sum) / <f32>width)
    let squares = f32x4.splat(0)
    for (let at: usize = 0; at < stride; at += 16) {
      const off = f32x4.sub(v128.load(out + at), mean)
      squares = f32x4.add(squares, f32x4.mul(off, off))
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) / <f32>width + <f32>1e-12))
    for (let at: usize = 0; at < stride; at += 16) {
      const off = f32x4.mul(f32x4.sub(v128.load(out + at), mean), scale)
      v128.store(out + at, f32x4.add(f32x4.mul(off, v128.load(gain + at)), v128.load(bias + at)))
    }
    x += stride
    added += stride
    out += stride
  }
}

/** x Φ(x) in place, for `count` numbers, a multiple of 4 (GELU, Hendrycks and Gimpel 2016); erf within 1.5e-7 (Abramowitz and Stegun 7.1.26). */
export function gelu(x: usize, count: i32): void {
  const end: usize = x + <usize>count * 4
  const one = f32x4.splat(1)
  for (let at = x; at < end; at += 16) {
    const value = v128.load(at)
    const z = f32x4.mul(f32x4.abs(value), f32x4.splat(Mathf.SQRT1_2))
    const t = f32x4.div(one, f32x4.add(one, f32x4.mul(z, f32x4.splat(0.3275911))))
    let sum = f32x4.splat(1.061405429)
    sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-1.453152027))
    sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(1.421413741))
    sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-0.284496736))
    sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(0.254829592))
    const tail = f32x4.mul(f32x4.mul(sum, t), exponential(f32x4.neg(f32x4.mul(z, z))))
    // erf of what is negative is its negative: the sign is the value's.
    const erf = f32x4.sub(one, tail)
    const half = f32x4.mul(value, f32x4.splat(0.5))
    v128.store(at, f32x4.add(half, f32x4.mul(f32x4.abs(half), erf)))
  }
}

/**
 * Each row of `out` is what its heads find: rows of values weighed by the softmax of how query and key fit, over the root of 32 (Vaswani and others 2017).
 * A row of `read` holds the queries, the keys and the values of all heads, side by side; `scores` has room for `rows` numbers
 * and three more.
 */
export function attention(read: usize, rows: i32, heads: i32, scores: usize, out: usize): void {
  const width: usize = heads * HEAD * 4
  const stride: usize = width * 3
  const scale: f32 = <f32>1 / sqrt<f32>(<f32>HEAD)
  for (let head = 0; head < heads; head++) {
    const queries = read + head * HEAD * 4
    const keys = queries + width
    const values = keys + width
    for (let row = 0; row < rows; row++) {
      const most = fits(queries + row * stride, keys, stride, rows, scale, scores)
      const all = weigh(scores, rows, most)
      gather(scores, values, stride, rows, <f32>1 / all, out + row * width + head * HEAD * 4)
    }
  }
}

/** How well each key fits a query; gives the highest. */
function fits(query: usize, keys: usize, stride: usize, rows: i32, scale: f32, scores: usize): f32 {
  const q0 = v128.load(query)
  const q1 = v128.load(query, 16)
  const q2 = v128.load(query, 32)
  const q3 = v128.load(query, 48)
  const q4 = v128.load(query, 64)
  const q5 = v128.load(query, 80)
  const q6 = v128.load(query, 96)
  const q7 = v128.load(query, 112)
  let most: f32 = LEAST
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.mul(q0, v128.load(keys))
    let other = f32x4.mul(q1, v128.load(keys, 16))
    sum = f32x4.add(sum, f32x4.mul(q2, v128.load(keys, 32)))
    other = f32x4.add(other, f32x4.mul(q3, v128.load(keys, 48)))
    sum = f32x4.add(sum, f32x4.mul(q4, v128.load(keys, 64)))
    other = f32x4.add(other, f32x4.mul(q5, v128.load(keys, 80)))
    sum = f32x4.add(sum, f32x4.mul(q6, v128.load(keys, 96)))
    other = f32x4.add(other, f32x4.mul(q7, v128.load(keys, 112)))
    const score = total(f32x4.add(sum, other)) * scale
    store<f32>(scores + row * 4, score)
    most = max(most, score)
    keys += stride
  }
  return most
}

/** Turns scores into e to their power, less the highest; gives the sum. */
function weigh(scores: usize, rows: i32, most: f32): f32 {
  // What fills up the last four counts for nothing.
  for (let row = rows; row < ((rows + 3) & ~3); row++) store<f32>(scores + row * 4, LEAST)
  let sum = f32x4.splat(0)
  const end: usize = scores + <usize>((rows + 3) & ~3) * 4
  for (let at = scores; at < end; at += 16) {
    const weight = exponential(f32x4.sub(v128.load(at), f32x4.splat(most)))
    v128.store(at, weight)
    sum = f32x4.add(sum, weight)
  }
  return total(sum)
}

function gather(scores: usize, values: usize, stride: usize, rows: i32, scale: f32, out: usize): void {
  let a0 = f32x4.splat(0)
  let a1 = a0
  let a2 = a0
  let a3 = a0
  let a4 = a0
  let a5 = a0
  let a6 = a0
  let a7 = a0
  for (let row = 0; row < rows; row++) {
    const weight = v128.load32_splat(scores + row * 4)
    a0 = f32x4.add(a0, f32x4.mul(weight, v128.load(values)))
    a1 = f32x4.add(a1, f32x4.mul(weight, v128.load(values, 16)))
    a2 = f32x4.add(a2, f32x4.mul(weight, v128.load(values, 32)))
    a3 = f32x4.add(a3, f32x4.mul(weight, v128.load(values, 48)))
    a4 = f32x4.add(a4, f32x4.mul(weight, v128.load(values, 64)))
    a5 = f32x4.add(a5, f32x4.mul(weight, v128.load(values, 80)))
    a6 = f32x4.add(a6, f32x4.mul(weight, v128.load(values, 96)))
    a7 = f32x4.add(a7, f32x4.mul(weight, v128.load(values, 112)))
    values += stride
  }
  const by = f32x4.splat(scale)
  v128.store(out, f32x4.mul(a0, by))
  v128.store(out, f32x4.mul(a1, by), 16)
  v128.store(out, f32x4.mul(a2, by), 32)
  v128.store(out, f32x4.mul(a3, by), 48)
  v128.store(out, f32x4.mul(a4, by), 64)
  v128.store(out, f32x4.mul(a5, by), 80)
  v128.store(out, f32x4.mul(a6, by), 96)
  v128.store(out, f32x4.mul(a7, by), 112)
}

function total(four: v128): f32 {
  return (
    f32x4.extract_lane(four, 0) +
    f32x4.extract_lane(four, 1) +
    (f32x4.extract_lane(four, 2) + f32x4.extract_lane(four, 3))
  )
}
