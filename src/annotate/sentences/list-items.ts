import type { Chunk } from './chunks.ts'

/** Whether two chunks in a row never share a sentence: two web addresses, or a drawn line ("--------") and what stands beside it. */
export function partsItems(before: Chunk, after: Chunk): boolean {
  return (isWebAddress(before) && isWebAddress(after)) || isLine(before) || isLine(after)
}

function isWebAddress({ core }: Chunk): boolean {
  return core.startsWith('http://') || core.startsWith('https://') || core.startsWith('www.')
}

/** Six marks or more, of which a chunk tells the first four. */
function isLine({ core, trail, start, end }: Chunk): boolean {
  return core === '' && end - start >= 6 && LINES.has(trail)
}

const LINES = new Set(['----', '====', '____', '****', '~~~~', '####'])
