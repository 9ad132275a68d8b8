import type { Term } from '../../../model/statement.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { oppositionOf } from '../../compare/oppositions.ts'
import { conceptOf, isPole } from '../../compare/word-kin.ts'
import type { Finding } from '../make-judgement.ts'

/** How much must be shared across reports, in names and telling words. */
const ACROSS = 2
/** In days. */
const REACH = 8

/** One denies how the other describes the matter that both speak of: "a joke", and never "anything but serious". */
export function deniedCharacter({
  a,
  b,
  sameSource,
  times,
  oneReport,
  overlap,
  daysApart,
}: Comparison): Finding | null {
  if (a.denies === b.denies || sameSource || times === 'different') return null
  if (!oneReport && (overlap.weight < ACROSS || (daysApart ?? REACH) >= REACH)) return null
  const opposition = oppositionOf(a, b)
  if (
    !opposition ||
    isBesideTheDeed(a.denies ? a : b, opposition.words[a.denies ? 0 : 1]) ||
    !sharesActor(a, b) ||
    !sharesMatter(a, b)
  )
    return null
  const [one, other] = opposition.words
  return {
    verdict: 'contradicts',
    conflict: 'denial',
    clash: opposition.words,
    by: 'claims/denied-character',
    score: 0.7,
    reason: `One denies how the other describes the same matter (${opposition.axis}): “${one.lemma}” and “${other.lemma}”.`,
  }
}

/** "Denied that he threatened to resign over the release": the release is no part of what is denied. */
function isBesideTheDeed({ clauses }: Aspects, word: Term): boolean {
  return clauses.some(({ parts }) =>
    parts.some(
      ({ role, preposition, start }) => role === 'other' && preposition !== null && start === word.start,
    ),
  )
}

/** Who speaks may be left out of his own words ("spoke of having offered"), and is an actor of them all the same. */
function sharesActor(a: Aspects, b: Aspects): boolean {
  const actors = new Set([...a.entities.keys(), ...(a.source === null ? [] : [a.source])])
  return [...b.entities.keys(), ...(b.source === null ? [] : [b.source])].some((key) => actors.has(key))
}

function sharesMatter(a: Aspects, b: Aspects): boolean {
  const matters = new Set([...a.words.values()].filter(isMatter).map(({ lemma }) => conceptOf(lemma)))
  return [...b.words.values()].some((term) => isMatter(term) && matters.has(conceptOf(term.lemma)))
}

function isMatter({ lemma, upos }: { lemma: string; upos: string }): boolean {
  return upos === 'NOUN' && weightOf(lemma) === 1 && !isPole(lemma)
}
