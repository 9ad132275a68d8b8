import type { Sentence, TimeAnchor, TimeExpression, Token } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundTime } from './found-time.ts'
import { quarterOf } from './resolve/date-values.ts'
import { edtfOf } from './resolve/edtf-of.ts'
import { type Focus, moved, NO_FOCUS, storyYear } from './resolve/focus.ts'
import { dayOfSaying, isQuoted } from './resolve/quoted-day.ts'
import { readMeaning } from './resolve/read-meaning.ts'
import { RECKONING_RULES } from './resolve/rules.ts'
import type { Setting, Value } from './resolve/setting.ts'
import { isStory } from './resolve/story.ts'
import { tenseLookup } from './resolve/tense.ts'

/** What each time expression means, reckoned from the date of the report, what was last spoken of and the tense of its clause. */
export const resolveTimes: Annotator<'foundTimes' | 'published' | 'tokens' | 'sentences', 'times'> = {
  name: 'times',
  requires: ['foundTimes', 'published', 'tokens', 'sentences'],
  assigns: ['times'],
  rules: RECKONING_RULES,
  annotate: ({ text }, { foundTimes, published, tokens, sentences }) => ({
    times: resolved(text, foundTimes, published.edtf, tokens, sentences),
  }),
}

export function resolved(
  text: string,
  foundTimes: readonly FoundTime[],
  published: Edtf,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly TimeExpression[] {
  const tense = tenseLookup(tokens)
  const story = isStory(foundTimes, published)
  const speech = published.replace(/[~?%]$/, '')
  const anchor: TimeAnchor = { kind: 'published', edtf: published }
  const groups = bySentence(foundTimes, sentences)
  const times: TimeExpression[] = []
  let focus: Focus = NO_FOCUS
  for (const { sentence, found } of groups) {
    const quoted = quotedDay(text, sentence, found, {
      speech,
      speechAnchor: anchor,
      tense: 'past',
      focus,
      isStory: story,
    })
    for (const one of found) {
      const own: Setting = { speech, speechAnchor: anchor, tense: tense(one), focus, isStory: story }
      const setting = quoted?.holdsFor(one) ? { ...own, ...quoted.speech } : own
      const value = readMeaning(one.meaning, setting)
      times.push(expression(one, value))
      const accounts = accountsOf(one, value, focus)
      if (isDated(one, value, story)) {
        const opens = OPENING.test(text.slice(sentence.start, one.start))
        const year = storyYear(focus, one.id, value.value, opens, setting.tense === 'future')
        if (!isQuarterToCome(value, setting)) focus = moved(focus, one.id, value.value)
        focus = { ...focus, story: year }
      }
      focus = { ...focus, accounts }
    }
  }
  return times
}

/** "In 1945", "By late 1945": at most two words open a sentence before the time that it is told of. */
const OPENING = /^[^\p{L}\d]{0,3}(?:\p{L}{1,12}[^\p{L}\d]{1,3}){0,2}$/u

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
  return tense === 'future' && /-Q\d$/.test(value) && value >= (quarterOf(speech) ?? '')
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

function expression(found: FoundTime, value: Value): TimeExpression {
  const { id, start, end, rule, type, mod, meaning, ends } = found
  const isDate = type === 'DATE' || type === 'TIME'
  const [from, to] = value.value.split('/')
  return {
    id,
    start,
    end,
    rule,
    type,
    value: value.value,
    mod,
    edtf: isDate && meaning.kind !== 'reference' ? edtfOf(value.value, mod) : null,
    implied: value.implied,
    anchor: value.anchor,
    ...(isDate && meaning.kind !== 'reference' ? { reckoning: value.rule } : {}),
    ...(value.alternatives.length > 0 ? { alternatives: value.alternatives } : {}),
    ...(ends && from !== undefined && to !== undefined
      ? {
          ends: [
            { ...ends[0], value: from },
            { ...ends[1], value: to },
          ] as const,
        }
      : {}),
  }
}

interface QuotedDay {
  readonly holdsFor: (time: FoundTime) => boolean
  readonly speech: Pick<Setting, 'speech' | 'speechAnchor'>
}

/** “'We met yesterday', he said on Monday”: what the speaker counts from is Monday. */
function quotedDay(
  text: string,
  sentence: Sentence,
  found: readonly FoundTime[],
  setting: Setting,
): QuotedDay | null {
  if (found.length < 2) return null
  const words = text.slice(sentence.start, sentence.end)
  const saying = dayOfSaying(words, sentence.start, found)
  if (!saying || (saying.type !== 'DATE' && saying.type !== 'TIME')) return null
  const day = readMeaning(saying.meaning, setting).value.replace(/T.*$/, '')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  return {
    holdsFor: (time) => time !== saying && isQuoted(words, time.start - sentence.start),
    speech: { speech: day, speechAnchor: { kind: 'time', time: saying.id, edtf: day } },
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
