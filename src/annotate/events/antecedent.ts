import type { EventMention, Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import { spanOf } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import { isBefore } from './occasion-of.ts'

/** "Set May 6 as the new date" is of what was told of before, as "it" is. */
const SINGULAR = new Set(['it', 'this', 'that', 'date', 'day'])
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
  const places: readonly Place[] = [
    { clause, until: pronoun },
    ...clauses
      .slice(Math.max(0, (clause.tokens[0]?.sentence ?? 0) - 1), clause.tokens[0]?.sentence ?? 0)
      .map((before) => ({ clause: before, until: before.tokens.length })),
  ]
  const fits = (token: Token) => isPlural(token) === PLURAL.has(word)
  const isDayWord = word === 'date' || word === 'day'
  const nounIn = ({ clause: place, until }: Place, isLoose: boolean): EventMention | null => {
    const at = place.tokens.findLastIndex(
      (token, index) =>
        index < until &&
        fits(token) &&
        eventNoun(token) !== undefined &&
        (isLoose || !isPartOfPhrase(token)) &&
        !(isDayWord && isBefore(place, index)),
    )
    if (at < 0) return null
    return { ...event, what: spanOf(place, phraseAround(place, at)), trigger: spanOf(place, [at, at]) }
  }
  const subjectIn = ({ clause: place, until }: Place, isOfPeople: boolean): EventMention | null => {
    const at = place.tokens.findIndex(
      (token, index) =>
        index < until && token.upos === 'NOUN' && fits(token) && /^nsubj/.test(token.relation),
    )
    if (at < 0 || (isAgent(place, at) && !isOfPeople)) return null
    return { ...event, what: spanOf(place, phraseAround(place, at)) }
  }
  const first = (find: (place: Place) => EventMention | null) =>
    places.map(find).find((found) => found !== null)
  const named = first((place) => nounIn(place, false))
  // A day is of an event, not of whoever set it.
  if (isDayWord) return named ?? first((place) => nounIn(place, true)) ?? event
  return (
    named ??
    first((place) => subjectIn(place, false)) ??
    first((place) => nounIn(place, true)) ??
    first((place) => subjectIn(place, true)) ??
    event
  )
}

interface Place {
  readonly clause: Clause
  /** Where to stop looking. */
  readonly until: number
}

/** Somebody does not open or slip, but what he is at does. */
function isAgent({ mentionAt }: Clause, at: number): boolean {
  return /^(?:person|group|organization)$/.test(mentionAt[at]?.type ?? '')
}

/** "The report on the disaster" is no disaster. */
function isPartOfPhrase({ relation }: Token): boolean {
  return /^(?:nmod|compound)/.test(relation)
}

function isPlural({ xpos }: Token): boolean {
  return xpos === 'NNS' || xpos === 'NNPS'
}
