/**
 * Turns offsets in UTF-16 units into offsets in characters, as the Web Annotation Data Model counts (section 4.2.5: code points).
 * Takes time linear in the text once, then logarithmic an offset.
 */
export function codePointsOf(text: string): (offset: number) => number {
  /** Where the second half of each pair stands. */
  const seconds: number[] = []
  for (const { index } of text.matchAll(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)) seconds.push(index + 1)
  return (offset) => {
    let [low, high] = [0, seconds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((seconds[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
