import type { LedgerStatement } from '../../model/claim.ts'
import { weightOf } from './aspects.ts'
import { nameOf } from './entity-match.ts'
import { conceptOf } from './word-kin.ts'

/** From so much on two reports are taken to be of one story. */
const ONE_STORY = 1.5

/**
 * Whether the reports of two statements tell of one matter: the people, bodies and places that they name most, and the nouns that
 * they repeat. A name counts one; a place, a body without a name of its own and a noun half. One report is one story.
 */
export function areOfOneStory(a: LedgerStatement, b: LedgerStatement): boolean {
  if (a.report === b.report) return true
  const told = a.about?.told
  if (told !== undefined && told === b.about?.told) return true
  return tieOf(a, b) >= ONE_STORY
}

/** How much two reports have in common of what they name and repeat most; nothing where they name nobody in common. */
export function tieOf(a: LedgerStatement, b: LedgerStatement): number {
  const [one, other] = [a.about, b.about]
  if (!one || !other) return 0
  // From both sides: "Kemmler" and "Kemmler Dyes" of one are both the "Kemmler" of the other.
  return Math.min(sharedOf(one, other), sharedOf(other, one))
}

function sharedOf(one: About, other: About): number {
  const names = one.names.filter((key) => other.names.some((two) => areOneName(key, two)))
  const nouns = new Set(other.nouns.map(conceptOf))
  const shared = one.nouns.filter((noun) => weightOf(noun) === 1 && nouns.has(conceptOf(noun)))
  const weight = names
    .map((key) => (/^(?:place|name):/.test(key) ? 0.5 : 1))
    .reduce((sum, one) => sum + one, 0)
  return names.length > 0 ? weight + 0.5 * shared.length : 0
}

type About = NonNullable<LedgerStatement['about']>

/** The same key, or one name at the beginning of the other: "kemmler", "kemmler dyes". */
function areOneName(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [nameOf(one), nameOf(other)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= LEAST && (short === long || long.startsWith(`${short} `))
}

/** In letters: shorter names begin many. */
const LEAST = 5
