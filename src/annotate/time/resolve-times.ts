import type { Sentence, TimeExpression, Token } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Published } from '../../model/report.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { withDatelines } from './find-written-times.ts'
import type { FoundTime } from './found-time.ts'
import { quarterOf } from './resolve/date-values.ts'
import { type FilingZone, filingZones } from './resolve/dateline-zone.ts'
import { expression } from './resolve/expression.ts'
import { type Focus, moved, NO_FOCUS, storyYear } from './resolve/focus.ts'
import { linkedTimes } from './resolve/linked-times.ts'
import { openWeekdays } from './resolve/open-weekdays.ts'
import { dayOfSaying, isQuoted } from './resolve/quoted-day.ts'
import { readMeaning } from './resolve/read-meaning.ts'
import { RECKONING_RULES } from './resolve/rules.ts'
import type { Setting, Speech, Value } from './resolve/setting.ts'
import { isStory } from './resolve/story.ts'
import { type Tense, tenseLookup } from './resolve/tense.ts'

/** What each time expression means, reckoned from the date of the report, what was last spoken of and the tense of its clause. */
export const resolveTimes: Annotator<'foundTimes' | 'published' | 'tokens' | 'sentences', 'times'> = {
  name: 'times',
  requires: ['foundTimes', 'published', 'tokens', 'sentences'],
  assigns: ['times'],
  rules: RECKONING_RULES,
  annotate: ({ text, segments }, { foundTimes, published, tokens, sentences }) => ({
    times: resolved(
      text,
      foundTimes,
      published,
      tokens,
      withDatelines(sentences, segments),
      segments.filter(({ kind }) => kind === 'dateline'),
    ),
  }),
}

export function resolved(
  text: string,
  foundTimes: readonly FoundTime[],
  { edtf: published, years = [] }: Pick<Published, 'edtf' | 'years'>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  datelines: readonly Span[] = [],
): readonly TimeExpression[] {
  const tenseOf = tenseLookup(tokens)
  const story = isStory(foundTimes, published)
  const shared = { isStory: story, years, openWeekday: openWeekdays(foundTimes) }
  const filedAt = filingZones(text, datelines)
  const day = published.replace(/[~?%]$/, '')
  const printed: Speech = {
    speech: day,
    speechAnchor: { kind: 'published', edtf: published },
    speechRule: 'time/from-speech',
  }
  let moment = printed
  const groups = bySentence(foundTimes, sentences)
  const times: TimeExpression[] = []
  let focus: Focus = NO_FOCUS
  for (const { sentence, found } of groups) {
    const quoted =
      found.length < 2
        ? null
        : quotedDay(
            text,
            sentence,
            found,
            settingOf(moment, () => 'past', focus, shared, null),
          )
    for (const [place, told] of found.entries()) {
      const one =
        told.meaning.kind === 'clock' ? withDayBehind(text, told, found.slice(place + 1, place + 3)) : told
      const spoken = quoted?.holdsFor(one) ? quoted.speech : moment
      const setting = settingOf(spoken, () => tenseOf(one), focus, shared, filedAt(one))
      const value = readMeaning(one.meaning, setting)
      times.push(expression(one, value, setting))
      if (datelines.length > 0 && datelines.some((dateline) => overlaps(dateline, one))) {
        // A story filed on Monday and printed on Tuesday counts its days from Monday.
        moment = isFilingDay(value.value, day)
          ? {
              speech: value.value,
              speechAnchor: { kind: 'time', time: one.id, edtf: value.value },
              speechRule: 'time/from-dateline',
            }
          : printed
      }
      const accounts = accountsOf(one, value, focus)
      if (isDated(one, value, story)) {
        // Only a story has a year of its own to keep.
        const year = story
          ? storyYear(focus, one.id, value.value, opensSentence(text, sentence, one), setting.tense)
          : null
        if (!isQuarterToCome(value, setting)) focus = moved(focus, one.id, value.value)
        if (focus.story !== year) focus = { ...focus, story: year }
      }
      if (focus.accounts !== accounts) focus = { ...focus, accounts }
    }
  }
  return linkedTimes(text, times, tokens)
}

/** Field by field: an object that is spread into another for each time takes a tenth of the whole reckoning. */
function settingOf(
  { speech, speechAnchor, speechRule }: Speech,
  tense: () => Tense,
  focus: Focus,
  { isStory, years, openWeekday }: Pick<Setting, 'isStory' | 'years' | 'openWeekday'>,
  filed: FilingZone | null,
): Setting {
  return { speech, speechAnchor, speechRule, tense, focus, isStory, years, openWeekday, filed }
}

/** How many days before it is printed a story is filed, at most. */
const LONGEST_WAY = 3

function isFilingDay(value: string, published: Edtf): boolean {
  const way = Date.parse(published) - Date.parse(value)
  return DAY.test(value) && DAY.test(published) && way > 0 && way <= LONGEST_WAY * 86_400_000
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** "At 10:35 a.m. (0735 GMT) on Friday": the day stands behind an aside in brackets. */
function withDayBehind(text: string, time: FoundTime, behind: readonly FoundTime[]): FoundTime {
  if (time.meaning.kind !== 'clock' || time.meaning.day !== null) return time
  let at = time.end
  for (const { start, end, meaning } of behind) {
    if (start - at > 8 || !/^[\s(),]*(?:on\s)?$/.test(text.slice(at, start))) return time
    if (meaning.kind === 'calendar') return { ...time, meaning: { ...time.meaning, day: meaning } }
    if (meaning.kind !== 'clock') return time
    if (meaning.day !== null) return { ...time, meaning: { ...time.meaning, day: meaning.day } }
    at = end
  }
  return time
}

/** "In 1945", "By late 1945": at most two words open a sentence before the time that it is told of. */
function opensSentence(text: string, sentence: Span, { start }: Span): boolean {
  return start - sentence.start <= LONGEST_OPENING && OPENING.test(text.slice(sentence.start, start))
}

const OPENING = /^[^\p{L}\d]{0,3}(?:\p{L}{1,12}[^\p{L}\d]{1,3}){0,2}$/u
const LONGEST_OPENING = 33

/** "The nine months", "the year ended ...": what is compared with it is no longer a quarter. */
const MONTHS_OF_YEAR = /^P(?:[69]M|1Y)$/

/** What accounts are told of after a time: a quarter, several of them, or what they were told of before. */
function accountsOf({ meaning }: FoundTime, { value }: Value, { accounts }: Focus): Focus['accounts'] {
  if (meaning.kind === 'duration') return MONTHS_OF_YEAR.test(meaning.value) ? 'year' : accounts
  if (/-Q\d$/.test(value)) return 'quarter'
  return accounts
}

/** "Earnings will fall in the fourth quarter": accounts are not told of what is to come. */
function isQuarterToCome({ value }: Value, { speech, tense }: Setting): boolean {
  return /-Q\d$/.test(value) && value >= (quarterOf(speech) ?? '') && tense() === 'future'
}

/** Durations, sets and "now" leave the time spoken of where it was; so does "a year earlier", which only compares. */
function isDated({ meaning }: FoundTime, { implied }: Value, story: boolean): boolean {
  // "Over the winter": a story goes on in the year that it told.
  if (story && meaning.kind === 'calendar' && meaning.parts.season !== undefined && implied.length > 0)
    return false

  if (meaning.kind === 'calendar' && meaning.which === 'same' && meaning.parts.year !== undefined)
    return false
  if (meaning.kind === 'shift')
    return meaning.keep === null && !(meaning.unit === 'year' && (meaning.count ?? 0) < 0)
  return meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'reference'
}

interface QuotedDay {
  readonly holdsFor: (time: FoundTime) => boolean
  readonly speech: Speech
}

/** “'We met yesterday', he said on Monday”: of two times or more, the one that the speaker counts from is Monday. */
function quotedDay(
  text: string,
  sentence: Sentence,
  found: readonly FoundTime[],
  setting: Setting,
): QuotedDay | null {
  const words = text.slice(sentence.start, sentence.end)
  const saying = dayOfSaying(words, sentence.start, found)
  if (!saying || (saying.type !== 'DATE' && saying.type !== 'TIME')) return null
  const day = readMeaning(saying.meaning, setting).value.replace(/T.*$/, '')
  if (!DAY.test(day)) return null
  return {
    holdsFor: (time) => time !== saying && isQuoted(words, time.start - sentence.start),
    speech: {
      speech: day,
      speechAnchor: { kind: 'time', time: saying.id, edtf: day },
      speechRule: 'time/from-quoted-day',
    },
  }
}

/** The times of each sentence that has any. Both lists are in reading order. */
function bySentence(times: readonly FoundTime[], sentences: readonly Sentence[]) {
  const groups: { readonly sentence: Sentence; readonly found: FoundTime[] }[] = []
  let at = 0
  for (const time of times) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= time.start) at++
    const sentence = sentences[at] ?? { start: time.start, end: time.end, paragraph: 0 }
    const last = groups.at(-1)
    if (last?.sentence === sentence) last.found.push(time)
    else groups.push({ sentence, found: [time] })
  }
  return groups
}
