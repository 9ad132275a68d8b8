import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import { ORDINAL, ordinalNumber, PART, partMod } from '../pieces.ts'

/** "the 20th century", "eighteenth-century", "the middle of the 9th century BC". */
export const century: TimePattern = {
  name: 'time/century',
  says: 'A century by its number, or its beginning, middle or end.',
  triggers: ['century'],
  expression: phrase(
    `\\b(?:(?:the )?(?<part>${PART})~)?(?:the )?(?<number>\\d{1,2}(?:st|nd|rd|th)|twenty-first|${ORDINAL})~century(?<era> b\\.?c\\.?(?:e\\.?)?)?(?!\\w)`,
  ),
  read: (match) => {
    const number = ordinalNumber(words(match, 'number'))
    if (number < 1) return null
    const bc = words(match, 'era') !== ''
    return date(
      calendar({ ...(bc ? { bc: true as const } : {}), century: number - 1 }),
      partMod(words(match, 'part')),
    )
  },
  examples: [
    { text: 'A play of the 20th century.', published: '2014-05-20', found: 'the 20th century', value: '19' },
    { text: 'An eleventh-century abbey.', published: '2014-05-20', found: 'eleventh-century', value: '10' },
  ],
  counterexamples: ['The Century Plaza burnt.'],
}
