import type { TimeExpression, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'

/** A word of a sentence that tells a day, with that day. */
export interface DatedWord {
  readonly start: number
  readonly time: string
  readonly day: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** How far from a word, in characters, the day stands that dates it. */
const REACH = 80
/** Verbs that tell no event of their own. */
const LIGHT = new Set('be have do say tell come take make get go hold see'.split(' '))

/** The nouns and verbs of a text that a day stands near to, in the same sentence, by their stem. */
export function datedWords(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
): ReadonlyMap<string, readonly DatedWord[]> {
  const days = daysBySentence(tokens, times)
  const words = new Map<string, DatedWord[]>()
  for (const token of tokens) {
    const told = days.get(token.sentence)
    if (!told || (token.upos !== 'NOUN' && token.upos !== 'VERB') || LIGHT.has(token.lemma)) continue
    const [nearest] = told
      .filter(({ start, end }) => token.start >= end || token.end <= start)
      .toSorted((a, b) => distance(token, a) - distance(token, b))
    if (!nearest || distance(token, nearest) > REACH) continue
    const stem = stemOf(token)
    const list = words.get(stem) ?? []
    words.set(stem, list)
    list.push({ start: token.start, time: nearest.id, day: nearest.edtf ?? '' })
  }
  return words
}

function daysBySentence(tokens: readonly Token[], times: readonly TimeExpression[]) {
  const days = new Map<number, TimeExpression[]>()
  let at = 0
  for (const time of times) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !DAY.test(time.edtf ?? '')) continue
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.start) at++
    const sentence = tokens[at]?.sentence
    if (sentence === undefined) continue
    const told = days.get(sentence) ?? []
    days.set(sentence, told)
    // A list of dates longer than this dates no word.
    if (told.length < 6) told.push(time)
  }
  return days
}

function distance(token: Span, time: Span): number {
  return token.start >= time.end ? token.start - time.end : time.start - token.end
}

/** What a noun and the verb that it is made from share: "bombing" and "bomb", "vote" and "voted". */
export function stemOf({ lemma, upos }: Token): string {
  const base = lemma.toLowerCase()
  return upos === 'NOUN' && base.length > 6 && base.endsWith('ing')
    ? base.slice(0, -3)
    : base.replace(/e$/, '')
}
