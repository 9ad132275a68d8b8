import { date, phrase, type TimePattern, words } from '../pattern.ts'
import { unitRow } from '../pieces.ts'

/** "recent years", "coming weeks". */
export const recentPeriod: TimePattern = {
  name: 'time/recent-period',
  says: '“Recent years”, “coming weeks”: some time before or after the report, no one tells how long.',
  triggers: ['unit'],
  besides: ['which'],
  expression: phrase(
    '\\b(?:the )?(?<which>recent|coming|past|future|previous|subsequent) (?<unit>days|weeks|months|quarters|years|decades|centuries)(?: and (?:weeks|months|years))?(?!\\w)',
  ),
  read: (match) => {
    const row = unitRow(words(match, 'unit'))
    if (!row) return null
    const isAhead = /coming|future|subsequent/.test(words(match, 'which'))
    return date({ kind: 'reference', value: isAhead ? 'FUTURE_REF' : 'PAST_REF' })
  },
  examples: [
    {
      text: 'Rents rose in recent years.',
      published: '2014-05-20',
      found: 'recent years',
      value: 'PAST_REF',
    },
  ],
  counterexamples: ['Recent buyers complained.', 'The coming storm is feared.'],
}
