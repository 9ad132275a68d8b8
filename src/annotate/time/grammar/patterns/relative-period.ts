import type { TimeUnit } from '../../found-time.ts'
import { date, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { OPENING_MARKS, PART, partMod } from '../pieces.ts'

const UNITS = 'week|weekend|month|quarter|year|decade|century'

/** "this week", "last month", "earlier this month", "early next year", "the end of last year", "late last week". */
export const relativePeriod: TimePattern = {
  name: 'time/relative-period',
  says: '“This week”, “last month”, “early next year”: a whole week, month or year, counted from the date of the report.',
  triggers: ['unit'],
  besides: ['which'],
  expression: phrase(
    `\\b(?:(?:the )?(?<part>${PART}|sometime)~)?(?<which>this(?: past| coming)?|last|next|the past|the last|the current|the coming|the present)~(?:(?:calendar|academic|school) )?(?<unit>${UNITS})(?<orSo> or so)?(?!\\w|[-‐]\\w)`,
  ),
  read: (match) => {
    const which = words(match, 'which')
    const unit = words(match, 'unit')
    if (!isUnit(unit) || isTitle(match)) return null
    // "the last week" is most often the seven days up to now, and is counted so where it is a duration.
    const count = /^(?:last|the last|the past|this past)$/.test(which)
      ? -1
      : /^(?:next|the coming|this coming)$/.test(which)
        ? 1
        : 0
    return date(shift(count, unit), words(match, 'orSo') === '' ? partMod(words(match, 'part')) : 'APPROX')
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
  counterexamples: ['Last but not least, she sang.', 'This yearling won.'],
}

function isUnit(name: string): name is TimeUnit {
  return UNITS.split('|').includes(name)
}

/** “This Week”, in quotation marks and capitals: the name of a programme. */
function isTitle({ input, index, 0: found }: RegExpExecArray): boolean {
  return OPENING_MARKS.includes(input[index - 1] ?? ' ') && /\s[A-Z]\w+$/.test(found)
}
