import { GO_WITH_PARTICLE, STATUSES } from '../../../lexicon/en/events/statuses.ts'
import { THIRD_PERSON } from '../../../lexicon/en/grammar/pronouns.ts'
import { OF_ANOTHER_TIME } from '../../../lexicon/en/time/other-times.ts'
import { partMatch } from '../../compare/align.ts'
import type { Aspects } from '../../compare/aspects.ts'
import type { Clause, KeyedPart } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch } from '../../compare/entity-match.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { daysTogether } from '../../compare/when.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** How far apart in one report, in characters; so near a pronoun means what was told. */
const NEARBY = 900
const BESIDE = 450
/** How much two fillers of a role must agree to be one thing. */
const ONE_THING = 0.7

/** One thing at one time: "the plant was open", "it had been shut"; "would go ahead", "would be called off". */
export function status(comparison: Comparison): Finding | null {
  const { a, b, oneReport, oneStory, sameSource, daysApart } = comparison
  if (!oneStory || sameSource || a.stance !== 'asserts' || b.stance !== 'asserts') return null
  const gap = gapBetween(a, b)
  if (oneReport ? gap === null || gap > NEARBY : daysApart !== 0) return null
  if ([a, b].some(({ ledger }) => OF_ANOTHER_TIME.test(ledger.statement.quote))) return null
  for (const one of a.clauses)
    for (const other of b.clauses) {
      const axis = axisOf(one, other, predicateOf(one, a), predicateOf(other, b))
      if (axis === null || !areOfOneThing(one, other, comparison, gap)) continue
      return {
        ...conflict('value'),
        clash: [one.coreSpan, other.coreSpan],
        by: 'claims/status',
        score: 0.6,
        reason: `How one thing stands is told in two ways (${axis}): “${one.proposition.predicate}” and “${other.proposition.predicate}”.`,
      }
    }
  return null
}

/** Whether both tell how things stand, in words of which one excludes the other if they are of one thing at one time. */
export function tellOpposedStates(a: Aspects, b: Aspects): boolean {
  return a.clauses.some((one) =>
    b.clauses.some((other) => axisOfWords(predicateOf(one, a), predicateOf(other, b)) !== null),
  )
}

/** Whether all that both tell is how a thing stands, and alike: "was alive", "had survived". */
export function tellOneState(a: Aspects, b: Aspects): boolean {
  const ones = a.clauses.filter(({ main }) => main)
  const others = b.clauses.filter(({ main }) => main)
  const areAlike = (one: Clause, other: Clause) =>
    one.sign === other.sign && isOneSide(predicateOf(one, a), predicateOf(other, b))
  return (
    ones.length > 0 && others.length > 0 && ones.every((one) => others.every((other) => areAlike(one, other)))
  )
}

function isOneSide(a: string, b: string): boolean {
  return STATUSES.some(({ sides }) => sides.some((side) => side.includes(a) && side.includes(b)))
}

/** Of two predicates that are told as so, or as to come, at one time: on what they are opposed. */
function axisOf(one: Clause, other: Clause, a: string, b: string): string | null {
  if (!one.main || !other.main || one.sign !== 1 || other.sign !== 1 || one.mode !== other.mode) return null
  if (one.mode !== 'told' && one.mode !== 'ahead') return null
  if (daysTogether(one.times, other.times) === 'different' || one.times.length !== other.times.length)
    return null
  return axisOfWords(a, b)
}

function axisOfWords(a: string, b: string): string | null {
  return (
    STATUSES.find(
      ({ sides: [left, right] }) =>
        (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
    )?.status ?? null
  )
}

/** With the particle that the parser left beside it: "would go ahead". */
function predicateOf(
  { proposition: { predicate, start } }: Clause,
  { ledger: { statement } }: Aspects,
): string {
  const words = statement.quote.slice(start - (statement.content[0]?.start ?? 0))
  const particle = statement.content.length === 1 ? GO_WITH_PARTICLE.exec(words)?.[1] : undefined
  return particle === undefined ? predicate : `go ${particle}`
}

/** Who or what it is told of is one, and so is what it is done to, where both tell that. */
function areOfOneThing(one: Clause, other: Clause, comparison: Comparison, gap: number | null): boolean {
  const { a, b, oneReport } = comparison
  const [first, second, late] = !oneReport || isBefore(a, b) ? [one, other, b] : [other, one, a]
  const pairs = pairsOf(first, second)
  if (pairs.length === 0 || narrows(first, second) || narrows(second, first)) return false
  const isPointing = (part: KeyedPart) => oneReport && gap !== null && gap <= BESIDE && pointsBack(part, late)
  const matched = pairs.filter(([what, same]) => same.upos !== 'PRON' && isOne(what, same))
  const pointing = pairs.filter(([what, same]) => what.upos !== 'PRON' && isPointing(same))
  return matched.length + pointing.length === pairs.length
}

/** "The number of thefts" and "the number of fires" are two. */
function isOne(what: KeyedPart, same: KeyedPart): boolean {
  if (partMatch(what, same) < ONE_THING) return false
  const isToldApart = what.key === null && what.words.length > 0 && same.words.length > 0
  return !isToldApart || what.words.some((word) => same.words.includes(word))
}

/** Who does it with who does it, what it is done to with what it is done to; what has one of the two only, with the other's. */
function pairsOf(first: Clause, second: Clause): readonly (readonly [KeyedPart, KeyedPart])[] {
  const of = ({ parts }: Clause, role: KeyedPart['role']) => parts.find((part) => part.role === role)
  const [agent, patient] = [of(first, 'agent'), of(first, 'patient')]
  const [agent2, patient2] = [of(second, 'agent'), of(second, 'patient')]
  if (agent && patient && agent2 && patient2)
    return [
      [agent, agent2],
      [patient, patient2],
    ]
  const [one, other] = [patient ?? agent, patient2 ?? agent2]
  return one && other ? [[one, other]] : []
}

/** "Sales fell in the east": told of a part of it. */
function narrows({ parts }: Clause, other: Clause): boolean {
  return parts.some(
    ({ role, head, upos }) =>
      role === 'other' &&
      (upos === 'NOUN' || upos === 'PROPN') &&
      !other.parts.some((part) => part.head === head),
  )
}

/** "It", "they": of what was told just before, and not who says it. */
function pointsBack({ upos, head, key }: KeyedPart, { source }: Aspects): boolean {
  if (upos !== 'PRON' || !THIRD_PERSON.has(head)) return false
  return key === null || source === null || entityMatch(key, source) === 0
}
