import { PUBLISHER_FAMILIES, type PublisherFamily } from '../../lexicon/en/facts/publisher-families.ts'
import { outletName } from './outlet-names.ts'

/** Who owns whom, by the rows that Hearsay has and a user's own. */
export interface Houses {
  /** The family of an outlet; `null` where no row has it. */
  of(outlet: string): PublisherFamily | null
  /** Of carriers those that are of one house, a sentence a house: they may print one text without saying so. */
  told(carriers: readonly string[]): readonly string[]
}

/** @param own a user's rows: an outlet that they have is of the house that they say, whatever Hearsay's rows say. */
export function housesBy(own: readonly PublisherFamily[]): Houses {
  const families = new Map(
    [...PUBLISHER_FAMILIES, ...own].flatMap((family) =>
      family.outlets.map((outlet) => [outletName(outlet), family] as const),
    ),
  )
  const of = (outlet: string) => families.get(outletName(outlet)) ?? null
  return {
    of,
    told(carriers) {
      const houses = new Map<string, string[]>()
      for (const carrier of carriers) {
        const owner = of(carrier)?.owner
        if (owner !== undefined) houses.set(owner, [...(houses.get(owner) ?? []), carrier])
      }
      return [...houses]
        .filter(([, carried]) => carried.length > 1)
        .map(([owner, carried]) => `${carried.join(' and ')} are of one house, ${owner}`)
    },
  }
}
