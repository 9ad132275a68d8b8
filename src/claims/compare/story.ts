import type { AllNamed, LedgerStatement, Matter } from '../../model/claim.ts'
import { dayRange } from '../../model/edtf.ts'
import { onceFor } from '../../model/once-for.ts'
import { weightOf } from './aspects.ts'
import { nameOf } from './entity-match.ts'
import { conceptOf } from './word-kin.ts'
import { tellingOf } from './word-vectors.ts'

/** From so much on two reports are taken to be of one story. */
const ONE_STORY = 1.5
/** And, of two short ones, where it is such a part of all that the one names that names less. */
const PART_OF_SHORT = 0.25
/** One name is enough where it is more of that, and the one report comes soon after the other, in days. */
const ONE_NAME = 1
const PART_OF_ONE_NAME = 0.3
const SOON = 7
/** Or, in such reports of two days or three, what is so rare (`tellingOf`): one name, or so many nouns. */
const NEXT_DAYS = 2
const RARE_NAME = 0.99
const RARE_NOUN = 0.85
const NOUNS_ALONE = 3
/** Of two reports of a few paragraphs, at most so many days apart, what hardly any other names, and so large a part of what of that the one names that names less. */
const BRIEFLY_NAMED = { days: 30, name: 0.97, noun: 0.75, shared: 1.5, part: 0.12 }

/**
 * Whether the reports of two statements tell of one matter: the people, bodies and places that they name most, and the nouns that
 * they repeat. A name counts one; a place, a body without a name of its own and a noun half. One report is one story.
 */
export function areOfOneStory(a: LedgerStatement, b: LedgerStatement): boolean {
  if (a.report === b.report) return true
  const told = a.about?.told
  if (told !== undefined && told === b.about?.told) return true
  return tieOf(a, b) >= ONE_STORY || areOfOneBriefStory(a, b) || areAlikeAndShort(a, b)
}

/** Two reports of a few paragraphs at most, by what is rare in them: a name at least. */
function areOfOneBriefStory(a: LedgerStatement, b: LedgerStatement): boolean {
  if (!a.about || !b.about) return false
  const [one, other] = [rareIn(a.about), rareIn(b.about)]
  if (!one || !other) return false
  const names = sharedIn(one.names, other.names)
  const shared = names + 0.5 * sharedIn(one.nouns, other.nouns)
  const [left, right] = [one, other].map((rare) => rare.names.size + 0.5 * rare.nouns.size) as [
    number,
    number,
  ]
  const isEnough =
    names > 0 && shared >= BRIEFLY_NAMED.shared && shared / Math.min(left, right) >= BRIEFLY_NAMED.part
  return isEnough && areSoonAfter(a, b, BRIEFLY_NAMED.days)
}

const rareIn = onceFor(({ all, brief }: Matter) => {
  const named = all ?? brief
  if (!named) return null
  const telling = (words: readonly string[], least: number) =>
    words.filter((word) => weightOf(word) === 1 && tellingOf(word) >= least)
  return {
    names: new Set(telling(named.names, BRIEFLY_NAMED.name).map(stemOfName)),
    nouns: new Set(telling(named.nouns, BRIEFLY_NAMED.noun).map(conceptOf)),
  }
})

function sharedIn(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}

/** Two reports of a few sentences, by every name and noun in them, as they have no room to repeat any. */
export function areOfOneShortStory(a: LedgerStatement, b: LedgerStatement): boolean {
  const areShort = a.about?.all !== undefined && b.about?.all !== undefined && a.report !== b.report
  return areShort && (areOfOneBriefStory(a, b) || areAlikeAndShort(a, b))
}

function areAlikeAndShort(a: LedgerStatement, b: LedgerStatement): boolean {
  const [one, other] = [a.about?.all, b.about?.all]
  if (!one || !other || a.report === b.report) return false
  // The same from both sides: it must not matter which report came first.
  const names = [namedInBoth(one, other), namedInBoth(other, one)].reduce((some, more) =>
    more.length > some.length ? more : some,
  )
  const [left, right] = [conceptsIn(one), conceptsIn(other)]
  const nouns = [...left].filter((concept) => right.has(concept))
  if (areSoonAfter(a, b, NEXT_DAYS) && areRare(names, nouns)) return true
  if (names.length === 0) return false
  const shared = names.length + 0.5 * nouns.length
  const part = shared / Math.min(namedIn(one), namedIn(other))
  if (shared >= ONE_STORY && part >= PART_OF_SHORT) return true
  return shared >= ONE_NAME && part >= PART_OF_ONE_NAME && areSoonAfter(a, b, SOON)
}

/** What hardly any other report of those days names: one name, or three nouns. */
function areRare(names: readonly string[], nouns: readonly string[]): boolean {
  return (
    names.some((name) => tellingOf(name) >= RARE_NAME) ||
    nouns.filter((noun) => tellingOf(noun) >= RARE_NOUN).length >= NOUNS_ALONE
  )
}

function areSoonAfter(a: LedgerStatement, b: LedgerStatement, days: number): boolean {
  const [one, other] = [a, b].map(({ published }) => dayRange(published).earliest)
  if (!one || !other) return false
  return Math.abs(Date.parse(one) - Date.parse(other)) <= days * DAY
}

const DAY = 86_400_000

function conceptsIn({ nouns }: AllNamed): ReadonlySet<string> {
  return new Set(nouns.filter((noun) => weightOf(noun) === 1).map(conceptOf))
}

/** Where the parser takes a name for a noun, it is one all the same. */
function namedInBoth(one: AllNamed, { names, nouns }: AllNamed): readonly string[] {
  const stems = new Set(names.map(stemOfName))
  return one.names.filter(
    (word) => weightOf(word) === 1 && (stems.has(stemOfName(word)) || nouns.includes(word)),
  )
}

/** "Moravn" of "Moravnia" and of "Moravnian". */
export function stemOfName(word: string): string {
  const stem = word.replace(/(?:ese|[ie]?an|ish|n|i)$/, '').replace(/[aeiouy]+$/, '')
  return stem.length >= LEAST_OF_STEM ? stem : word
}

const LEAST_OF_STEM = 4

function namedIn({ names, nouns }: AllNamed): number {
  return [names, nouns]
    .map((some) => some.filter((word) => weightOf(word) === 1).length)
    .reduce((a, b) => a + 0.5 * b)
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
