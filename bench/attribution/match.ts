import { overlaps, type Span } from '../../src/model/span.ts'
import type { Roles } from './brat.ts'

/**
 * Pairs of gold and found attributions: source, cue and content each overlap, or are both absent. Each is paired once, the
 * first that fits.
 */
export function matchAttributions(
  gold: readonly Roles[],
  found: readonly Roles[],
): readonly (readonly [Roles, Roles])[] {
  const free = new Set(found)
  return gold.flatMap((wanted) => {
    for (const candidate of free) {
      if (!isSame(wanted, candidate)) continue
      free.delete(candidate)
      return [[wanted, candidate] as const]
    }
    return []
  })
}

function isSame(gold: Roles, found: Roles): boolean {
  return touch(gold.cue, found.cue) && touch(gold.source, found.source) && touch(gold.content, found.content)
}

/** Whether some span of the one overlaps some span of the other; two empty lists agree. */
export function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === 0 && b.length === 0 ? true : a.some((left) => b.some((right) => overlaps(left, right)))
}
