import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { nounPhraseBefore, nounPhraseFrom } from '../noun-phrase.ts'
import { isClosingQuote, spanOf, type Words } from '../words.ts'
import { isComma } from './marks.ts'
import { subjectEnd } from './subject-end.ts'
import { type Cue, isParticipial } from './verb-cue.ts'

export function sourceOf(words: Words, cue: Cue, lastSource: Span | null): Span | null {
  const { tokens } = words
  if (cue.passive && cue.relayed === null) {
    const by = tokens[cue.end]?.lower === 'by' ? nounPhraseFrom(tokens, cue.end + 1) : cue.end
    return by > cue.end + 1 ? spanOf(tokens, cue.end + 1, by) : null
  }
  if (isParticipial(tokens, cue)) return lastSource ?? firstSubject(tokens)
  const previous = tokens[cue.start - 1]
  if (isComma(previous) || (previous && isClosingQuote(previous))) {
    const inverted = nounPhraseFrom(tokens, cue.end)
    if (inverted > cue.end) return spanOf(tokens, cue.end, withApposition(words, inverted))
  }
  // "It maintains that …": a body that was named before; "it seems that" has no subject of its own.
  if (
    previous?.lower === 'it' &&
    previous.relation === 'nsubj' &&
    !cue.passive &&
    tokens[cue.end]?.lower === 'that'
  )
    return spanOf(tokens, cue.start - 1, cue.start)
  const end = subjectEnd(tokens, cue.start)
  const start = nounPhraseBefore(tokens, end)
  if (start < end) return spanOf(tokens, start, describedEnd(tokens, end, cue.start))
  if (previous?.lower !== 'and' && previous?.lower !== 'but') return null
  return lastSource ?? firstSubject(tokens)
}

/** "said Jane Roe, an economist at the bank": what the name is explained by belongs to the source. */
function withApposition({ tokens, end }: Words, from: number): number {
  const opener = tokens[from + 1]
  if (
    !isComma(tokens[from]) ||
    !opener ||
    !(opener.upos === 'DET' || opener.upos === 'NOUN' || opener.lower === 'who')
  )
    return from
  let at = from + 1
  while (at < end && at < from + 30 && !/^[,;:—–]$/.test(tokens[at]?.text ?? '')) at++
  return at
}

/** Where the source ends that a parenthesis or an apposition between commas describes. */
function describedEnd(tokens: readonly Token[], end: number, cue: number): number {
  if (tokens[end]?.text === '(') {
    const close = tokens.findIndex(({ text }, at) => at > end && at < cue && text === ')')
    return close < 0 ? end : close + 1
  }
  return isComma(tokens[end]) && isComma(tokens[cue - 1]) ? cue - 1 : end
}

/** "The clerk locked the door and said …": the subject of the sentence's first verb. */
function firstSubject(tokens: readonly Token[]): Span | null {
  const subject = nounPhraseFrom(tokens, 0)
  const verb = tokens[subject]
  return subject > 0 && (verb?.upos === 'VERB' || verb?.upos === 'AUX') ? spanOf(tokens, 0, subject) : null
}
