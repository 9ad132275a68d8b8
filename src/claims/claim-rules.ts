import type { RuleBook } from '../model/annotation.ts'

/** What each rule that judges two statements goes by. */
export const claimRules: RuleBook = {
  'claims/denial':
    'One denies what the other asserts: most of the words are shared, affirmed here and denied there.',
  'claims/denied-character':
    'One denies how the other describes the matter that both speak of: opposed words about the same people and thing.',
  'claims/polarity': 'The same content, affirmed by one and negated by the other, said of the same time.',
  'claims/characterisation': 'Both assert opposed words of the same thing at the same time.',
  'claims/value': 'Different numbers of the same counted thing, said of the same day on the same day.',
  'claims/same': 'The contents share nearly all of their telling words, polarity, numbers and times.',
}
