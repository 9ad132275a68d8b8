import { SMALL_WORDS_OF_NAMES } from '../lexicon/en/names/bodies.ts'
import { NICKNAMES } from '../lexicon/en/names/nicknames.ts'

/** Two keys that mean one entity, with the sentence that says why. */
export interface SameEntity {
  readonly keys: readonly [string, string]
  readonly rule: string
  readonly why: string
}

/**
 * Of the keys of a ledger those of one person who is written in two ways: with and without a middle name ("person:mary ann roe",
 * "person:mary roe"), or with a short form of the given name ("person:joe doe", "person:joseph doe"). Where two longer names would
 * fit the shorter one, nothing is said.
 */
export function samePeople(keys: readonly string[]): readonly SameEntity[] {
  const people = [...new Set(keys)]
    .filter((key) => key.startsWith('person:'))
    .map((key) => ({ key, parts: key.slice('person:'.length).split(' ') }))
    .filter(({ parts }) => parts.length >= 2 && parts.every((part) => part.length > 1))
  const byFamily = new Map<string, typeof people>()
  for (const person of people) {
    const family = person.parts.at(-1) ?? ''
    byFamily.set(family, [...(byFamily.get(family) ?? []), person])
  }
  return [...byFamily.values()]
    .flatMap((family) =>
      family.filter(({ parts }) => parts.length === 2).flatMap((short) => sameAs(short, family)),
    )
    .sort((a, b) => (a.keys.join() < b.keys.join() ? -1 : 1))
}

interface Person {
  readonly key: string
  readonly parts: readonly string[]
}

function sameAs(short: Person, family: readonly Person[]): readonly SameEntity[] {
  const others = family.filter(
    (other) => other !== short && isForm(short.parts[0] ?? '', other.parts[0] ?? ''),
  )
  const [only, second] = others
  if (only === undefined || second !== undefined) return []
  const keys = [short.key, only.key].sort()
  // Two short names find each other; one of the two says so.
  if (only.parts.length === 2 && only.key < short.key) return []
  return [
    {
      keys: [keys[0] ?? '', keys[1] ?? ''],
      rule: 'claims/same-person',
      why:
        only.parts.length > 2
          ? 'the same name with and without a middle name, and no other person fits'
          : 'two forms of one given name before the same family name, and no other person fits',
    },
  ]
}

function isForm(a: string, b: string): boolean {
  return a === b || NICKNAMES.some((row) => row.includes(a) && row.includes(b))
}

/**
 * Of the keys of a ledger those of one body that is named by its initials and in full: "organization:igc", "organization:international
 * grain council". Where two long names have the initials, nothing is said.
 */
export function sameBodies(keys: readonly string[]): readonly SameEntity[] {
  const bodies = [...new Set(keys)].filter((key) => BODY.test(key))
  const byInitials = new Map<string, string[]>()
  for (const key of bodies) {
    const initials = initialsOf(nameIn(key))
    if (initials.length >= 3) byInitials.set(initials, [...(byInitials.get(initials) ?? []), key])
  }
  return bodies
    .flatMap((key): readonly SameEntity[] => {
      const [long, other] = byInitials.get(nameIn(key).replaceAll('.', '')) ?? []
      if (long === undefined || other !== undefined) return []
      const [first = '', second = ''] = [key, long].sort()
      const why = 'the one name is the initials of the other, and of no other body'
      return [{ keys: [first, second], rule: 'claims/same-body', why }]
    })
    .sort((a, b) => (a.keys.join() < b.keys.join() ? -1 : 1))
}

/** A key that is not its report's own. */
const BODY = /^organization:/

function nameIn(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1)
}

function initialsOf(name: string): string {
  const words = name.split(/[ -]+/).filter((word) => !SMALL_WORDS_OF_NAMES.has(word))
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('')
}
