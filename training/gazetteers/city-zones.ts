import { cityMapping } from 'city-timezones'
import { COUNTRIES } from '../../src/lexicon/en/names/countries.ts'
import { STATES } from './us-states.ts'

const LEAST_PEOPLE = 200_000
/** How many times as many people a city must have as another of its name in another zone: a dateline then means the large one. */
const LARGER = 4

/** As the press writes cities that the package has under another name. */
const ALSO: Readonly<Record<string, string>> = {
  'New York': 'New York City,United Nations',
  Kyiv: 'Kiev',
  Kiev: 'Kyiv',
  Mumbai: 'Bombay',
  Kolkata: 'Calcutta',
  Chennai: 'Madras',
  Beijing: 'Peking',
  Rangoon: 'Yangon',
  'Ho Chi Minh City': 'Saigon',
  'St. Petersburg': 'Leningrad',
  Gaza: 'Gaza City',
  Makkah: 'Mecca',
  'Washington, D.C.': 'Washington',
  'Tel Aviv-Yafo': 'Tel Aviv',
}
/** Seats of courts and councils that are no large cities, and towns that make news. */
const SMALLER = new Set([
  'Geneva',
  'The Hague',
  'Strasbourg',
  'Jerusalem',
  'Ramallah',
  'Gaza',
  'Luxembourg',
  'Davos',
])

type City = (typeof cityMapping)[number]

/** "Asia/Seoul|Seoul,Busan,…": where the large cities and the capitals keep their clocks, and the United States state by state. */
export function cityZones(): readonly string[] {
  const zoneOf = new Map<string, { readonly zone: string; readonly population: number }>()
  const unsure = new Set<string>()
  const wanted = cityMapping.filter(
    (city) =>
      isZone(city.timezone) && (city.pop >= LEAST_PEOPLE || isCapital(city) || SMALLER.has(city.city)),
  )
  for (const city of [...wanted].sort((a, b) => b.pop - a.pop))
    for (const name of namesOf(city))
      if (!zoneOf.has(name)) zoneOf.set(name, { zone: city.timezone, population: city.pop })
  for (const city of cityMapping)
    for (const name of namesOf(city)) {
      const known = zoneOf.get(name)
      if (known && known.zone !== city.timezone && known.population < city.pop * LARGER) unsure.add(name)
    }
  for (const [code, ...names] of STATES) {
    const zone = zoneOfState(names[0] ?? code)
    if (zone !== null) for (const name of [code, ...names]) zoneOf.set(`US ${name}`, { zone, population: 0 })
  }
  const byZone = new Map<string, string[]>()
  for (const [name, { zone }] of zoneOf) {
    if (unsure.has(name) || name.includes(',') || name.includes('|')) continue
    const names = byZone.get(zone) ?? []
    byZone.set(zone, names)
    names.push(name)
  }
  return [...byZone].map(([zone, names]) => `${zone}|${names.sort().join(',')}`).sort()
}

function namesOf({ city, city_ascii }: City): readonly string[] {
  return [city, city_ascii, ...(ALSO[city]?.split(',') ?? [])].map(plain)
}

function isCapital({ city, iso2 }: City): boolean {
  return COUNTRIES.some(
    ({ code, capitals }) => code === iso2 && capitals.some((name) => plain(name) === plain(city)),
  )
}

/** Without the marks that datelines leave out. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}|[‘’']/gu, '')
}

function isZone(zone: string | null): boolean {
  try {
    return (
      zone !== null && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
    )
  } catch {
    return false
  }
}

/** The zone in which nine in ten of its people live: a state that is cut in two has none. */
function zoneOfState(name: string): string | null {
  const people = new Map<string, number>()
  for (const { iso2, province, timezone, pop } of cityMapping)
    if (iso2 === 'US' && province === name) people.set(timezone, (people.get(timezone) ?? 0) + pop)
  const all = [...people.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...people].sort((a, b) => b[1] - a[1])
  return most && most[1] >= all * 0.9 ? most[0] : null
}
