import type { Edtf } from '../../model/edtf.ts'
import { findDate, WEEKDAY } from '../dates/written-date.ts'

/** Where, and often when and for which agency, a story was filed: "GENEVA, Aug 3 (Reuters) -". */
export interface Dateline {
  /** Characters from the paragraph's beginning, its dash with them. */
  readonly length: number
  readonly date: { readonly start: number; readonly end: number; readonly edtf: Edtf } | null
}

const DASH = /\s?(?:—|–|―|--)\s?|\s-(?:\s|$)/
/** "Larne, 3 May 2011. The crane": a full stop behind a place and a whole date is as good as a dash. */
const DATED_STOP =
  /(?<=^\p{Lu}[\p{L}\p{M}' ’-]{1,30}, (?:[\p{L}.]{3,10} \d{1,2},|\d{1,2} [\p{L}.]{3,10}) \d{4})[.:]\s/u
const WEEKDAYS = new RegExp(`\\b${WEEKDAY}\\b\\.?`, 'gi')

/** The dateline with which a paragraph begins; `null` where it has none. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120)
  const dash = DATED_STOP.exec(head) ?? DASH.exec(head)
  if (dash === null || dash.index === 0) return null
  const after = paragraph.slice(dash.index + dash[0].length, 124).trimStart()
  // Some agencies give it a line of its own.
  if (after !== '' && !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(after)) return null
  const before = head.slice(0, dash.index)
  const agency = /\(([^()\d]{2,40})\)\s*$/.exec(before)
  const placeAndDate = agency ? before.slice(0, agency.index) : before
  const date = findDate(placeAndDate)
  const place = (date ? placeAndDate.slice(0, date.start) + placeAndDate.slice(date.end) : placeAndDate)
    .replace(WEEKDAYS, '')
    .replace(/[\s,;]+$/, '')
    .trim()
  const filed = date !== null || agency !== null
  if (after === '' && !filed) return null
  const plain = /^\s[—–]\s$/.test(dash[0]) && paragraph.length > LONG_ENOUGH
  if (!(place === '' ? agency !== null : isPlace(place, filed, plain))) return null
  return { length: dash.index + dash[0].trimEnd().length, date }
}

/** A paragraph shorter than this may be a line of a list: "Larne – The new crane". */
const LONG_ENOUGH = 100

/**
 * Capitals will do; a place in ordinary letters only beside a date or an agency, with its state ("Larne, Ill."), or alone before a dash
 * between spaces that opens a paragraph.
 */
function isPlace(place: string, filed: boolean, plain: boolean): boolean {
  if (place.length > 60 || !/^[\p{L}.,'’/\s-]+$/u.test(place)) return false
  const words = place.split(/[\s,/]+/).filter((word) => word !== '')
  if (words.length > 7 || !words.every((word) => /^\p{Lu}/u.test(word))) return false
  if (plain && (WITH_STATE.test(place) || (words.length <= 2 && !NO_PLACES.test(place)))) return true
  return filed || /^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(words[0] ?? '') || /^\p{Lu}{2,}\s\p{Lu}{2,}/u.test(place)
}

const WITH_STATE = /^[\p{L} .'’-]+,\s(?:\p{Lu}{2}|(?:\p{Lu}\p{L}{0,4}\.){1,2})$/u

/** What else stands before a dash at the beginning of a story. */
const NO_PLACES =
  /^(?:Update|Updated|Breaking|News|Exclusive|Analysis|Opinion|Comment|Editorial|Review|Video|Watch|Listen|Photos?|Gallery|Live|Sports?|Business|World|Politics|Correction|Note|Question|Answer|Q|A|I|Yes|No|Today|Tomorrow|Yesterday|This|That|It|He|She|They|We|You|The|But|And|So)\b/i
