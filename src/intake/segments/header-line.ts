import { findDate, WEEKDAY } from '../dates/written-date.ts'
import { behindWriters, isNameOfPress, mastheadOf } from './masthead.ts'

const KEY =
  /^(?:publication|volume|issue|date(?:line)?|from|to|subject|headline|title|published|updated|posted|last (?:updated|modified)|source|section|page|edition|contact|location|distribution|embargo(?:ed)?(?: until)?|release date|url|author)\s*:/i
const NOTICE =
  /^(?:for (?:immediate )?release|embargoed|press release|news release|media release|urgent|breaking news|exclusive)\b[\s:.!-]*$/i
const COPYRIGHT = /^(?:copyright\b|\(c\) \d{4}|©)/i
const VOLUME = /^vol(?:ume|\.)?\s*\d+\b/i
const AROUND_A_DATE = new RegExp(
  `\\b${WEEKDAY}\\b|\\b(?:published|updated|posted|on|at|[ap]\\.?m|gmt|utc|bst|es?t|edt|cet)\\b|\\d{1,2}[:.]\\d{2}`,
  'gi',
)

/** Whether a line above the body says where and when the item was published, rather than what happened. */
export function isHeaderLine(line: string): boolean {
  if (line.length > 250) return false
  if (KEY.test(line) || NOTICE.test(line) || COPYRIGHT.test(line) || VOLUME.test(line)) return true
  const printed = behindWriters(line)
  return isDateLine(printed) || (printed !== line && mastheadOf(printed) !== null)
}

/** "12 May 2004", "Wednesday, August 30, 2000 4:10 p.m.", "GENEVA, 12 May", "Geneva, 12 May": a date, and at most capitals or one name before it. */
function isDateLine(line: string): boolean {
  if (line.length > 80) return false
  const date = findDate(line)
  if (date === null) return false
  const before = line.slice(0, date.start).replace(/^\p{Lu}[\p{L}.'’-]+,\s/u, '')
  const rest = `${before} ${line.slice(date.end)}`.replace(AROUND_A_DATE, ' ')
  return !/[\p{Ll}\d"“”?!]/u.test(rest) && rest.length < 50
}

/** What a header line tells: its fields, under lower-case names. */
export function headerFields(line: string): ReadonlyMap<string, string> {
  const keys = [
    ...line
      .slice(0, 250)
      .matchAll(
        /(?:^|\s)(publication|volume|issue|vol\.|no\.|headline|title|subject|source|url|date(?=:)|published(?=:))(?:\s*:\s*|\s+(?=\d))/gi,
      ),
  ]
  const written = keys.map((match, index): readonly [string, string] => {
    const value = line.slice(match.index + match[0].length, keys[index + 1]?.index ?? line.length)
    return [
      NAMES[match[1]?.toLowerCase() ?? ''] ?? match[1]?.toLowerCase() ?? '',
      value.trim().replace(/[,;|]$/, ''),
    ]
  })
  return new Map([...mastheadFields(line), ...written])
}

function mastheadFields(line: string): readonly (readonly [string, string])[] {
  if (KEY.test(line)) return []
  if (isNameOfPress(line)) return [['publication', line]]
  const masthead = mastheadOf(line, true)
  return Object.entries(masthead ?? {}).flatMap(([field, value]) => (value === null ? [] : [[field, value]]))
}

const NAMES: Readonly<Record<string, string>> = {
  'vol.': 'volume',
  'no.': 'issue',
  title: 'headline',
  subject: 'headline',
}
