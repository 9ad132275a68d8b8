import type { Entity, Mention } from '../../model/annotation.ts'
import type { Evidence } from '../../model/report.ts'
import { termsOf } from '../mentions/entities/offices-by-date.ts'

/** The years in which those whom a report names were in the offices that it gives them. */
export interface YearsOfOffices {
  /** In order; at least one. */
  readonly years: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** The lists know of offices from here on, and until 2021. */
const FIRST = 1950
const LAST = 2021

/**
 * The years in which everybody whom a report calls president, premier, king or leader of a country was that, on a day of the
 * year where the day is known ("08-30"). `null` where it names no one whom the lists have, and where no year suits all: then some
 * of them are named for what they were.
 */
export function yearsOfOffices(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  day: string | null,
): YearsOfOffices | null {
  const held = entities.flatMap((entity) => {
    const terms =
      entity.type === 'person' && entity.iso3166 ? termsOf(entity.iso3166, entity.name, entity.roles) : []
    const mention = mentions.find(({ entity: id, form }) => id === entity.id && form === 'name')
    return terms.length > 0 && mention ? [{ entity, terms, mention }] : []
  })
  if (held.length === 0) return null
  const years = range(FIRST, LAST).filter((year) =>
    held.every(({ terms }) => terms.some(({ from, to }) => isWithin(year, day, from, to))),
  )
  const [first] = years
  if (first === undefined || years.length > 40) return null
  const last = years.at(-1) ?? first
  return {
    years,
    evidence: held.map(({ entity, mention: { start, end } }) => ({
      start,
      end,
      why: `${entity.name} as ${entity.roles[0]}: with the others named, a report of ${first === last ? first : `${first} to ${last}`}`,
    })),
  }
}

function isWithin(year: number, day: string | null, from: string, to: string): boolean {
  const first = day === null ? `${year}-12-31` : `${year}-${day}`
  const last = day === null ? `${year}-01` : `${year}-${day.slice(0, 2)}`
  return from <= first && (to === '' || last <= to)
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
