import {
  ARRANGING_VERBS,
  BEFORE_WHAT_IS_TO_COME,
  FUTURE_WORDS,
  PLANNED_WORDS,
  PUT_OFF_VERBS,
  TIMETABLED_VERBS,
} from '../../../lexicon/en/time/tense-words.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { firstTokenFrom } from './first-token-from.ts'

export type Tense = 'past' | 'present' | 'future'

const UNTIL = /^(?:until|till)$/
const EARLY = /^(?:early|soon)$/

/** How far a verb is looked for, in tokens, before and behind a time. */
const BEFORE = 24
const BEHIND = 14
/** The same, where what ends on a day is asked for. */
const NEAR = 12

/** The tense of the clause that a time stands in: the one place that reads tokens for it. */
export function tenseLookup(tokens: readonly Token[]): (time: Span) => Tense {
  return ({ start, end }) => {
    const at = firstTokenFrom(tokens, start)
    const own = (tokens[at] ?? tokens[at - 1])?.sentence
    if (isLimit(tokens, at, own)) return 'future'
    const verb = tokens[firstTokenFrom(tokens, end)]
    // "The court on Thursday refused": the verb of the time stands right behind it.
    if (verb?.xpos === 'VBD' && verb.sentence === own) return 'past'
    if (isTimetabled(tokens, at, own) || isArranged(tokens, at, own)) return 'future'
    return nearest(tokens, at - 1, -1, BEFORE, own) ?? nearest(tokens, at, 1, BEHIND, own) ?? 'present'
  }
}

/** "Until Tuesday", "as early as Tuesday": what ends there is still to come, unless it had come by then. */
function isLimit(tokens: readonly Token[], at: number, sentence: number | undefined): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'by')
    return (
      nearest(tokens, at - 1, -1, NEAR, sentence) !== 'past' &&
      (endsSpeech(tokens, at, sentence) || nearest(tokens, at, 1, BEHIND, sentence) !== 'past')
    )
  const isUpTo = before === 'to' && tokens[at - 2]?.lower === 'up'
  if (!UNTIL.test(before) && !isUpTo) return before === 'as' && EARLY.test(tokens[at - 2]?.lower ?? '')
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR)
  return !near.some(({ lower, sentence: of }) => of === sentence && (lower === 'had' || lower === 'did'))
}

/** '"… by Wednesday," he said': the verb behind the mark tells of the saying. */
function endsSpeech(tokens: readonly Token[], at: number, sentence: number | undefined): boolean {
  for (let index = at + 1; index < at + 4; index++) {
    const token = tokens[index]
    if (token?.sentence !== sentence) return false
    if (/^[”"]$/.test(token?.text ?? '') || (token?.text === ',' && index === at + 1)) return true
  }
  return false
}

/** "They meet on Monday", "it opens Friday": verbs of what a timetable tells, in the present. */
function isTimetabled(tokens: readonly Token[], at: number, sentence: number | undefined): boolean {
  for (let index = at - 1; index >= at - 5; index--) {
    const token = tokens[index]
    if (!token || token.sentence !== sentence || token.upos === 'PUNCT') return false
    if (token.upos === 'VERB')
      return (token.xpos === 'VBZ' || token.xpos === 'VBP') && TIMETABLED_VERBS.has(token.lemma)
  }
  return false
}

/** "Is being arranged for Monday", "called for Tuesday": what was set for a day is still to come, unless it "had been". */
function isArranged(tokens: readonly Token[], at: number, sentence: number | undefined): boolean {
  const [verb, mark] = [tokens[at - 2], tokens[at - 1]]
  if (
    mark?.lower !== 'for' ||
    verb?.sentence !== sentence ||
    verb?.xpos !== 'VBN' ||
    !ARRANGING_VERBS.has(verb.lemma)
  )
    return false
  return !tokens.slice(Math.max(0, at - 5), at - 2).some(({ lower }) => lower === 'had')
}

function nearest(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  reach: number,
  sentence: number | undefined,
): Tense | null {
  for (let count = 0; count < reach; count++) {
    const index = from + count * step
    const token = tokens[index]
    if (!token || token.sentence !== sentence) return null
    const tense = tenseAt(tokens, index, token)
    if (tense) return tense
  }
  return null
}

function tenseAt(tokens: readonly Token[], index: number, token: Token): Tense | null {
  // "May" is a month as often as a modal.
  if (FUTURE_WORDS.has(token.lower) && (token.lower !== 'may' || token.upos === 'AUX'))
    return isGoneBy(tokens, index) ? null : 'future'
  // "United States": a name's first word is no verb.
  if (token.upos === 'VERB' && isName(tokens, index, token)) return null
  if (token.lower === 'would') return isToCome(tokens, index) ? 'future' : null
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return null
  const before = tokens[index - 1]?.lower ?? ''
  if (before === 'to') {
    const modal = tokens[index - 2]?.lower ?? ''
    return BEFORE_WHAT_IS_TO_COME.has(modal) || (WAS.test(modal) && isPutOff(tokens, index)) ? 'future' : null
  }
  if (!isPast(token)) return null
  // "will be named", "is to be sold": what is before it tells.
  return before === 'be' ? null : 'past'
}

const WAS = /^(?:was|were)$/

/** "Were to begin on Monday and have been put off", "was to open on Monday, would now open in June": its day is still to come. */
function isPutOff(tokens: readonly Token[], index: number): boolean {
  const sentence = tokens[index]?.sentence
  for (let at = index + 1; at < index + PUT_OFF_WITHIN; at++) {
    const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (!first || first.sentence !== sentence) return false
    if (
      /^(?:has|have)$/.test(first.lower) &&
      second?.lower === 'been' &&
      PUT_OFF_VERBS.has(third?.lemma ?? '')
    )
      return true
    if (/^(?:will|would)$/.test(first.lower) && /^(?:now|not)$/.test(second?.lower ?? '')) return true
  }
  return false
}

/** How far behind it, in tokens, what was to be is told to be put off. */
const PUT_OFF_WITHIN = 24

/** "Had been scheduled", "as previously planned": what was to come has come, or has not. */
function isGoneBy(tokens: readonly Token[], index: number): boolean {
  if (!PLANNED_WORDS.has(tokens[index]?.lower ?? '')) return false
  const [first, second, third] = [1, 2, 3].map((back) => tokens[index - back]?.lower ?? '')
  return first === 'as' || second === 'as' || (first === 'been' && (second === 'had' || third === 'had'))
}

function isName(tokens: readonly Token[], index: number, { text, sentence }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    tokens[index - 1]?.sentence === sentence &&
    /^\p{L}/u.test(tokens[index - 1]?.text ?? '')
  )
}

/**
 * "Would begin", "would not be published", "would be in town", "would be there": what is to come, as told in the past; "would be more" and
 * "would have met" are not.
 */
function isToCome(tokens: readonly Token[], index: number): boolean {
  const next = afterAdverbs(tokens, index + 1)
  const verb = tokens[next]
  if (verb?.lower === 'be') {
    const first = tokens[next + 1]
    return (
      tokens[afterAdverbs(tokens, next + 1)]?.upos === 'VERB' ||
      first?.upos === 'ADP' ||
      PLACED.has(first?.lower ?? '')
    )
  }
  return verb?.upos === 'VERB' && verb.lower !== 'have'
}

/** Where or how something is that "would be there" on a day. */
const PLACED = new Set('there here home back ready all'.split(' '))

function afterAdverbs(tokens: readonly Token[], index: number): number {
  let at = index
  while (at < index + 3 && (tokens[at]?.upos === 'ADV' || tokens[at]?.upos === 'PART')) at++
  return at
}

function isPast({ lower, lemma, xpos }: Token): boolean {
  return xpos === 'VBD' || (lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s'))
}
