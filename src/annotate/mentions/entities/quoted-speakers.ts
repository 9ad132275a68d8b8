import type { Quotations } from '../quotations.ts'
import type { Place } from './antecedent-features.ts'

/** How many tokens may stand between a quotation and who says it. */
const BEHIND = 5
const BEFORE = 30

/** For each quotation the index of the mention that says it: behind it, before it, or who said the one before it in the paragraph. */
export function quotedSpeakers(
  quotations: Quotations,
  places: readonly Place[],
): ReadonlyMap<number, number> {
  const speaking = places
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => place.speaks && place.quotation === -1)
  const found = new Map<number, number>()
  let next = 0
  for (const [at, quotation] of quotations.all.entries()) {
    while ((speaking[next]?.place.mention.from ?? Number.POSITIVE_INFINITY) < quotation.to) next++
    const behind = speaking[next]
    const before = speaking[next - 1]
    const near = (one: typeof behind, distance: number, most: number) =>
      one !== undefined && one.place.paragraph === quotation.paragraph && distance <= most
    const previous = quotations.all[at - 1]
    const goesOn = previous?.paragraph === quotation.paragraph ? found.get(at - 1) : undefined
    if (behind && near(behind, behind.place.mention.from - quotation.to, BEHIND)) found.set(at, behind.index)
    else if (goesOn !== undefined) found.set(at, goesOn)
    else if (before && near(before, quotation.from - before.place.mention.to, BEFORE))
      found.set(at, before.index)
  }
  return found
}
