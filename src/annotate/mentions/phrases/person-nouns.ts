import { PERSON_NOUNS } from '../../../lexicon/en/facts/person-nouns.ts'
import type { Gender } from '../../../lexicon/en/names/first-names.ts'
import { GENDERED_NOUNS } from '../../../lexicon/en/names/offices.ts'
import { GROUPS_OF_PEOPLE } from '../../../lexicon/en/speakers.ts'

let rows: ReadonlyMap<string, Gender | null> | null = null

/** Whether a noun, in lower case, means a person, or people in its plural; `null` for neither. */
export function personNoun(noun: string): 'person' | 'people' | null {
  if (list().has(noun)) return 'person'
  if (list().has(singularOf(noun)) || GROUPS_OF_PEOPLE.has(noun)) return 'people'
  const whole = noun.replace(PREFIX, '')
  return whole.length < noun.length ? personNoun(whole) : null
}

/** "Non-voters", "co-owners", "ex-aides" are people as voters, owners and aides are. */
const PREFIX = /^(?:non|co|ex|fellow)-(?=\p{L}{3})/u

/** The gender that a noun for a person tells, in either number. */
export function genderOfNoun(noun: string): Gender | null {
  return GENDERED_NOUNS.get(noun) ?? list().get(noun) ?? null
}

function singularOf(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.endsWith('s') ? noun.slice(0, -1) : ''
}

/** Read on first use. */
function list(): ReadonlyMap<string, Gender | null> {
  rows ??= new Map(
    PERSON_NOUNS.split(/\s+/).map((row) => {
      const [noun = '', gender] = row.split(':')
      return [noun, gender === 'f' || gender === 'm' ? gender : null] as const
    }),
  )
  return rows
}
