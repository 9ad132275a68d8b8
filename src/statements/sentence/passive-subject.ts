import type { Token } from '../../model/annotation.ts'
import { type Span, textOf } from '../../model/span.ts'
import { firstFrom, spansWithin } from '../spans-within.ts'
import { entityWords } from './resolved-words.ts'
import type { Surroundings } from './surroundings.ts'

/** How many words a subject may have, and how far before its verb it may begin. */
const LONGEST = 20
const REACH = 40

/** "Karimov is reported" of "Karimov is reported to have said": a passive verb's subject and its cue; `null` where it has none. */
export function passiveSubject(cue: Span, around: Surroundings): string | null {
  const { tokens, text } = around
  const words = spansWithin(tokens, cue)
  const verb = words.findLast(({ xpos, upos }) => xpos === 'VBN' || upos === 'VERB')
  if (!verb || words[0]?.upos !== 'AUX' || cue.end - cue.start > 40) return null
  const at = firstFrom(tokens, verb.start)
  const subject = subjectOf(tokens, at)
  const span = subject < 0 ? null : phraseOf(tokens, subject)
  if (!span || span.end > cue.start) return null
  const entity =
    around.pronouns.find(({ start, end }) => start === span.start && end === span.end)?.entity ?? null
  const who = entityWords(entity, around) ?? textOf(text, span).replace(/\s+/g, ' ')
  return `${lowered(who, tokens[firstFrom(tokens, span.start)])} ${textOf(text, cue).replace(/\s+/g, ' ')}`
}

function subjectOf(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[verb]?.sentence) return -1
    if (token.head === verb && /^nsubj/.test(token.relation))
      return /^(?:it|that|which|who|there|what|this)$/.test(token.lower) ? -1 : at
  }
  return -1
}

function phraseOf(tokens: readonly Token[], subject: number): Span | null {
  let [first, last] = [subject, subject]
  for (let at = subject - 1; at >= Math.max(0, subject - LONGEST) && isBelow(tokens, at, subject); at--)
    first = at
  for (let at = subject + 1; at < subject + LONGEST && isBelow(tokens, at, subject); at++) last = at
  while (last > subject && tokens[last]?.upos === 'PUNCT') last--
  const [start, end] = [tokens[first], tokens[last]]
  return start && end ? { start: start.start, end: end.end } : null
}

function isBelow(tokens: readonly Token[], word: number, head: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < LONGEST; steps++) {
    if (at === head) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

function lowered(words: string, first: Token | undefined): string {
  return first?.upos === 'DET' ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
