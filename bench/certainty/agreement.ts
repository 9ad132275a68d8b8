/** Pearson's r and the mean absolute error of numbers found against gold ones, of the same length. */
export function agreement(
  gold: readonly number[],
  found: readonly number[],
): { readonly r: number; readonly error: number } {
  const [a, b] = [mean(gold), mean(found)]
  let [both, ofGold, ofFound, error] = [0, 0, 0, 0]
  for (const [at, score] of gold.entries()) {
    const other = found[at] ?? 0
    both += (score - a) * (other - b)
    ofGold += (score - a) ** 2
    ofFound += (other - b) ** 2
    error += Math.abs(score - other)
  }
  return { r: both / Math.sqrt(ofGold * ofFound), error: error / gold.length }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
