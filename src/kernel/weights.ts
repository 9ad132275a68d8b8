/** How weights lie in the kernel's memory: outputs in blocks of eight, the last one filled up. */
export const BLOCK = 8

export function blocksOf(outputs: number): number {
  return Math.ceil(outputs / BLOCK)
}

/** Room that `outputs` numbers take when their last block is filled up. */
export function filledUp(outputs: number): number {
  return blocksOf(outputs) * BLOCK
}

/** [outputs, width] as `denseInteger` reads it: of each block the pairs of columns, of each pair the eight outputs. */
export function packIntegers(weights: Int16Array | Int8Array, outputs: number, width: number): Int16Array {
  const packed = new Int16Array(filledUp(outputs) * width)
  for (let output = 0; output < outputs; output++) {
    const block = Math.floor(output / BLOCK) * BLOCK * width
    const lane = (output % BLOCK) * 2
    for (let column = 0; column < width; column += 2) {
      const to = block + column * BLOCK + lane
      packed[to] = weights[output * width + column] ?? 0
      packed[to + 1] = weights[output * width + column + 1] ?? 0
    }
  }
  return packed
}

/** Bytes of a row of eight columns, as `denseFloat` takes the step from one row of a matrix to the next. */
export const BLOCK_ROW = BLOCK * 4

/** [outputs, depth] as `denseFloat` reads it: the outputs are columns, of each block of eight the rows in turn. */
export function turned(weights: Float32Array, outputs: number, depth: number): Float32Array {
  const matrix = new Float32Array(depth * filledUp(outputs))
  for (let output = 0; output < outputs; output++) {
    const to = Math.floor(output / BLOCK) * BLOCK * depth + (output % BLOCK)
    for (let at = 0; at < depth; at++) matrix[to + at * BLOCK] = weights[output * depth + at] ?? 0
  }
  return matrix
}

/** [rows, columns] with rows filled up, one after another. */
export function widened(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const to = new Float32Array(rows * filledUp(columns))
  for (let row = 0; row < rows; row++) {
    to.set(matrix.subarray(row * columns, (row + 1) * columns), row * filledUp(columns))
  }
  return to
}

/** One number for each output; `filling` for the outputs that there are not. */
export function filledWith(values: Float32Array, filling: number): Float32Array {
  const filled = new Float32Array(filledUp(values.length)).fill(filling)
  filled.set(values)
  return filled
}
