import type { Span } from '../model/span.ts'

/**
 * Those of `sorted` that start inside `span` and end in it too.
 * @param sorted in reading order. Looking up costs the logarithm of its length and what is found.
 */
export function spansWithin<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let at = firstFrom(sorted, span.start); at < sorted.length; at++) {
    const candidate = sorted[at]
    if (!candidate || candidate.start >= span.end) break
    if (candidate.end <= span.end) found.push(candidate)
  }
  return found
}

/** The index of the first that starts at or after `position`. */
export function firstFrom(sorted: readonly Span[], position: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** How many spans before a position are looked at for one that reaches over it. */
const LOOK_BACK = 24

/**
 * Those of `sorted` that contain `span`, outermost first; only the nearest before it are tried, so that the time stays
 * linear on any text.
 */
export function spansAround<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const end = firstFrom(sorted, span.start + 1)
  return sorted.slice(Math.max(0, end - LOOK_BACK), end).filter((candidate) => candidate.end >= span.end)
}
