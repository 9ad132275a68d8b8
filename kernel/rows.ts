import { tanhLike } from './rational'

/** The column of the highest value of each row, the first where several are. `columns` is a multiple of 4. */
export function highest(values: usize, stride: usize, rows: i32, columns: i32, out: usize): void {
  const steps = i32x4(0, 1, 2, 3)
  for (let row = 0; row < rows; row++) {
    const from = values + row * stride
    let best = v128.load(from)
    let where = steps
    let index = steps
    for (let column = 4; column < columns; column += 4) {
      const value = v128.load(from + column * 4)
      index = i32x4.add(index, i32x4.splat(4))
      const higher = f32x4.gt(value, best)
      best = v128.bitselect(value, best, higher)
      where = v128.bitselect(index, where, higher)
    }
    let top = f32x4.extract_lane(best, 0)
    let at = i32x4.extract_lane(where, 0)
    let value = f32x4.extract_lane(best, 1)
    let column = i32x4.extract_lane(where, 1)
    if (value > top || (value === top && column < at)) {
      top = value
      at = column
    }
    value = f32x4.extract_lane(best, 2)
    column = i32x4.extract_lane(where, 2)
    if (value > top || (value === top && column < at)) {
      top = value
      at = column
    }
    value = f32x4.extract_lane(best, 3)
    column = i32x4.extract_lane(where, 3)
    if (value > top || (value === top && column < at)) at = column
    store<i32>(out + row * 4, at)
  }
}

/** Rows become columns: value (row, column) is put at (column, row). Strides are bytes. */
export function transpose(
  from: usize,
  fromStride: usize,
  rows: i32,
  columns: i32,
  out: usize,
  outStride: usize,
): void {
  for (let row = 0; row < rows; row++) {
    let at = from + row * fromStride
    let to = out + row * 4
    for (let column = 0; column < columns; column++) {
      store<f32>(to, load<f32>(at))
      at += 4
      to += outStride
    }
  }
}

/** out = relu(a row of `a` + the row of `b` that `picks` names). Strides are bytes, `width` is a multiple of 4. */
export function addPicked(a: usize, b: usize, picks: usize, rows: i32, width: i32, out: usize): void {
  const stride: usize = width * 4
  for (let row = 0; row < rows; row++) {
    const other = b + load<i32>(picks + row * 4) * stride
    for (let at: usize = 0; at < stride; at += 16) {
      const sum = f32x4.add(v128.load(a + at), v128.load(other + at))
      v128.store(out + at, f32x4.pmax(f32x4.splat(0), sum))
    }
    a += stride
    out += stride
  }
}

/** Adds to row i the numbers that begin i places before `from`: values that depend on column less row. Strides are bytes. */
export function addShifted(values: usize, stride: usize, rows: i32, from: usize): void {
  const end: usize = rows * 4
  for (let row = 0; row < rows; row++) {
    let at: usize = 0
    for (; at + 16 <= end; at += 16) {
      v128.store(values + at, f32x4.add(v128.load(values + at), v128.load(from + at)))
    }
    for (; at < end; at += 4) store<f32>(values + at, load<f32>(values + at) + load<f32>(from + at))
    values += stride
    from -= 4
  }
}

/** out = tanhLike(a row of `a` + the same of `b` + the row of `table` that `picks` names). `width` is a multiple of 4. */
export function squashSum(
  a: usize,
  b: usize,
  table: usize,
  picks: usize,
  rows: i32,
  width: i32,
  out: usize,
): void {
  const stride: usize = width * 4
  for (let row = 0; row < rows; row++) {
    const third = table + load<i32>(picks + row * 4) * stride
    for (let at: usize = 0; at < stride; at += 16) {
      const sum = f32x4.add(v128.load(a + at), v128.load(b + at))
      v128.store(out + at, tanhLike(f32x4.add(sum, v128.load(third + at))))
    }
    a += stride
    b += stride
    out += stride
  }
}
