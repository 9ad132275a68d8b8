import { overlaps, type Span } from '../../model/span.ts'

/** One of `sorted`, whose spans do not overlap each other, that overlaps the span. */
export function overlapping<Item>(
  sorted: readonly Item[],
  span: Span,
  spanOf: (item: Item) => Span,
): Item | undefined {
  const item = sorted[firstEndingAfter(sorted, span.start, spanOf)]
  return item && overlaps(spanOf(item), span) ? item : undefined
}

/** Index of the first of `sorted` that ends behind the place. */
export function firstEndingAfter<Item>(
  sorted: readonly Item[],
  place: number,
  spanOf: (item: Item) => Span,
): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item && spanOf(item).end <= place) low = middle + 1
    else high = middle
  }
  return low
}
