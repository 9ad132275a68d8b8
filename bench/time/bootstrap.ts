/** The 95 % interval of a score when documents are drawn anew, with replacement, 1,000 times; the same draws every run. */
export function bootstrap<T>(
  documents: readonly T[],
  score: (documents: readonly T[]) => number,
): readonly [number, number] {
  const random = generator(20130614)
  const scores = Array.from({ length: 1000 }, () =>
    score(documents.flatMap(() => documents[Math.floor(random() * documents.length)] ?? [])),
  ).sort((a, b) => a - b)
  return [scores[25] ?? 0, scores[974] ?? 0]
}

/** Park and Miller's minimal standard generator: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
