import { overlaps, type Span } from '../../src/model/span.ts'
import type { GoldMention } from './gum.ts'

/** The gold cluster of what a mention of ours names: of the gold mentions whose head it covers, the one most like it. */
export function clusterAt(gold: readonly GoldMention[], mention: Span): string | null {
  let best: GoldMention | undefined
  let bestShare = 0
  for (const candidate of gold) {
    if (!overlaps(candidate.core, mention)) continue
    const share = Math.max(sharedShare(candidate, mention), sharedShare(candidate.core, mention))
    if (share > bestShare) [best, bestShare] = [candidate, share]
  }
  return best?.cluster ?? null
}

/** The gold cluster of the mention with exactly this span; `null` where there is none. */
export function closestGold(gold: readonly GoldMention[], span: Span): string | null {
  return gold.find(({ start, end }) => start === span.start && end === span.end)?.cluster ?? null
}

/** The characters that two spans share, of all that either has. */
export function sharedShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
