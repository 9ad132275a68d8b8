import type { Which } from '../../found-time.ts'
import { calendar, date, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { PART, partMod, SEASON, seasonCode } from '../pieces.ts'

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  'this past': 'last',
  this: 'this',
  'this coming': 'next',
  next: 'next',
  that: 'same',
  'the following': 'following',
  'the next': 'following',
  'the previous': 'previous',
}

/** "last summer", "the spring of 1916", "autumn 1918", "the early summer". */
export const season: TimePattern = {
  name: 'time/season',
  says: 'A season of last, this or next year, or of the year that is named.',
  triggers: ['season'],
  expression: phrase(
    `\\b(?:(?:the )?(?<part>${PART})~(?:the )?)?(?:(?<which>last|this(?: past| coming)?|next|that(?: same)?|the (?:following|previous|next)) )?(?:the )?(?<name>${SEASON})(?:(?:,? | of )(?<year>(?:1[1-9]|20)\\d\\d)(?![\\w])| of (?<of>last|this|next|that|the same|the following) year)?(?!\\w|['’]s\\b|[-‐]\\w| (?:Games|Olympics?|Paralympics?|Palace)\\b)(?:(?=(?: (?:and|to|or)| ?[-–—,]) ?(?:(?:the )?(?:early|late|mid)~)?(?:the )?${SEASON}(?:,? | of )(?<shared>(?:1[1-9]|20)\\d\\d(?!\\d)))|)`,
  ),
  read: (match) => {
    const { year: own, shared, name = '' } = match.groups ?? {}
    const year = own ?? shared
    const which = WHICH[words(match, 'which').replace('that same', 'that')] ?? null
    const of = words(match, 'of')
    const part = words(match, 'part')
    const isTold = year !== undefined || which !== null || of !== '' || part !== ''
    if (!isTold && !isBareSeason(match, name)) return null
    const within = of === '' ? null : shift(OF[of] ?? 0, 'year', OF[of] === undefined ? 'focus' : 'speech')
    const parts = { ...(year ? { year: Number(year) } : {}), season: seasonCode(name) }
    return date(calendar(parts, which, within), partMod(part))
  },
  examples: [
    {
      text: 'The bridge opened last summer.',
      published: '2014-05-20',
      found: 'last summer',
      value: '2013-SU',
    },
    {
      text: 'He wintered there in the autumn of 1817.',
      published: '2014-05-20',
      found: 'the autumn of 1817',
      value: '1817-FA',
    },
  ],
  counterexamples: [
    'The Winter Games were dear.',
    'The spring in the clock broke.',
    'Prices fall when they must.',
  ],
}

const OF: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "spring" and "fall" are other words too: a season is "in", "by", "over" or "this" ... */
function isBareSeason(match: RegExpExecArray, name: string): boolean {
  const before = match.input.slice(Math.max(0, match.index - 16), match.index)
  const hasArticle = /^the\s/i.test(match[0])
  const isLed =
    /(?:^|[^\p{L}])(?:in|by|over|during|throughout|until|before|after|since|for|and|through|of|passed|spent|spend|each|every)\s+$/iu.test(
      before,
    )
  if (/^fall$/i.test(name))
    return hasArticle
      ? isLed && !/^\s+(?:of|in)\s/.test(match.input.slice(match.index + match[0].length))
      : /(?:in|this|until|by)\s+$/i.test(before) &&
          !/^\s+of/.test(match.input.slice(match.index + match[0].length)) &&
          !/\b\w+ing\s/.test(before)
  if (/^spring$/i.test(name))
    return isLed && !/^\s+in\s/.test(match.input.slice(match.index + match[0].length))
  return isLed || /^[A-Z]/.test(name) || /(?:^|\s)the\s+$/i.test(before) || hasArticle
}
