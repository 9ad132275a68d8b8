import { CITY_ZONES } from '../../../lexicon/en/facts/city-zones.ts'
import { COUNTRIES } from '../../../lexicon/en/names/countries.ts'
import { MONTHS } from '../../../lexicon/en/time/months.ts'
import { WEEKDAYS } from '../../../lexicon/en/time/weekdays.ts'
import type { Span } from '../../../model/span.ts'
import type { Meaning } from '../found-time.ts'

/** The zone in which a story was filed, with the dateline that tells it. */
export interface FilingZone extends Span {
  /** IANA's name: "Asia/Seoul". */
  readonly zone: string
}

/** The zone of a dateline's city: “SEOUL, Aug 28 —”, “LARNE, Ill. (AP) —”; `null` for a city that is small, or one of several. */
function datelineZone(text: string, { start, end }: Span): FilingZone | null {
  const [head = ''] = text.slice(start, Math.min(end, start + LONGEST)).split(/[\d(/\n—–]|--| -/, 1)
  const [city = '', second = ''] = head.split(',').map((part) => keyOf(part))
  const zone = second === '' || isDate(second) ? zones().get(city) : zoneBeside(city, second)
  return zone === undefined ? null : { start, end, zone }
}

const LONGEST = 120

/** “At 9 a.m. in Washington” is told there. */
const ELSEWHERE = /^,? (?:in|at) \p{Lu}/u

/** For an hour without a zone the zone of the dateline above it, unless the text says of what place it is. */
export function filingZones(
  text: string,
  datelines: readonly Span[],
): (time: { readonly end: number; readonly meaning: Meaning }) => FilingZone | null {
  const known = new Map<Span, FilingZone | null>()
  return ({ end, meaning }) => {
    if (datelines.length === 0 || meaning.kind !== 'clock' || meaning.zone !== null) return null
    const dateline = datelines.findLast((one) => one.end <= end)
    if (dateline === undefined || ELSEWHERE.test(text.slice(end, end + 8))) return null
    if (!known.has(dateline)) known.set(dateline, datelineZone(text, dateline))
    return known.get(dateline) ?? null
  }
}

/** “LARNE, Ill.” is where its state is; “SEOUL, South Korea” is the city; of “LONDON, Ontario” nothing is known. */
function zoneBeside(city: string, second: string): string | undefined {
  return zones().get(`US ${second}`) ?? (countries().has(second) ? zones().get(city) : undefined)
}

const DATE_WORDS = [
  ...MONTHS.flatMap(({ name, short }) => [name, ...short]),
  ...WEEKDAYS.map(({ name }) => name),
]

function isDate(part: string): boolean {
  const word = part.replace(/\.$/, '')
  return DATE_WORDS.some((name) => name.toUpperCase() === word)
}

/** Capitals without marks: datelines have “SAO PAULO”. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|[‘’']/gu, '')
    .trim()
    .toUpperCase()
}

let byCity: ReadonlyMap<string, string> | null = null

/** Made at its first use: few reports have a dateline and a time of day. */
function zones(): ReadonlyMap<string, string> {
  byCity ??= new Map(
    CITY_ZONES.split('\n').flatMap((row) => {
      const [zone = '', names = ''] = row.split('|')
      return names.split(',').map((name) => [name.toUpperCase(), zone] as const)
    }),
  )
  return byCity
}

let countryNames: ReadonlySet<string> | null = null

function countries(): ReadonlySet<string> {
  countryNames ??= new Set(COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]).map(keyOf))
  return countryNames
}
