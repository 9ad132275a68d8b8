import type { Meaning, Season } from '../found-time.ts'
import { date, type TimePattern, WEEKDAY, weekdayNumber } from './pattern.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** "the third quarter", "third-quarter 1998". */
export const quarter: TimePattern = {
  name: 'time/quarter',
  says: 'A quarter of a year: of the year that is named, else the last one that had begun.',
  expression: /\b(?:the )?(first|second|third|fourth)[- ]quarter(?: (?:of )?(\d{4}))?\b/gi,
  read: ([, ordinal = '', year]) =>
    date({
      kind: 'calendar',
      parts: {
        ...(year ? { year: Number(year) } : {}),
        quarter: ORDINALS.indexOf(ordinal.toLowerCase()) + 1,
      },
      which: null,
      within: null,
    }),
  examples: [
    {
      text: 'Sales fell in the first quarter.',
      published: '2014-05-20',
      found: 'the first quarter',
      value: '2014-Q1',
    },
  ],
  counterexamples: ['He lives in the old quarter.'],
}

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
}

export const season: TimePattern = {
  name: 'time/season',
  says: 'A season of last, this or next year, or of the year that is named.',
  expression:
    /\b(?:(last|this|next) (spring|summer|fall|autumn|winter)|(?:the )?(spring|summer|fall|autumn|winter) of (\d{4}))\b/gi,
  read: ([, which, relative, named, year]) => {
    const name = SEASONS[(relative ?? named ?? '').toLowerCase()]
    if (!name) return null
    const lower = which?.toLowerCase()
    return date({
      kind: 'calendar',
      parts: { ...(year ? { year: Number(year) } : {}), season: name },
      which: lower === 'last' || lower === 'this' || lower === 'next' ? lower : null,
      within: null,
    })
  },
  examples: [
    {
      text: 'The bridge opened last summer.',
      published: '2014-05-20',
      found: 'last summer',
      value: '2013-SU',
    },
  ],
  counterexamples: ['The spring in the clock broke.'],
}

const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }
const RELATIVE: Readonly<Record<string, number>> = { this: 0, yesterday: -1, tomorrow: 1, last: -1 }

/** "Friday morning", "this afternoon", "last night", "tonight". */
export const dayPart: TimePattern = {
  name: 'time/day-part',
  says: 'A part of a day: morning, afternoon, evening or night.',
  expression: new RegExp(
    `\\b(?:${WEEKDAY} (morning|afternoon|evening|night)|(this|yesterday|tomorrow|last) (morning|afternoon|evening|night)|(tonight))\\b`,
    'gi',
  ),
  read: ([, weekday, part, relative, relativePart, tonight]) => {
    const code = tonight ? 'NI' : PARTS[(part ?? relativePart ?? '').toLowerCase()]
    if (!code) return null
    const day: Meaning = weekday
      ? { kind: 'calendar', parts: { weekday: weekdayNumber(weekday) }, which: null, within: null }
      : {
          kind: 'shift',
          count: RELATIVE[(relative ?? 'this').toLowerCase()] ?? 0,
          unit: 'day',
          from: 'speech',
          of: null,
        }
    return { type: 'TIME', meaning: { kind: 'day-part', part: code, day }, mod: null }
  },
  examples: [
    { text: 'They met last night.', published: '2014-05-20', found: 'last night', value: '2014-05-19TNI' },
  ],
  counterexamples: [],
}

/** "11:30 a.m.", "9 p.m.". */
export const clock: TimePattern = {
  name: 'time/clock',
  says: 'A time of day on the day of the report.',
  expression: /\b(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\b\.?/gi,
  read: ([, hour = '', minute, half = '']) => {
    const twelve = Number(hour)
    if (twelve < 1 || twelve > 12 || Number(minute ?? 0) > 59) return null
    const hours = (twelve % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return {
      type: 'TIME',
      meaning: {
        kind: 'clock',
        hour: hours,
        minute: minute ? Number(minute) : null,
        second: null,
        zone: null,
        day: null,
      },
      mod: null,
    }
  },
  examples: [
    {
      text: 'Polls close at 9 p.m. today.',
      published: '2014-05-20',
      found: '9 p.m.',
      value: '2014-05-20T21:00',
    },
  ],
  counterexamples: ['Channel 9 pays well.'],
}

const SETS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  'every day': 'P1D',
  'each day': 'P1D',
  weekly: 'P1W',
  'every week': 'P1W',
  monthly: 'P1M',
  'every month': 'P1M',
  annually: 'P1Y',
  'every year': 'P1Y',
  'each year': 'P1Y',
}

export const repeated: TimePattern = {
  name: 'time/repeated',
  says: 'Something that comes again every day, week, month or year.',
  expression: /\b(daily|(?:every|each) (?:day|year)|weekly|every week|monthly|every month|annually)\b/gi,
  read: ([, words = '']) => {
    const value = SETS[words.toLowerCase()]
    return value ? { type: 'SET', meaning: { kind: 'set', value }, mod: null } : null
  },
  examples: [{ text: 'The ferry runs daily.', published: '2014-05-20', found: 'daily', value: 'P1D' }],
  counterexamples: [],
}

export const recentPeriod: TimePattern = {
  name: 'time/recent-period',
  says: '“Recent years”, “recent weeks”: some time before the report, no one tells how long.',
  expression: /\brecent (?:days|weeks|months|years|decades)\b/gi,
  read: () => date({ kind: 'reference', value: 'PAST_REF' }),
  examples: [
    {
      text: 'Rents rose in recent years.',
      published: '2014-05-20',
      found: 'recent years',
      value: 'PAST_REF',
    },
  ],
  counterexamples: [],
}
