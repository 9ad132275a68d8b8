import { daysInMonth } from '../../../model/edtf.ts'
import type { Meaning } from '../found-time.ts'
import { date, MONTH, monthNumber, type TimePattern } from './pattern.ts'

function day(month: string, dayOf: string | undefined, year: string | undefined): Meaning | null {
  const number = monthNumber(month)
  if (dayOf !== undefined && Number(dayOf) > daysInMonth(year ? Number(year) : 2000, number)) return null
  return {
    kind: 'calendar',
    parts: {
      ...(year ? { year: Number(year) } : {}),
      month: number,
      ...(dayOf ? { day: Number(dayOf) } : {}),
    },
    which: null,
    within: null,
  }
}

function found(from: Meaning | null, to?: Meaning | null) {
  if (!from || to === null) return null
  return date(to ? { kind: 'range', from, to } : from)
}

/** "August 28-29", "July 30-August 2, 2000". */
export const dayRange: TimePattern = {
  name: 'time/day-range',
  says: 'Two days with one month or two between them, with a dash or “to”: the days from the first to the last.',
  expression: new RegExp(
    `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?| to | and )(?:${MONTH} )?(\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?(?![\\d%])\\b`,
    'g',
  ),
  read: ([, month = '', first, lastMonth, last, year]) =>
    found(day(month, first, year), day(lastMonth ?? month, last, year)),
  examples: [
    {
      text: 'The talks ran March 3-5.',
      published: '2014-03-10',
      found: 'March 3-5',
      value: '2014-03-03/2014-03-05',
    },
  ],
  counterexamples: ['The vote was 28-29.'],
}

/** "August 28", "Aug. 28, 2000". */
export const monthDay: TimePattern = {
  name: 'time/month-day',
  says: 'A month and a day, with or without the year.',
  expression: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:%])\\b`, 'g'),
  read: ([, month = '', dayOf, year]) => found(day(month, dayOf, year)),
  examples: [
    { text: 'The dam was closed on May 7.', published: '2014-05-20', found: 'May 7', value: '2014-05-07' },
    {
      text: 'It opened on Jan. 12, 1998.',
      published: '2014-05-20',
      found: 'Jan. 12, 1998',
      value: '1998-01-12',
    },
  ],
  counterexamples: ['They may 7 times try.'],
}

/** "28 August", "28th of August 2000". */
export const dayMonth: TimePattern = {
  name: 'time/day-month',
  says: 'A day and a month, with or without the year.',
  expression: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?(?!\\w)`, 'g'),
  read: ([, dayOf, month = '', year]) => found(day(month, dayOf, year)),
  examples: [
    { text: 'Parliament meets on 3 June.', published: '2014-05-20', found: '3 June', value: '2014-06-03' },
  ],
  counterexamples: ['It cost 28 dollars.'],
}

/** "2000-08-28". */
export const isoDay: TimePattern = {
  name: 'time/iso',
  says: 'A date in the form of ISO 8601.',
  expression: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
  read: ([, year = '', month = '', dayOf = '']) => {
    const valid = Number(month) >= 1 && Number(month) <= 12
    return valid && Number(dayOf) >= 1 && Number(dayOf) <= daysInMonth(Number(year), Number(month))
      ? date({
          kind: 'calendar',
          parts: { year: Number(year), month: Number(month), day: Number(dayOf) },
          which: null,
          within: null,
        })
      : null
  },
  examples: [
    { text: 'Filed 2014-05-07.', published: '2014-05-20', found: '2014-05-07', value: '2014-05-07' },
  ],
  counterexamples: ['Part 2014-99-99 failed.'],
}

/** "August 2000", "August". */
export const month: TimePattern = {
  name: 'time/month',
  says: 'A month, with or without the year.',
  expression:
    /\b(?:(last|next|this) )?(January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (\d{4}))?\b/g,
  read: (match) => {
    const [all, which, name = '', year] = match
    // "May" and "March" at the head of a sentence are as likely the verbs; there a preposition tells.
    const before = (match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 12), match.index)
    const told =
      which !== undefined ||
      year !== undefined ||
      /\b(?:in|of|since|until|by|from|to|early|late|mid|during|before|after)[ -]$/i.test(before)
    if (!told && /^(?:May|March|August|April|June)$/.test(all)) return null
    return date({
      kind: 'calendar',
      parts: { ...(year ? { year: Number(year) } : {}), month: monthNumber(name) },
      which: which === 'last' || which === 'next' || which === 'this' ? which : null,
      within: null,
    })
  },
  examples: [
    {
      text: 'It was agreed in October 2012.',
      published: '2014-05-20',
      found: 'October 2012',
      value: '2012-10',
    },
  ],
  counterexamples: ['May Roe sang.'],
}

/** "in 1998", "the 1990s". */
export const year: TimePattern = {
  name: 'time/year',
  says: 'A year or a decade, where a preposition or an article shows that the number is one.',
  expression:
    /(?<=\b(?:in|since|by|until|from|of|during|before|after|late|early|mid|to|and|for|the) |mid-|\()((?:1[5-9]|20)\d{2})(s)?\b(?! ?(?:people|percent|dollars|euros|troops|men|women|miles|kilometers|tons|workers|jobs|%|-))/g,
  read: ([, digits = '', plural]) =>
    date({
      kind: 'calendar',
      parts: plural ? { decade: Number(digits.slice(0, 3)) } : { year: Number(digits) },
      which: null,
      within: null,
    }),
  examples: [{ text: 'The line was built in 1962.', published: '2014-05-20', found: '1962', value: '1962' }],
  counterexamples: ['They hired 2000 workers.'],
}
