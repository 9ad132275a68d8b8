import type { Which } from '../../found-time.ts'
import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import { partMod, WEEKDAY, weekdayNumber } from '../pieces.ts'

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  this: 'this',
  'this past': 'last',
  'this coming': 'next',
  next: 'next',
  that: 'same',
  'the previous': 'previous',
  'the following': 'following',
}

/** "Thursday", "last Thursday", "late Monday". */
export const weekday: TimePattern = {
  name: 'time/weekday',
  says: 'A weekday: the last one before the report where its clause tells of the past, the next where it tells of what is to come.',
  triggers: ['weekday'],
  expression: phrase(
    `\\b(?:(?<part>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)(?: on)? )?(?:(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Tt]hat(?! ${WEEKDAY}['’]s)|[Tt]he (?:previous|following)) )?(?<name>${WEEKDAY})(?!\\w|[-‐]\\w|['’]s (?:Child|Night))`,
    'exact',
  ),
  read: (match) => {
    const which = WHICH[words(match, 'which')] ?? null
    return date(
      calendar({ weekday: weekdayNumber(match.groups?.name ?? '') }, which),
      partMod(words(match, 'part')),
    )
  },
  examples: [
    {
      text: 'She said on Thursday that it was over.',
      published: '2014-05-20',
      found: 'Thursday',
      value: '2014-05-15',
    },
    {
      text: 'The council will meet on Thursday.',
      published: '2014-05-20',
      found: 'Thursday',
      value: '2014-05-22',
    },
    {
      text: "The commission said that Sunday's vote was fair.",
      published: '2014-05-20',
      found: 'Sunday',
      value: '2014-05-18',
    },
  ],
  // "That" of "said that Sunday's vote" belongs to what is said.
  counterexamples: ['A Friday-like calm fell.'],
}
