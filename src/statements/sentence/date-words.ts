import { MONTHS } from '../../lexicon/en/time/months.ts'
import { SEASONS } from '../../lexicon/en/time/seasons.ts'
import type { Edtf } from '../../model/edtf.ts'

const DATE = /^(-?\d{2}[\dX]{2}|X{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?$/
const QUALIFIERS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** An EDTF date as English writes it: "14 August 2000", "August 2000", "14 August (year unknown)"; `null` where nothing of it is known. */
export function dateWords(edtf: Edtf): string | null {
  const [from = '', to] = edtf.split('/')
  if (to === undefined || from === to) return ofDate(from)
  const [first, last] = [ofDate(from), ofDate(to)]
  if (first !== null && last !== null) return rangeWords(from, to, first, last)
  return first === null ? last && `before the end of ${last}` : `${first} or later`
}

/** "2 to 5 April 2031", "28 April to 2 May 2031": what both ends share is written once. */
function rangeWords(from: Edtf, to: Edtf, first: string, last: string): string {
  const shared = /^\d{4}-\d{2}-\d{2}$/.test(from.replace('XXXX', '0000')) && from.length === to.length
  if (!shared || from.slice(0, 4) !== to.slice(0, 4)) return `${first} to ${last}`
  const words = first.split(' ')
  return `${from.slice(0, 7) === to.slice(0, 7) ? words[0] : words.slice(0, 2).join(' ')} to ${last}`
}

/** The date behind its preposition: "on 14 August 2000", "in August 2000"; an interval "from 14 to 16 August". */
export function onDate(edtf: Edtf): string | null {
  const words = dateWords(edtf)
  if (words === null) return null
  if (edtf.includes('/')) return edtf.includes('..') ? words : `from ${words}`
  return `${/^(?:perhaps |about )*\d{1,2} \p{L}/u.test(words) ? 'on' : 'in'} ${words}`
}

function ofDate(value: string): string | null {
  const match = DATE.exec(value)
  if (!match) return null
  const [, year = '', month, day, qualifier = ''] = match
  const parts = [dayOf(day), monthOf(month), yearOf(year, month === undefined || month === 'XX')]
  if (parts.every((part) => part === '')) return null
  return `${QUALIFIERS[qualifier] ?? ''}${parts.filter((part) => part !== '').join(' ')}`
}

function dayOf(day: string | undefined): string {
  return day === undefined || day.includes('X') ? '' : String(Number(day))
}

function monthOf(month: string | undefined): string {
  if (month === undefined || month.includes('X')) return ''
  const code = Number(month)
  const name = MONTHS.find((row) => row.month === code)?.name
  if (name !== undefined) return name
  // ISO 8601-2, 4.8: 21-32 seasons, 33-36 quarters, 37-39 thirds, 40-41 halves.
  if (code >= 33 && code <= 36) return `the ${ORDINALS[code - 33]} quarter of`
  if (code >= 37 && code <= 39) return `the ${ORDINALS[code - 37]} third of`
  if (code >= 40) return `the ${ORDINALS[code - 40]} half of`
  return `the ${SEASONS.find(({ edtf }) => edtf === 21 + ((code - 21) % 4))?.name ?? 'season'} of`
}

function yearOf(year: string, alone: boolean): string {
  if (year === 'XXXX') return alone ? '' : '(year unknown)'
  if (year.startsWith('-')) return `${Number(year.slice(1)) + 1} BC`
  if (year.endsWith('XX')) return `the years ${year.replace('XX', '00')} to ${year.replace('XX', '99')}`
  return year.endsWith('X') ? `the ${year.slice(0, -1)}0s` : String(Number(year))
}
