import { TIME_ZONES } from '../../../../lexicon/en/time/time-zones.ts'
import type { Meaning } from '../../found-time.ts'
import { calendar, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { aboutMod, WEEKDAY, weekdayNumber } from '../pieces.ts'
import { monthDayMeant, WRITTEN_DAY } from '../written-day.ts'

const ZONE = `(?:${[...TIME_ZONES.keys()].join('|')})`
const ZONED = `(?<zone>${ZONE})(?: (?:[Dd]aylight |[Ss]tandard )?[Tt]ime)?|\\((?<zoneAside>${ZONE})\\)|(?<local>[Ll]ocal [Tt]ime)`
// "At 04.10", "16.30 hrs": with a point between, the number must look like an hour, as a price or a distance does not.
const DOTTED =
  '(?<dotted>(?<=\\b(?:at|by|until|till|from|to|before|after|since|around|about) )0\\d(?=\\.)|(?:[01]?\\d|2[0-3])(?=\\.[0-5]\\d(?: ?(?:GMT|UTC|hrs|hours|EST|EDT|CET|local time)| in the (?:morning|afternoon|evening))))\\.(?<dottedMinute>[0-5]\\d)(?: ?(?:hrs|hours)\\b)?(?!\\d|[.:]\\d|\\s?(?:%|percent|per cent|points?|pct|million|billion))'
const HOUR = `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)? ?(?<half>[AaPp]\\.?[Mm]\\b\\.?)|(?<hour24>(?:[01]?\\d|2[0-3])):(?<minute24>[0-5]\\d)(?::(?<second24>[0-5]\\d))?(?: ?(?:hrs|hours|h)\\b)?(?![\\d:])|${DOTTED}|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?= ?(?:GMT|UTC|hrs|hours|EST|EDT|CET|local time))(?: ?hrs| ?hours)?|(?<oclock>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock|(?<at>\\d{1,2}) in the (?<inThe>morning|afternoon|evening))`
const DAY_BEHIND = `(?:,|,? on)? (?:(?<weekday>${WEEKDAY})|(?<relative>yesterday|today|tomorrow)|(?<day>${WRITTEN_DAY}))`
const HALF_BEHIND = ' in the (?<behind>morning|afternoon|evening)'

/** "11:30 a.m.", "5 p.m. EST, Nov. 6", "10 p.m. Wednesday", "19:00", "0735 GMT", "4 in the morning". */
export const clock: TimePattern = {
  name: 'time/clock',
  says: 'A time of day: on the day beside it, else on the day last spoken of or that of the report.',
  triggers: ['clock', 'day-part'],
  expression: phrase(
    `(?<![\\w$£€.:,-])(?:(?<about>[Aa]round|[Aa]pproximately) )?${HOUR}(?:${HALF_BEHIND})?(?:,? ?(?:${ZONED}))?(?:${DAY_BEHIND})?(?!\\w)`,
    'exact',
  ),
  read: (match) => {
    const hour = hourOf(match)
    if (hour === null) return null
    const { minute, minute24, military, dottedMinute, second, second24, zone, zoneAside } = match.groups ?? {}
    const minutes = minute ?? minute24 ?? dottedMinute ?? military?.slice(2)
    const seconds = second ?? second24
    const meaning: Meaning = {
      kind: 'clock',
      hour,
      minute: minutes ? Number(minutes) : null,
      second: seconds ? Number(seconds) : null,
      zone: zone ?? zoneAside ?? null,
      day: dayOf(match),
    }
    return { type: 'TIME', meaning, mod: aboutMod(words(match, 'about')) }
  },
  examples: [
    {
      text: 'Polls close at 9 p.m. today.',
      published: '2014-05-20',
      found: '9 p.m. today',
      value: '2014-05-20T21:00',
    },
    {
      text: 'The offer runs until 5 p.m. EST, Nov. 6, it said.',
      published: '2014-10-30',
      found: '5 p.m. EST, Nov. 6',
      value: '2014-11-06T17:00',
    },
    {
      text: 'The vote came at about 3:30 in the afternoon.',
      published: '2014-05-20',
      found: '3:30 in the afternoon',
      value: '2014-05-20T15:30',
    },
    {
      text: 'The blast came at 0735 GMT.',
      published: '2014-05-20',
      found: '0735 GMT',
      value: '2014-05-20T07:35',
    },
    {
      text: 'The ferry left at 04.10 on Tuesday.',
      published: '2014-05-20',
      found: '04.10 on Tuesday',
      value: '2014-05-20T04:10',
    },
    {
      text: 'The siren went off at 16.30 hrs.',
      published: '2014-05-20',
      found: '16.30 hrs',
      value: '2014-05-20T16:30',
    },
    {
      text: 'They were woken at 2.15 in the morning.',
      published: '2014-05-20',
      found: '2.15 in the morning',
      value: '2014-05-20T02:15',
    },
    {
      text: 'The first train ran from 05.20.',
      published: '2014-05-20',
      found: '05.20',
      value: '2014-05-20T05:20',
    },
  ],
  counterexamples: [
    'Channel 9 pays well.',
    'The share closed at 16.30.',
    'She ran the distance in 10.50.',
    'The rate stands at 0.45 percent.',
    'Prices rose from 12.50 crowns to 13.20.',
    'A ticket costs 02.50.',
  ],
}

function hourOf(match: RegExpExecArray): number | null {
  const { hour, half, hour24, military, dotted, oclock, at, minute } = match.groups ?? {}
  if (hour !== undefined) {
    const twelve = Number(hour)
    if (twelve < 1 || twelve > 12) return twelve < 24 && minute ? twelve : null
    return (twelve % 12) + (/^p/i.test(half ?? '') ? 12 : 0)
  }
  const part = words(match, 'behind') || words(match, 'inThe')
  const isLate = part === 'afternoon' || part === 'evening'
  if (hour24 !== undefined) {
    if (part === '' && isScore(match)) return null
    return isLate && Number(hour24) < 12 ? Number(hour24) + 12 : Number(hour24)
  }
  if (dotted !== undefined) return isLate && Number(dotted) < 12 ? Number(dotted) + 12 : Number(dotted)
  if (military !== undefined) return Number(military.slice(0, 2))
  const twelve = oclock === undefined ? Number(at) : clockWord(oclock)
  if (twelve < 1 || twelve > 12) return null
  return isLate ? (twelve % 12) + 12 : twelve
}

/** "2:1", "3:59.25": marks between numbers that are no hour; an hour alone is led by "at" and its like. */
function isScore(match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 12), match.index)
  const { zone, zoneAside, weekday, relative, day, hour24 = '' } = match.groups ?? {}
  if (zone ?? zoneAside ?? weekday ?? relative ?? day) return false
  if (/hrs|hours$/.test(match[0]) || (hour24.length === 2 && hour24.startsWith('0'))) return false
  return !/\b(?:at|by|until|from|to|before|after|since|around|about|and)\s+$|[–—(-]\s?$/i.test(before)
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function clockWord(written: string): number {
  return /^\d/.test(written) ? Number(written) : HOURS.indexOf(written) + 1
}

function dayOf(match: RegExpExecArray): Meaning | null {
  const { weekday, relative, day } = match.groups ?? {}
  if (weekday) return calendar({ weekday: weekdayNumber(weekday) })
  if (relative) return shift({ yesterday: -1, tomorrow: 1 }[relative] ?? 0, 'day')
  return day ? monthDayMeant(day) : null
}
