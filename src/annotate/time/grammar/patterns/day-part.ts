import type { Meaning } from '../../found-time.ts'
import { numberOf, PLAIN_NUMBER } from '../numbers.ts'
import { calendar, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { DAY_PART, dayPartCode, partMod, WEEKDAY, weekdayNumber } from '../pieces.ts'
import { monthDayMeant, WRITTEN_DAY } from '../written-day.ts'

const RELATIVE: Readonly<Record<string, number>> = { this: 0, yesterday: -1, tomorrow: 1, last: -1 }

/** "Friday morning", "this afternoon", "last night", "tonight", "the night of April 18, 1775", "mid-afternoon yesterday". */
export const dayPart: TimePattern = {
  name: 'time/day-part',
  says: 'A part of a day: morning, afternoon, evening or night.',
  triggers: ['day-part'],
  expression: phrase(
    `\\b(?:(?<mod>early|late|later|earlier|mid)(?: on)?~)?(?:(?<weekday>${WEEKDAY})(?: in the)? (?<weekdayPart>${DAY_PART})|(?<relative>this|yesterday|tomorrow|last) (?<relativePart>${DAY_PART}|overnight)|(?<focus>that(?: same)?|the (?:same|next|following|previous)) (?<focusPart>${DAY_PART})|(?<tonight>tonight)|(?<nights>${PLAIN_NUMBER}) nights ago|(?<overnight>overnight)(?: on)? (?<overWeekday>${WEEKDAY})|(?:the )?(?:early )?(?<ofPart>${DAY_PART})(?: hours)? of (?:(?:${WEEKDAY},? )?(?<day>${WRITTEN_DAY})|(?<ofWeekday>${WEEKDAY})|(?<ofRelative>yesterday|tomorrow))|(?<shortPart>afternoon|morning) (?<behind>yesterday))(?!\\w)`,
  ),
  read: (match) => {
    const isTonight = words(match, 'tonight') + words(match, 'nights') + words(match, 'overnight') !== ''
    const part =
      words(match, 'weekdayPart') ||
      words(match, 'relativePart') ||
      words(match, 'focusPart') ||
      words(match, 'ofPart') ||
      words(match, 'shortPart')
    const day = dayOf(match)
    if (!day) return null
    const code = isTonight || part === 'overnight' ? 'NI' : dayPartCode(part)
    return { type: 'TIME', meaning: { kind: 'day-part', part: code, day }, mod: partMod(words(match, 'mod')) }
  },
  examples: [
    {
      text: 'It burned on the night of Friday, May 2.',
      published: '2014-05-20',
      found: 'the night of Friday, May 2',
      value: '2014-05-02TNI',
    },
    { text: 'They met last night.', published: '2014-05-20', found: 'last night', value: '2014-05-19TNI' },
    {
      text: 'They left on Friday morning.',
      published: '2014-05-20',
      found: 'Friday morning',
      value: '2014-05-16TMO',
    },
    {
      text: 'It began on the night of April 18, 1775.',
      published: '2014-05-20',
      found: 'the night of April 18, 1775',
      value: '1775-04-18TNI',
    },
  ],
  counterexamples: ['The Morning Post was sold.'],
}

function dayOf(match: RegExpExecArray): Meaning | null {
  const weekday = words(match, 'weekday') || words(match, 'ofWeekday') || words(match, 'overWeekday')
  if (weekday !== '') return calendar({ weekday: weekdayNumber(weekday) })
  const nights = words(match, 'nights')
  if (nights !== '') return shift(-(numberOf(nights) ?? 0), 'day')
  const focus = words(match, 'focus')
  if (focus !== '')
    return shift(/next|following/.test(focus) ? 1 : /previous/.test(focus) ? -1 : 0, 'day', 'focus')
  const { day } = match.groups ?? {}
  if (day) return monthDayMeant(day)
  return shift(
    RELATIVE[words(match, 'relative') || words(match, 'ofRelative') || words(match, 'behind')] ?? 0,
    'day',
  )
}
