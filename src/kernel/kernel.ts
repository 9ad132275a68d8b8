import { readFileSync } from 'node:fs'

/** The functions of kernel/: addresses and strides in bytes. Each is explained where it is written. */
export interface Kernel {
  packRows(x: number, rows: number, width: number, packed: number): void
  denseInteger(
    packed: number,
    rows: number,
    pairs: number,
    weights: number,
    blocks: number,
    scale: number,
    bias: number,
    relu: number,
    out: number,
    outStride: number,
  ): void
  denseFloat(
    x: number,
    xStride: number,
    rows: number,
    depth: number,
    matrix: number,
    matrixStride: number,
    blockStride: number,
    blocks: number,
    bias: number,
    squash: number,
    out: number,
    outStride: number,
  ): void
  recurrence(
    rows: number,
    units: number,
    gates: number,
    gateStride: number,
    x: number,
    out: number,
    stride: number,
    carry: number,
    state: number,
  ): void
  highest(values: number, stride: number, rows: number, columns: number, out: number): void
  transpose(from: number, stride: number, rows: number, columns: number, out: number, outStride: number): void
  windowSum(
    table: number,
    tableStride: number,
    ids: number,
    rows: number,
    taps: number,
    width: number,
    bias: number,
    out: number,
  ): void
  addShifted(values: number, stride: number, rows: number, from: number): void
  addPicked(a: number, b: number, picks: number, rows: number, width: number, out: number): void
  squashSum(
    a: number,
    b: number,
    table: number,
    picks: number,
    rows: number,
    width: number,
    out: number,
  ): void
  levelRows(x: number, rows: number, width: number, out: number, reaches: number): void
  raiseRows(x: number, rows: number, width: number, reaches: number, bias: number): void
  addAndNormalize(
    x: number,
    added: number,
    rows: number,
    width: number,
    gain: number,
    bias: number,
    out: number,
  ): void
  gelu(x: number, count: number): void
  attention(read: number, rows: number, heads: number, scores: number, out: number): void
}

let compiled: WebAssembly.Module | undefined

/** The kernel over a memory of its own, of at least so many bytes, which never grows. */
export function startKernel(bytes: number): { readonly kernel: Kernel; readonly memory: ArrayBuffer } {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('./kernel.wasm', import.meta.url)))
  const pages = Math.ceil(bytes / 65_536)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  // The build makes the file from kernel/index.ts, whose exports these are.
  return { kernel: exports as unknown as Kernel, memory: memory.buffer }
}
