import { calendar, date, phrase, type TimePattern } from '../pattern.ts'

/** "AD 79", "79 A.D.", "622 CE". */
export const annoDomini: TimePattern = {
  name: 'time/anno-domini',
  says: 'A year marked as one after Christ.',
  triggers: ['era'],
  expression: phrase(
    '\\b(?:A\\.?D\\.? ?(?<behind>\\d{1,4})|(?<before>\\d{1,4}) ?(?:A\\.?D\\.?|C\\.?E\\.?))(?!\\w)',
    'exact',
  ),
  read: ({ groups }) => date(calendar({ year: Number(groups?.behind ?? groups?.before) })),
  examples: [{ text: 'The town burned in AD 79.', published: '2014-05-20', found: 'AD 79', value: '0079' }],
  counterexamples: ['The AD was shown twelve times over.', 'Its CE mark is worn.'],
}
