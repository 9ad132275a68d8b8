const SHINGLE = 5

/** The Jaccard similarity of two texts' five-word shingles (Broder 1997). */
export function jaccard(first: string, second: string): number {
  const [a, b] = [shinglesOf(first), shinglesOf(second)]
  const shared = [...a].filter((shingle) => b.has(shingle)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')))
}
