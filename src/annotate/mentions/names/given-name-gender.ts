import { GIVEN_NAMES_OF_MEN } from '../../../lexicon/en/facts/given-names-of-men.ts'
import { GIVEN_NAMES_OF_WOMEN } from '../../../lexicon/en/facts/given-names-of-women.ts'
import { FIRST_NAMES, type Gender } from '../../../lexicon/en/names/first-names.ts'

let rows: ReadonlyMap<string, Gender> | null = null

/** The gender that a given name tells, `null` where it tells none or is not known. Our own list goes first: it knows names of the world's news. */
export function genderOfGivenName(name: string): Gender | null {
  const known = FIRST_NAMES.get(name)
  return known === undefined ? (list().get(name) ?? null) : known
}

/** Read on first use. */
function list(): ReadonlyMap<string, Gender> {
  rows ??= new Map([
    ...GIVEN_NAMES_OF_WOMEN.split(/\s+/).map((name) => [name, 'f'] as const),
    ...GIVEN_NAMES_OF_MEN.split(/\s+/).map((name) => [name, 'm'] as const),
  ])
  return rows
}
