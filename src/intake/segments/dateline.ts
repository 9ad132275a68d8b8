import type { Edtf } from '../../model/edtf.ts'
import { findDate } from '../dates/written-date.ts'

/** Where, and often when and for which agency, a story was filed: "GENEVA, Aug 3 (Reuters) -". */
export interface Dateline {
  /** Characters from the paragraph's beginning, its dash with them. */
  readonly length: number
  readonly date: { readonly start: number; readonly end: number; readonly edtf: Edtf } | null
}

const DASH = /\s?(?:—|–|--)\s?|\s-\s/
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi

/** The dateline with which a paragraph begins; `null` where it has none. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120)
  const dash = DASH.exec(head)
  if (
    dash === null ||
    dash.index === 0 ||
    !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(paragraph.slice(dash.index + dash[0].length, 124))
  )
    return null
  const before = head.slice(0, dash.index)
  const agency = /\(([^()\d]{2,40})\)\s*$/.exec(before)
  const placeAndDate = agency ? before.slice(0, agency.index) : before
  const date = findDate(placeAndDate)
  const place = (date ? placeAndDate.slice(0, date.start) + placeAndDate.slice(date.end) : placeAndDate)
    .replace(WEEKDAY, '')
    .replace(/[\s,;]+$/, '')
    .trim()
  const filed = date !== null || agency !== null
  if (!(place === '' ? agency !== null : isPlace(place, filed))) return null
  return { length: dash.index + dash[0].trimEnd().length, date }
}

/** Capitals will do; a place in ordinary letters only beside a date or an agency. */
function isPlace(place: string, filed: boolean): boolean {
  if (place.length > 60 || !/^[\p{L}.,'’/\s-]+$/u.test(place)) return false
  const words = place.split(/[\s,/]+/).filter((word) => word !== '')
  if (words.length > 7 || !words.every((word) => /^\p{Lu}/u.test(word))) return false
  return filed || /^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(words[0] ?? '') || /^\p{Lu}{2,}\s\p{Lu}{2,}/u.test(place)
}
