/** Prepositions before a place, and nouns for one that is named elsewhere. Lower case. */

/** Before a place where there is none of something: "no polling in the areas that they hold"; there may be some elsewhere. */
export const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'inside', 'within'])

/** Before a place where something is or is not: "was not born in the town", "was born outside it". */
export const PLACING_OR_OUTSIDE: ReadonlySet<string> = new Set([...PLACING, 'outside'])

/** Before a place where something happened: "sank off Lom". */
export const AT_A_PLACE: ReadonlySet<string> = new Set('in at near outside off'.split(' '))

/** Before a place where something is counted: "40 in the north". */
export const COUNTED_AT: ReadonlySet<string> = new Set(['in', 'at', 'near'])

/** What a place may be called that is named elsewhere: "in the country", "in Sarenia". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'country city town village area region place state'.split(' '),
)

/** "In Ostmere" and "in the town" may be one; "in the province" is more. */
export const SCENE_NOUNS: ReadonlySet<string> = new Set(
  'town city village area site scene place spot'.split(' '),
)
