import { PERSON_NOUNS } from '../../../lexicon/en/facts/person-nouns.ts'
import type { Gender } from '../../../lexicon/en/names/first-names.ts'
import { GENDERED_NOUNS } from '../../../lexicon/en/names/offices.ts'

let rows: ReadonlyMap<string, Gender | null> | null = null

/** Whether a noun, in lower case, means a person, or people in its plural; `null` for neither. */
export function personNoun(noun: string): 'person' | 'people' | null {
  if (list().has(noun)) return 'person'
  return list().has(singularOf(noun)) ? 'people' : null
}

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
