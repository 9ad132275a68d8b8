import { NEWSPAPER_NOUNS } from '../../lexicon/en/stance-words.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Statement } from '../../model/statement.ts'
import { dateWords } from './date-words.ts'
import type { Surroundings } from './surroundings.ts'

/** Where it can be read: the outlets that are cited for it with their dates, else the report itself. */
export function whereWords({ citations }: Pick<Statement, 'citations'>, around: Surroundings): string {
  const outlets = new Map<string, string[]>()
  for (const id of citations) {
    const citation = around.citations.get(id)
    if (!citation) continue
    const date = citation.date ?? ''
    const names = outlets.get(date)
    if (names) names.push(outletWords(citation.outlet))
    else outlets.set(date, [outletWords(citation.outlet)])
  }
  if (outlets.size === 0) return dated(reportWords(around), around.published)
  const places = [...outlets].map(([date, names]) => dated(listed([...new Set(names)]), date))
  // Where all have no year, one note says so for all.
  const yearless = places.length > 1 && places.every((place) => place.endsWith(NO_YEAR))
  return listed(yearless ? [...places.slice(0, -1).map(withoutYear), ...places.slice(-1)] : places)
}

const NO_YEAR = ' (year unknown)'

function withoutYear(place: string): string {
  return place.slice(0, -NO_YEAR.length)
}

function reportWords({ publication }: Surroundings): string {
  return publication === null ? 'a report' : outletWords(publication)
}

function dated(words: string, date: Edtf): string {
  const when = date === '' ? null : dateWords(date)
  return when === null ? `${words} (date not known)` : `${words} of ${when}`
}

/** "The Washington Post", but "AP". */
function outletWords(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim()
  const last = words.split(' ').at(-1) ?? ''
  return NEWSPAPER_NOUNS.has(last) && !/^(?:the|an?)\s/i.test(words) ? `the ${words}` : words
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
