const LARGE: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** A number as a reader takes it in: 2100000000 as "2.1 billion", below a million its digits. */
export function writtenNumber(value: number): string {
  const [size, word] = LARGE.find(([size]) => Math.abs(value) >= size) ?? [1, '']
  return word === '' ? String(value) : `${Number((value / size).toFixed(3))} ${word}`
}
