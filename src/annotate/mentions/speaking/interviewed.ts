import { INTERVIEW_LEMMAS, INTERVIEW_WORDS } from '../../../lexicon/en/interview-words.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Spoken } from './spoken.ts'

/** What it counts to be the one who is spoken with, beside one for each time that somebody is told of. */
const SPOKEN_WITH = 3

/**
 * Who is interviewed, as the sentences before the first question tell: of the people in sentences with a word for talking whoever is told of most,
 * those who are spoken with first; without such a sentence the one person who is named.
 *
 * @param told whether it must be told that this is an interview, or with whom somebody talks.
 */
export function interviewedIn(spoken: Spoken, before: number, told = false): EntityDraft | null {
  const { tokens, places, entities } = spoken
  const talks = new Set<number>()
  let isInterview = !told
  for (const { sentence, lemma } of tokens) {
    if (sentence >= before) break
    if (INTERVIEW_LEMMAS.has(lemma.toLowerCase())) talks.add(sentence)
    isInterview ||= INTERVIEW_WORDS.has(lemma.toLowerCase())
  }
  const counts = new Map<EntityDraft, number>()
  const talking = new Set<EntityDraft>()
  const named = new Set<EntityDraft>()
  for (const [at, { mention, sentence }] of places.entries()) {
    if (sentence >= before) break
    const entity = entities[at] ?? null
    if (entity?.type !== 'person' || entity.plural) continue
    if (mention.name !== null) named.add(entity)
    const spokenWith = talks.has(sentence) && isSpokenWith(spoken, at)
    if (spokenWith || (isInterview && talks.has(sentence))) talking.add(entity)
    counts.set(entity, (counts.get(entity) ?? 0) + (spokenWith ? SPOKEN_WITH : 1))
  }
  let best: EntityDraft | null = null
  for (const entity of talking)
    if ((counts.get(entity) ?? 0) > (counts.get(best ?? entity) ?? 0) || best === null) best = entity
  const [only] = named
  return best ?? (isInterview && named.size === 1 ? (only ?? null) : null)
}

/** "Interviewed Marsh", "an interview with Marsh", "the Post spoke to Marsh", "Marsh tells the Post". */
function isSpokenWith({ tokens, places }: Spoken, at: number): boolean {
  const place = places[at]
  if (place === undefined) return false
  const { mention, role, verb, governor } = place
  if (INTERVIEW_WORDS.has(verb)) return role !== 'nsubj'
  const preposition = tokens[mention.from - 1]?.lower
  if (preposition === 'with' || preposition === 'to') return INTERVIEW_LEMMAS.has(verb)
  if (role !== 'nsubj' || !INTERVIEW_LEMMAS.has(verb)) return false
  for (let other = Math.max(0, at - NEAR); other < at + NEAR; other++) {
    const one = places[other]
    if (one?.governor === governor && OUTLETS.has(one.mention.type) && /^(?:obj|iobj|obl)/.test(one.role))
      return true
  }
  return false
}

const OUTLETS: ReadonlySet<string> = new Set(['outlet', 'organization'])
/** How many mentions away the other side of a talk may stand. */
const NEAR = 6
