import type { TimexMod } from '../../../model/annotation.ts'
import type { Meaning, TimeUnit } from '../found-time.ts'
import { date, NUMBER, numberOf, type TimePattern, WEEKDAY, weekdayNumber } from './pattern.ts'

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

export const relativeDay: TimePattern = {
  name: 'time/relative-day',
  says: '“Yesterday”, “today”, “tomorrow”, reckoned from the date of the report.',
  expression: /\b(yesterday|today|tomorrow)\b(?!['’]s\b)/gi,
  read: ([, word = '']) => date(shift(DAYS[word.toLowerCase()] ?? 0, 'day')),
  examples: [
    {
      text: 'The envoy arrived yesterday.',
      published: '2014-05-20',
      found: 'yesterday',
      value: '2014-05-19',
    },
  ],
  counterexamples: [],
}

export const weekday: TimePattern = {
  name: 'time/weekday',
  says: 'A weekday: the last one before the report where its clause tells of the past, the next where it tells of what is to come.',
  expression: new RegExp(`\\b(?:(last|next|this) )?${WEEKDAY}\\b(?!s)`, 'g'),
  read: ([, which, name = '']) =>
    date({
      kind: 'calendar',
      parts: { weekday: weekdayNumber(name) },
      which: which === 'last' || which === 'next' || which === 'this' ? which : null,
      within: null,
    }),
  examples: [
    {
      text: 'She said on Thursday that it was over.',
      published: '2014-05-20',
      found: 'Thursday',
      value: '2014-05-15',
    },
  ],
  counterexamples: [],
}

const PARTS: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  earlier: 'START',
  'the beginning of': 'START',
  'the start of': 'START',
  beginning: 'START',
  mid: 'MID',
  'the middle of': 'MID',
  late: 'END',
  later: 'END',
  'the end of': 'END',
}

/** "this week", "last month", "earlier this month", "early next year", "the end of last year". */
export const relativePeriod: TimePattern = {
  name: 'time/relative-period',
  says: '“This week”, “last month”, “early next year”: a whole week, month or year, counted from the date of the report.',
  expression:
    /\b(?:(earlier|later|early|late|the (?:beginning|start|middle|end) of) |(mid)-?)?(this|last|next|the past|the coming|the previous|the following) (week|month|year|quarter|decade|century|weekend)\b/gi,
  read: ([, part, mid, which = '', unit = '']) => {
    const count = /this/i.test(which) ? 0 : /last|past|previous/i.test(which) ? -1 : 1
    const name = unit.toLowerCase()
    const mod = PARTS[(part ?? mid ?? '').toLowerCase()] ?? null
    if (!isUnit(name)) return null
    return date(shift(count, name), mod)
  },
  examples: [
    { text: 'Prices rose last month.', published: '2014-05-20', found: 'last month', value: '2014-04' },
    {
      text: 'A vote is due early next year.',
      published: '2014-05-20',
      found: 'early next year',
      value: '2015',
      mod: 'START',
    },
    {
      text: 'They met earlier this month.',
      published: '2014-05-20',
      found: 'earlier this month',
      value: '2014-05',
      mod: 'START',
    },
  ],
  counterexamples: [],
}

/** "the end of September", "late August", "mid-October". */
export const partOfMonth: TimePattern = {
  name: 'time/part-of-month',
  says: 'The beginning, middle or end of a month.',
  expression:
    /\b(?:(early|late|the (?:beginning|start|middle|end) of)(?: in)? |(mid)-)(January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (\d{4}))?\b/gi,
  read: ([, part, mid, name = '', year]) => {
    const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
    return date(
      {
        kind: 'calendar',
        parts: {
          ...(year ? { year: Number(year) } : {}),
          month: months.indexOf(name.slice(0, 3).toLowerCase()) + 1,
        },
        which: null,
        within: null,
      },
      PARTS[(part ?? mid ?? '').toLowerCase()] ?? null,
    )
  },
  examples: [
    {
      text: 'A summit is planned for the end of June.',
      published: '2014-05-20',
      found: 'the end of June',
      value: '2014-06',
      mod: 'END',
    },
  ],
  counterexamples: [],
}

/** "three weeks ago". */
export const ago: TimePattern = {
  name: 'time/ago',
  says: 'So many days, weeks, months or years before the report.',
  expression: new RegExp(`\\b${NUMBER} (day|week|month|year|decade)s? (?:ago|earlier)\\b`, 'gi'),
  read: ([, number = '', unit = '']) => {
    const count = numberOf(number)
    const name = unit.toLowerCase()
    if (!isUnit(name)) return null
    return count === null ? date({ kind: 'reference', value: 'PAST_REF' }) : date(shift(-count, name))
  },
  examples: [
    { text: 'He left two years ago.', published: '2014-05-20', found: 'two years ago', value: '2012' },
  ],
  counterexamples: [],
}

const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'E',
}

/** "two days", "several months". */
export const duration: TimePattern = {
  name: 'time/duration',
  says: 'So many units of time: how long something takes, not when it is.',
  expression: new RegExp(
    `\\b(?:(?:the )?(?:past|last|first|next|previous|coming) )?${NUMBER}[ -](second|minute|hour|day|week|month|year|decade)s?\\b`,
    'gi',
  ),
  read: ([all, number = '', unit = '']) => {
    if (/^an? /i.test(all) && /^(?:day|second|minute)$/i.test(unit)) return null
    const count = numberOf(number) ?? 'X'
    const code = UNITS[unit.toLowerCase()] ?? 'D'
    const value = code.startsWith('T')
      ? `PT${count}${code.slice(1)}`
      : `P${count}${code === 'E' ? 'E' : code}`
    return { type: 'DURATION', meaning: { kind: 'duration', value }, mod: null }
  },
  examples: [{ text: 'The siege took two days.', published: '2014-05-20', found: 'two days', value: 'P2D' }],
  counterexamples: [],
}

const REFERENCES: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF'>> = {
  currently: 'PRESENT_REF',
  now: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  formerly: 'PAST_REF',
}

export const vague: TimePattern = {
  name: 'time/vague',
  says: 'A word such as “currently” or “recently”, which names no date.',
  expression: /\b(currently|now|at present|nowadays|presently|recently|lately|formerly)\b/gi,
  read: ([, word = '']) => {
    const value = REFERENCES[word.toLowerCase()]
    return value ? date({ kind: 'reference', value }) : null
  },
  examples: [
    {
      text: 'She currently leads the board.',
      published: '2014-05-20',
      found: 'currently',
      value: 'PRESENT_REF',
    },
  ],
  counterexamples: [],
}

function shift(count: number, unit: TimeUnit): Meaning {
  return { kind: 'shift', count, unit, from: 'speech', of: null }
}

function isUnit(name: string): name is TimeUnit {
  return ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'].includes(name)
}
