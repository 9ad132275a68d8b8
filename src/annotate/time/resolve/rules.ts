import type { RuleBook } from '../../../model/annotation.ts'
import { ISSUE_RULES } from '../date-by-issue.ts'

/** How the parts that are not written were reckoned: what `hearsay why` says beside the pattern. */
export const RECKONING_RULES: RuleBook = {
  ...ISSUE_RULES,
  'time/as-written': 'Everything that its value tells is written.',
  'time/left-open': 'Nothing near it tells what is not written, so that stays open.',
  'time/from-speech': 'Counted from the date of the report.',
  'time/from-dateline': 'Counted from the day of the dateline, on which the story was filed.',
  'time/from-quoted-day': 'Counted from the day on which the speaker who is quoted is said to have spoken.',
  'time/from-focus': 'Counted from the time last spoken of.',
  'time/as-the-focus': 'The parts that are not written are those of the time last spoken of.',
  'time/nearest-year':
    'The year that brings it nearest to the date of the report; one on the side that its verb does not tell of counts as six times as far, of a day three times.',
  'time/story-year': 'The text tells of other years than its own: the year is the one last told.',
  'time/weekday-before':
    'The last such weekday up to the date of the report: its clause does not tell of what is to come.',
  'time/weekday-after':
    'The next such weekday from the date of the report on: its clause tells of what is to come.',
  'time/weekday-of-open-year':
    'The weekday before the report, or after it where its clause tells of what is to come; which day that is the open year would tell, unless another date of the text tells its weekday.',
  'time/weekday-told':
    '“Last”, “this” or “next” says on which side of the date of the report the weekday lies.',
  'time/weekday-of-story':
    'The next such weekday from the day last spoken of; for “previous”, the one before.',
  'time/quarter-begun': 'The last quarter of that number that had begun on the date of the report.',
  'time/quarter-ended': 'No quarter was spoken of: the last that had ended on the date of the report.',
  'time/from-event':
    'Told from an event or a time that stands behind it; an event has the day that another sentence tells of it, or stays open.',
  'time/accounts-end': 'A quarter of business that ends on the day beside it.',
  'time/fiscal-end': 'A business year that ends on the day on which the text says that such years end.',
  'time/range': 'Its two ends, each reckoned by itself; the year of one holds for the other.',
}
