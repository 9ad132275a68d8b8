import type { TimeUnit } from '../../found-time.ts'
import { date, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { PART, partMod } from '../pieces.ts'

const UNITS = 'day|week|weekend|month|year|decade|century'

/** "the same day", "that year", "the following month", "the next day", "the previous century", "later that year". */
export const focusPeriod: TimePattern = {
  name: 'time/focus-period',
  says: '“That year”, “the following month”, “the same day”: counted from the time last spoken of.',
  triggers: ['unit'],
  besides: ['which'],
  expression: phrase(
    `\\b(?:(?:the )?(?<part>${PART})~)?(?:(?<which>that(?: same| very)?|the (?:same|very same|next|following|previous|preceding|prior|subsequent)|of the same) (?<unit>${UNITS})|the (?<day>day) (?<side>before|after|following))(?!\\w|[-‐]\\w)`,
  ),
  read: (match) => {
    const unit = words(match, 'unit') || words(match, 'day')
    if (!isUnit(unit)) return null
    const which = words(match, 'which') || words(match, 'side')
    if (
      /^(?:before|after)$/.test(which) &&
      /^\s+(?:yesterday|tomorrow)/i.test(match.input.slice(match.index + match[0].length))
    )
      return null
    const count = /next|following|subsequent|after/.test(which)
      ? 1
      : /previous|preceding|prior|before/.test(which)
        ? -1
        : 0
    return date(shift(count, unit, 'focus'), partMod(words(match, 'part')))
  },
  examples: [
    {
      text: 'It rained on May 7, 1998. The next day the dam broke.',
      published: '2014-05-20',
      found: 'The next day',
      value: '1998-05-08',
    },
    {
      text: 'The mill burned in 1962 and was rebuilt the following year.',
      published: '2014-05-20',
      found: 'the following year',
      value: '1963',
    },
  ],
  counterexamples: ['That day-care centre was shut.'],
}

function isUnit(name: string): name is TimeUnit {
  return UNITS.split('|').includes(name)
}
