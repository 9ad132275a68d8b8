import { durationValue } from '../duration-value.ts'
import { phrase, type TimePattern, words } from '../pattern.ts'
import { unitRow } from '../pieces.ts'

/** "for years", "within weeks", "weeks or months", "months-long", "in decades". */
export const bareDuration: TimePattern = {
  name: 'time/bare-duration',
  says: 'Days, weeks, months or years without a number, behind a preposition of time.',
  triggers: ['units'],
  expression: phrase(
    `(?:(?<=\\b(?:for|in|within|after|over|took|takes|take|last|lasted|through|during|of|just|only|the|many more|those|with) )(?:years|months|weeks|days|hours|minutes|decades|centuries)(?: or (?:years|months|weeks|days))?(?= (?:of|before|after|to|later|now|since|in|and|that|had|he|she|it|they|the|has|have|was|were|is|are|by|on|at|with|without|as|because|until|but|we|his|her|their)\\b|[-.,;:!?)]|$)|\\b(?:years|months|weeks|days|hours|minutes)(?= (?:after|before) \\w)|\\b(?:hours|minutes)(?= (?:later|earlier)\\b)|\\b(?<long>year|years|month|months|week|weeks|day|days|hour|hours|decade|decades)[-‐]long\\b)(?! (?:of|in) (?:the )?(?:age|life)\\b)`,
  ),
  read: (match) => {
    const long = words(match, 'long')
    const unit = long || (/^\w+/.exec(match[0])?.[0] ?? '').toLowerCase()
    const row = unitRow(unit)
    if (!row || /^\s*old\b/.test(match.input.slice(match.index + match[0].length))) return null
    const count = long !== '' && row.name === long ? 1 : null
    return { type: 'DURATION', meaning: { kind: 'duration', value: durationValue(count, row) }, mod: null }
  },
  examples: [
    { text: 'For weeks the council was silent.', published: '2014-05-20', found: 'weeks', value: 'PXW' },
    { text: 'They waited for years.', published: '2014-05-20', found: 'years', value: 'PXY' },
    { text: 'A year-long study began.', published: '2014-05-20', found: 'year-long', value: 'P1Y' },
  ],
  counterexamples: ['Light years lie between them.', 'He said that the hours suit him.'],
}
