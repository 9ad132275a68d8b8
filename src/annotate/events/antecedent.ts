import type { EventMention, Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import { spanOf } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'

const SINGULAR = new Set(['it', 'this', 'that'])
const PLURAL = new Set(['they', 'them', 'these', 'those'])

/**
 * "They will now open on July 8": the event is that of the nearest noun before, in this sentence or the one before, which names an event and has
 * the number of the pronoun. Where none does, the words are those of the subject before, and the pronoun stays what names it.
 */
export function withAntecedent(
  clauses: readonly Clause[],
  clause: Clause,
  event: EventMention,
): EventMention {
  const pronoun = clause.tokens.findIndex(({ start }) => start === event.trigger?.start)
  const word = clause.tokens[pronoun]?.lower ?? ''
  if (!SINGULAR.has(word) && !PLURAL.has(word)) return event
  const places = [
    { clause, until: pronoun },
    ...clauses
      .slice(Math.max(0, (clause.tokens[0]?.sentence ?? 0) - 1), clause.tokens[0]?.sentence ?? 0)
      .map((before) => ({ clause: before, until: before.tokens.length })),
  ]
  const fits = (token: Token) => isPlural(token) === PLURAL.has(word)
  for (const { clause: place, until } of places) {
    const at = place.tokens.findLastIndex(
      (token, index) => index < until && fits(token) && eventNoun(token) !== undefined,
    )
    if (at >= 0)
      return { ...event, what: spanOf(place, phraseAround(place, at)), trigger: spanOf(place, [at, at]) }
  }
  for (const { clause: place, until } of places) {
    const at = place.tokens.findIndex(
      (token, index) =>
        index < until && token.upos === 'NOUN' && fits(token) && /^nsubj/.test(token.relation),
    )
    if (at >= 0) return { ...event, what: spanOf(place, phraseAround(place, at)) }
  }
  return event
}

function isPlural({ xpos }: Token): boolean {
  return xpos === 'NNS' || xpos === 'NNPS'
}
