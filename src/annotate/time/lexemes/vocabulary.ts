import { DAY_PARTS, NAMED_HOURS } from '../../../lexicon/en/day-parts.ts'
import { MONTHS } from '../../../lexicon/en/months.ts'
import { DECADE_NAMES, ONES, ORDINALS, TEENS, TENS } from '../../../lexicon/en/numbers.ts'
import { SEASONS } from '../../../lexicon/en/seasons.ts'
import { TIME_UNITS } from '../../../lexicon/en/time-units.ts'
import { TIME_WORDS } from '../../../lexicon/en/time-words.ts'
import { TIME_ZONES } from '../../../lexicon/en/time-zones.ts'
import { WEEKDAYS } from '../../../lexicon/en/weekdays.ts'
import { signOf, type WordClass } from '../match/signs.ts'

/** A word of the lexicon as the lexer meets it. */
export interface VocabularyWord {
  readonly word: string
  readonly sign: string
  readonly value: number | null
  /** "May" is a month, "may" is not; "EST" a zone. */
  readonly written: 'any' | 'capital' | 'upper'
  /** A full stop after it belongs to it: "Oct." */
  readonly abbreviated: boolean
}

interface Draft {
  readonly classes: Set<WordClass>
  value: number | null
  written: VocabularyWord['written']
  abbreviated: boolean
}

/** Months that are other words when they are not capitalised. */
const WORDS_TOO: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'august', 'jun', 'dec', 'sep', 'jan'])

/** All words that can stand in a time expression. */
export const VOCABULARY: ReadonlyMap<string, VocabularyWord> = vocabulary()

function vocabulary(): ReadonlyMap<string, VocabularyWord> {
  const drafts = new Map<string, Draft>()
  const add = (
    word: string,
    name: WordClass,
    value: number | null,
    written: VocabularyWord['written'] = 'any',
    abbreviated = false,
  ): void => {
    const draft = drafts.get(word) ?? { classes: new Set(), value: null, written, abbreviated }
    draft.classes.add(name)
    draft.value ??= value
    drafts.set(word, draft)
  }
  for (const [name, words] of Object.entries(TIME_WORDS)) {
    // The keys of the table are the classes.
    for (const word of words.split(' ')) add(word, name as WordClass, null)
  }
  for (const { month, forms } of MONTHS) {
    for (const form of forms)
      add(
        form,
        'month',
        month,
        WORDS_TOO.has(form) ? 'capital' : 'any',
        form.length <= 4 && form !== 'june' && form !== 'july' && form !== 'may',
      )
  }
  for (const { weekday, long, short } of WEEKDAYS) {
    for (const form of long) add(form, 'weekday', weekday)
    for (const form of short) add(form, 'weekdayShort', weekday, 'capital', true)
  }
  for (const { singular, plural, size } of TIME_UNITS) {
    for (const form of singular) add(form, 'unit', size, 'any', form.length <= 3 && form !== 'day')
    for (const form of plural) add(form, 'units', size)
  }
  for (const { forms } of SEASONS) for (const form of forms) add(form, 'season', null)
  for (const { forms } of DAY_PARTS) for (const form of forms) add(form, 'dayPart', null)
  for (const [word, hour] of Object.entries(NAMED_HOURS)) add(word, 'namedHour', hour)
  for (const word of Object.keys(TIME_ZONES)) add(word, 'zone', null, 'upper')
  for (const [word, value] of Object.entries(ONES)) add(word, 'ones', value)
  for (const [word, value] of Object.entries(TEENS)) add(word, 'teens', value)
  for (const [word, value] of Object.entries(TENS)) add(word, 'tens', value)
  for (const table of [ONES, TEENS, TENS])
    for (const [word, value] of Object.entries(table)) add(word, 'count', value)
  for (const [word, value] of Object.entries(ORDINALS)) add(word, 'ordinal', value)
  for (const [word, value] of Object.entries(DECADE_NAMES)) add(word, 'decadeName', value)
  return new Map(
    [...drafts].map(([word, { classes, value, written, abbreviated }]) => [
      word,
      { word, sign: signOf([...classes]), value, written, abbreviated },
    ]),
  )
}
