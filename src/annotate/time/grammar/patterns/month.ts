import { MONTHS } from '../../../../lexicon/en/time/months.ts'
import type { Which } from '../../found-time.ts'
import { calendar, date, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { MONTH, MONTH_NAME, monthNumber, PART, partMod, YEAR } from '../pieces.ts'

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  'this past': 'last',
  this: 'this',
  next: 'next',
  'this coming': 'next',
  'the previous': 'previous',
  'the preceding': 'previous',
  'the following': 'following',
  that: 'same',
}

const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|of|since|until|till|by|from|to|between|through|for|during|before|after|and|or|on|early|late|mid|its|their|his|the|around|about|a)[\s-]+$|[(–—-]$/iu

/** "August 2000", "early September", "last October", "June of that year". */
export const month: TimePattern = {
  name: 'time/month',
  says: 'A month, or its beginning, middle or end, with or without the year.',
  triggers: ['month'],
  expression: phrase(
    `\\b(?:(?:[Tt]he )?(?<part>${PART.replaceAll('early', '[Ee]arly').replaceAll('late', '[Ll]ate').replaceAll('mid', '[Mm]id').replaceAll('the ', '[Tt]he ')})~)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]hat|[Tt]he (?:previous|following|preceding)) )?(?<monthOf>[Tt]he month of )?(?:(?<dated>${MONTH})(?: |,| of |, | of the year )(?<year>${YEAR})|(?<alone>${MONTH_NAME})(?:(?: of)? (?<shift>last|this|next|that|the same|the following|the previous) year)?)(?!\\w|[-‐](?!${MONTH_NAME})\\w)(?:(?=(?: (?:and|to|or|through|until)| ?[-–—,]) ?(?:(?:the )?(?:[Ee]arly|[Ll]ate|[Mm]id)~)?${MONTH},? (?<shared>${YEAR}))|)`,
    'exact',
  ),
  read: (match) => {
    const { dated, alone = '', year } = match.groups ?? {}
    const name = dated ?? alone
    const which = WHICH[words(match, 'which')] ?? null
    const of = words(match, 'shift')
    const part = words(match, 'part')
    const isTold =
      year !== undefined || which !== null || of !== '' || part !== '' || words(match, 'monthOf') !== ''
    const row = MONTHS.find((one) => one.month === monthNumber(name))
    // "May" and "March" are verbs and names too; a preposition before them tells.
    if (
      !isTold &&
      row?.ambiguous &&
      !BEFORE_MONTH.test(match.input.slice(Math.max(0, match.index - 12), match.index))
    )
      return null
    if (
      !isTold &&
      row?.ambiguous &&
      /^\s+[A-Z]/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 2))
    )
      return null
    const told = year ?? (which === null && of === '' ? match.groups?.shared : undefined)
    const parts = { ...(told ? { year: Number(told) } : {}), month: monthNumber(name) }
    return date(calendar(parts, which, of === '' ? null : yearMeant(of)), partMod(part))
  },
  examples: [
    {
      text: 'It was agreed in October 2012.',
      published: '2014-05-20',
      found: 'October 2012',
      value: '2012-10',
    },
    {
      text: 'A summit is planned for the end of June.',
      published: '2014-05-20',
      found: 'the end of June',
      value: '2014-06',
      mod: 'END',
    },
    {
      text: 'The pier closed in July last year.',
      published: '2014-05-20',
      found: 'July last year',
      value: '2013-07',
    },
    {
      text: 'He was elected last October.',
      published: '2014-05-20',
      found: 'last October',
      value: '2013-10',
    },
  ],
  counterexamples: ['May Roe sang.', 'They march on.'],
}

function yearMeant(of: string) {
  if (of === 'last') return shift(-1, 'year')
  if (of === 'this') return shift(0, 'year')
  if (of === 'next') return shift(1, 'year')
  if (of === 'the following') return shift(1, 'year', 'focus')
  if (of === 'the previous') return shift(-1, 'year', 'focus')
  return shift(0, 'year', 'focus')
}
