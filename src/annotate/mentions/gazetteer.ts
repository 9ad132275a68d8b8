import { LARGE_CITIES } from '../../lexicon/en/facts/large-cities.ts'
import { COUNTRIES } from '../../lexicon/en/names/countries.ts'
import { SHORTENED_STATES } from '../../lexicon/en/names/name-heads.ts'
import { ORGANIZATIONS } from '../../lexicon/en/names/organizations.ts'
import { OUTLETS } from '../../lexicon/en/names/outlets.ts'
import { CITIES, REGIONS, US_STATES } from '../../lexicon/en/names/places.ts'
import { SEATS_OF_GOVERNMENT } from '../../lexicon/en/names/seats-of-government.ts'

export type GazetteerKind =
  | 'country'
  | 'demonym'
  | 'people'
  | 'capital'
  | 'seat'
  | 'place'
  | 'organization'
  | 'outlet'

/** What a known name means. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind
  /** Its usual name: of a country for `country`, `demonym`, `people` and `seat`; else its own. */
  readonly name: string
  readonly iso: string | null
  /** The name is an everyday word too, and needs more than its capital to be believed. */
  readonly everyday: boolean
}

/** The most tokens a known name has. */
export const LONGEST_NAME = 9

/** The entry of a name as written, apostrophes either way; `undefined` where none is known. */
export function lookUp(name: string): GazetteerEntry | undefined {
  const key = name.includes('’') ? name.replaceAll('’', "'") : name
  return ENTRIES.get(key) ?? (isShouted(key) ? ENTRIES.get(unshouted(key)) : undefined)
}

/** Second spellings of a capital that is listed first under another. */
const SPELLINGS: ReadonlySet<string> = new Set(
  'Peking Teheran Kiev Katmandu Bogotá Asunción Brasília Yaoundé Berne'
    .split(' ')
    .concat(['Washington D.C.', 'Washington DC']),
)

/** Names of organisations that are everyday words or names of something else. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'Unity Labour Lords Diet Apple Amazon Shell Ford Commonwealth Treasury Amnesty IS WHO Fed Front Wagner Turan'.split(
    ' ',
  ),
)

const [SMALL_A, SMALL_Z] = [97, 122]

/** Four letters or more, all of them capitals: "MOSCOW", "SRI LANKA", as in datelines and headings. */
function isShouted(name: string): boolean {
  // Most names are told by their second letter.
  const second = name.charCodeAt(1)
  if (second >= SMALL_A && second <= SMALL_Z) return false
  return name.length > 3 && /^[\p{Lu} '.-]+$/u.test(name) && /\p{Lu}{3}/u.test(name)
}

function unshouted(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
}

const ENTRIES = entries()

// Later rows do not displace earlier ones: "Singapore" the country before the capital.
function entries(): ReadonlyMap<string, GazetteerEntry> {
  const found = new Map<string, GazetteerEntry>()
  const add = (written: string, entry: GazetteerEntry) => {
    const key = written.replaceAll('’', "'")
    if (key !== '' && !found.has(key)) found.set(key, entry)
  }
  const entry = (kind: GazetteerKind, name: string, iso: string | null, everyday = false) => ({
    kind,
    name,
    iso,
    everyday,
  })
  for (const { code, name, aliases } of COUNTRIES)
    for (const written of [name, ...aliases]) add(written, entry('country', name, code))
  for (const { code, name, demonyms, people } of COUNTRIES) {
    for (const written of demonyms) {
      add(written, entry('demonym', name, code))
      if (!/(?:ese|ish|ch|s|z)$/.test(written)) add(`${written}s`, entry('people', name, code))
    }
    for (const written of people) add(written, entry('people', name, code))
  }
  for (const [written, iso] of SEATS_OF_GOVERNMENT) add(written, entry('seat', countryName(iso), iso))
  for (const { name, aliases, everyday } of OUTLETS)
    for (const written of [name, ...aliases]) add(written, entry('outlet', name, null, everyday))
  for (const { name, aliases, country } of ORGANIZATIONS)
    for (const written of [name, ...aliases])
      add(written, entry('organization', name, country, EVERYDAY.has(written)))
  for (const { code, capitals } of COUNTRIES)
    for (const [index, written] of capitals.entries())
      add(written, entry(index === 0 || SPELLINGS.has(written) ? 'capital' : 'place', written, code))
  for (const written of [...REGIONS, ...CITIES]) add(written, entry('place', written, null))
  for (const written of SHORTENED_STATES) add(written, entry('place', written, 'US'))
  for (const written of US_STATES) add(written, entry('place', written, 'US'))
  for (const row of LARGE_CITIES.split('\n')) {
    const [written = '', iso = ''] = row.split('|')
    add(written, entry('place', written, iso))
  }
  return found
}

/** The usual English name of a country by its ISO 3166-1 code; the code where none is known. */
export function countryName(iso: string): string {
  return COUNTRIES.find(({ code }) => code === iso)?.name ?? iso
}
