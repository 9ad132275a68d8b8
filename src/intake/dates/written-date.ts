import { type Edtf, isEdtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'

/** A calendar date as it stands in metadata, a header or a dateline. */
export interface WrittenDate extends Span {
  readonly edtf: Edtf
}

/** A weekday as it stands beside a date, long or short, without its point; a source for regular expressions, letters in any case. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:1[5-9]|20)\\d{2})(?!\\d)'

const FORMS: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  { pattern: /(?<![\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/, order: 'ymd' },
  { pattern: new RegExp(`(?<!\\d)${DAY}\\s(${MONTH})(?:,?\\s${YEAR})?`, 'i'), order: 'dmy' },
  { pattern: new RegExp(`\\b(${MONTH})\\s${DAY}(?!\\d)(?:,?\\s${YEAR})?`, 'i'), order: 'mdy' },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/, order: 'slashes' },
  { pattern: new RegExp(`\\b(${MONTH}),?\\s${YEAR}`, 'i'), order: 'my' },
  { pattern: /^\s*((?:19|20)\d{2})-(\d{2})\s*$/, order: 'ym' },
]

/** The first date of `text` (a line; only its first 300 characters are looked at). Without a year: `XXXX-08-03`. */
export function findDate(text: string): WrittenDate | null {
  const head = text.slice(0, 300)
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(head)
    if (!match) continue
    const edtf = edtfOf(match, order)
    if (edtf !== null) return { start: match.index, end: match.index + match[0].length, edtf }
  }
  return null
}

function edtfOf([, a = '', b = '', c = '']: RegExpExecArray, order: string): Edtf | null {
  const parts: Readonly<Record<string, readonly [string, string, string]>> = {
    ymd: [a, b, c],
    dmy: [c, b, a],
    mdy: [c, a, b],
    my: [b, a, ''],
    ym: [a, b, ''],
    slashes: slashed(a, b, c),
  }
  const [year, month, day] = parts[order] ?? ['', '', '']
  const edtf = [year || 'XXXX', monthNumber(month), day.padStart(day === '' ? 0 : 2, '0')]
    .filter((it) => it !== '')
    .join('-')
  return month !== '' && isEdtf(edtf) ? edtf : null
}

/** 3/4/2000 is in March or in April: only a number above 12 says which is the day. */
function slashed(a: string, b: string, year: string): readonly [string, string, string] {
  if (Number(a) > 12) return [year, b, a]
  return Number(b) > 12 || a === b ? [year, a, b] : [year, '', '']
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month.padStart(2, '0')
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  return index < 0 ? '' : String(index + 1).padStart(2, '0')
}
