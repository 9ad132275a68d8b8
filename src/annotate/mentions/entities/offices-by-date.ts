import { OFFICE_HOLDERS } from '../../../lexicon/en/facts/office-holders.ts'
import type { Gender } from '../../../lexicon/en/names/first-names.ts'

export interface OfficeHolder {
  readonly name: string
  readonly gender: Gender
}

interface Term extends OfficeHolder {
  readonly iso: string
  readonly offices: readonly string[]
  readonly from: string
  readonly to: string
}

/** The month after which the lists know nothing. */
const KNOWN_UNTIL = '2021-03'

let terms: ReadonlyMap<string, readonly Term[]> | null = null

/**
 * Who held an office of a country on a day: "president" of RU on 2010-08-30. `null` where the lists do not know, and where the day is
 * not told to the month.
 *
 * @param nominal the phrase without determiner: "Russian president", "former prime minister".
 */
export function holderOf(iso: string, nominal: string, day: string): OfficeHolder | null {
  if (!/^\d{4}-\d\d/.test(day) || day.slice(0, 7) > KNOWN_UNTIL) return null
  const office = officeIn(nominal)
  if (office === null) return null
  const on = (list().get(iso) ?? []).filter(
    ({ offices, from, to }) =>
      offices.includes(office) && from.slice(0, day.length) <= day && (to === '' || day.slice(0, 7) <= to),
  )
  // In the month of a change both held it: the one who came last has it on a later day.
  return on.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}

/** The terms of the holder of an office by that name, in one of the offices that he is given: "Vladimir Putin" as "Russian President". */
export function termsOf(
  iso: string,
  name: string,
  roles: readonly string[],
): readonly { readonly from: string; readonly to: string }[] {
  const given = new Set(roles.map(officeIn).filter((office) => office !== null))
  const plain = plainName(name)
  return (list().get(iso) ?? []).filter(
    (term) => plainName(term.name) === plain && term.offices.some((office) => given.has(office)),
  )
}

/** "Kim Jong-il" and "Kim Jong Il" are one. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐\s]+/g, ' ')
    .toLowerCase()
}

/**
 * The one who of this name held an office on a day, of whatever country: "Obama" that of "president" on 2016-09-20. `null` where none or
 * several did.
 */
export function holderNamed(
  name: string,
  nominal: string,
  day: string,
): (OfficeHolder & { readonly iso: string }) | null {
  if (!/^\d{4}-\d\d/.test(day) || day.slice(0, 7) > KNOWN_UNTIL) return null
  const office = officeIn(nominal)
  if (office === null) return null
  const on = (byFamily().get(lastWord(name)) ?? []).filter(
    ({ offices, from, to }) =>
      offices.includes(office) && from.slice(0, day.length) <= day && (to === '' || day.slice(0, 7) <= to),
  )
  const [only] = on
  if (on.length !== 1 || only === undefined) return null
  return !name.includes(' ') || firstWord(only.name) === firstWord(name) ? only : null
}

function firstWord(name: string): string {
  return name.toLowerCase().split(' ')[0] ?? ''
}

function lastWord(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

let families: ReadonlyMap<string, readonly Term[]> | null = null

function byFamily(): ReadonlyMap<string, readonly Term[]> {
  if (families !== null) return families
  const found = new Map<string, Term[]>()
  for (const terms of list().values())
    for (const term of terms) {
      const family = lastWord(term.name)
      found.set(family, [...(found.get(family) ?? []), term])
    }
  families = found
  return found
}

/** The office that a phrase ends in, if nothing before it makes it another: "deputy prime minister", "former president". */
function officeIn(nominal: string): string | null {
  const words = nominal.toLowerCase()
  const office = /(?:^|\s)(president|prime minister|premier|chancellor|king|emir|sultan|leader)$/.exec(
    words,
  )?.[1]
  if (
    office === undefined ||
    /\b(?:former|ex|late|deputy|vice|acting|future|opposition|party|rebel|then|next|previous)\b/.test(words)
  )
    return null
  return office === 'premier' ? 'prime minister' : office
}

/** Read on first use. */
function list(): ReadonlyMap<string, readonly Term[]> {
  if (terms !== null) return terms
  const found = new Map<string, Term[]>()
  for (const row of OFFICE_HOLDERS.split('\n')) {
    const [iso = '', offices = '', name = '', gender = '', from = '', to = ''] = row.split('|')
    const term: Term = {
      iso,
      offices: offices.split(','),
      name,
      gender: gender === 'f' ? 'f' : 'm',
      from,
      to,
    }
    const own = found.get(iso)
    if (own === undefined) found.set(iso, [term])
    else own.push(term)
  }
  terms = found
  return found
}
