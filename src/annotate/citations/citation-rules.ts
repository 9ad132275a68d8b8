import type { RuleBook } from '../../model/annotation.ts'

/** What each rule for citations and cross-references says. */
export const CITATION_RULES: RuleBook = {
  'citations/parenthesis':
    'A parenthesis of outlets and dates; outlets before one date share it, and it vouches for the text since the last such parenthesis in its paragraph.',
  'citations/reference':
    'An outlet with author, headline, place or date of its report in brackets; where that leads a sentence in, it vouches for it and for what follows, else for what stands before.',
  'citations/outlet-reports': 'An outlet with a verb of reporting; it vouches for its sentence.',
  'citations/told-outlet':
    'The words were told to, quoted by or published in the outlet; it vouches for its sentence.',
  'citations/see': '"See", a publication and a date point to another report.',
  'citations/issue-of-day': 'The issue of a day points to another report of the same publication.',
}
