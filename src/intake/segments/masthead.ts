import { findDate, WEEKDAY } from '../dates/written-date.ts'

/** What the line at the top of a report says of where it was published. */
export interface Masthead {
  /** The name as it stands there: "Valmora Courier". */
  readonly publication: string
  readonly volume: string | null
  readonly issue: string | null
}

/** Words that papers, agencies and stations have in their names. */
const OF_THE_PRESS =
  /\b(?:afp|agence|agency|ap|argus|bbc|bloomberg|cnn|dpa|interfax|itar-tass|kyodo|npr|reuters|tass|upi|xinhua|yonhap|advertiser|beacon|broadcasting|bulletin|chronicler?|correspondent|courier|daily|digest|dispatch|echo|enquirer|evening|examiner|express|gazette|globe|guardian|herald|independent|inquirer|intelligencer|journal|ledger|letter|magazine|mail|mercury|messenger|mirror|monitor|morning|news|newspaper|newswire|observer|observatory|online|press|post|radio|record|register|reporter|review|sentinel|spectator|standard|star|sun|sunday|telegraph|television|times|today|tribune|tv|weekly|wire|world)\b/i
const SMALL = '(?:of|the|and|for|de|del|della|der|die|das|des|du|la|le|les|el|al|di|da|do)'
const CAPITALISED = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.&-]*"
const NAME = new RegExp(`^${CAPITALISED}(?: (?:${CAPITALISED}|${SMALL}|&)){0,6}$`, 'u')
const SEPARATOR = /^\s*[,;|·•(/–—-]|^\s+[-–—|]\s/
const NUMBERS =
  /^(?<name>.{2,60}?)\s*[,;|·•(–—-]\s*vol(?:ume|\.)?\s*(?<volume>\d{1,5})\b[\s,;|·•–—-]*(?:(?:issue|no\.?|number)\s*(?<issue>\d{1,6})\b)?/i
const LAST_WEEKDAY = new RegExp(`[\\s,;|·•(–—-]*\\b${WEEKDAY}\\b[.,]?\\s*$`, 'i')

interface NumberedName {
  readonly name: string
  readonly volume: string
  readonly issue?: string
}

/**
 * The name of a publication in a line that has it before a date or before volume and issue: "Valmora Courier, 12 May 2021",
 * "THE DAILY ECHO | Friday, June 4, 1982", "Dispatch Digest, Volume 2, Issue 88". A headline that ends with a date is none:
 * before a date, the name must have a word of the press in it, or be followed by a headline of its own and be no single word before a comma.
 * @param beforeHeadline whether a heading stands below the line.
 */
export function mastheadOf(line: string, beforeHeadline = false): Masthead | null {
  if (line.length > 120) return null
  const printed = behindWriters(line)
  if (printed !== line) return mastheadOf(printed)
  const numbered = NUMBERS.exec(line)?.groups as NumberedName | undefined
  if (numbered !== undefined) return named(numbered.name, numbered.volume, numbered.issue)
  const date = findDate(line)
  if (date === null || date.start < 3 || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return null
  // The weekday belongs to the date, unless it is all that there is: "Sunday, 3 May" names no paper.
  const before = line.slice(0, date.start)
  const name = before.replace(LAST_WEEKDAY, '').replace(/[\s,;|·•(/–—-]+$/, '')
  if (name.length < 2 || !SEPARATOR.test(before.slice(name.length))) return null
  // What follows the date may be an hour or a page; words would make it a sentence.
  if (/\p{Ll}{3}/u.test(line.slice(date.end).replace(/\b(?:edition|page|updated|print|online)\b/gi, '')))
    return null
  // "Lisbon, 14 March 2019": one word and a comma are a place as often as a paper.
  const isPlace = !name.includes(' ') && before.slice(name.length).startsWith(',')
  return OF_THE_PRESS.test(name) || (beforeHeadline && !isPlace) ? named(name) : null
}

/** What stands behind the names in "By Dana Weiss, Harbour Post, 3 March 2024"; the line itself where no names stand there. */
export function behindWriters(line: string): string {
  return line.replace(/^by \p{Lu}[\p{L}\p{M}.'’ -]{2,60}, (?=[\p{Lu}\d])/iu, '')
}

/** A line that is nothing but a name with a word of the press in it: "THE MORNING CHRONICLER". */
export function isNameOfPress(line: string): boolean {
  return line.length <= 60 && NAME.test(line) && OF_THE_PRESS.test(line)
}

function named(
  name: string,
  volume: string | undefined = undefined,
  issue: string | undefined = undefined,
): Masthead | null {
  const publication = name.replace(/^from (?:the )?/i, '').trim()
  return NAME.test(publication) ? { publication, volume: volume ?? null, issue: issue ?? null } : null
}
