import { KNOWS_OF_NONE, NONE_OF_A_KIND, NONE_THAT } from '../../lexicon/en/answering-stems.ts'
import { PART_OF_A_NUMBER } from '../../lexicon/en/counting-words.ts'
import type { ConflictKind, Judgement } from '../../model/claim.ts'
import { answerFeatures } from '../answers/answer-features.ts'
import { answerModel } from '../answers/answer-model.ts'
import { pairsWithin } from '../answers/pairs-within.ts'
import { type Pointing, pointingOf } from '../answers/pointing.ts'
import { alignedFeatures } from '../answers/sign-features.ts'
import { probabilityIn } from '../answers/trees.ts'
import { type Aspects, isNegated } from '../compare/aspects.ts'
import { isTold } from '../compare/compare.ts'
import { isTollWord } from '../compare/measures.ts'
import { timesOfContents } from '../compare/when.ts'
import { areOpposed, areSynonyms } from '../compare/word-kin.ts'
import { conflict, makeJudgement } from './make-judgement.ts'
import { tellPlacesOfAlikeDeeds } from './rules/circumstance.ts'
import { tellOneState, tellOpposedStates } from './rules/status.ts'
import { chancesOfPair, numbersOfRead } from './weighed/chances-of-pair.ts'
import { CONFLICTS } from './weighed/trees.ts'
import { isBare, tellsOfSomething } from './weighed/vetoes.ts'

/** From so much on two statements of one report are taken to conflict. */
const SURE = { pointing: 0.8, denial: 0.6, value: 0.6, polarity: 0.78, characterisation: 0.9 }
/** The same in a report of a few sentences: it tells of hardly anything else, so that opposites without a word that denies are believed sooner (docs/adr/0042-plain-stories.md). */
const SURE_OF_SHORT = { ...SURE, denial: 0.57, value: 0.57, polarity: 0.6 }
/** From so much on what is denied is believed though the rules, which looked closely, found that days or parts differ: "before Thursday" is not another time than Monday. */
const CERTAIN = 0.85
/** The network is asked where trees, which cost little, take it to be as likely as this. */
const ASKED = 0.1
/** How much of what is learnt counts beside what a rule finds. */
const BESIDE_RULES = 0.5

/** What may tell something beside pointing: "it at nearer 900 liters", "their number at 40"; "the charges" does not. */
const MAY_TELL: ReadonlySet<Pointing> = new Set<Pointing>(['pronoun', 'figure'])

/** A judgement, and the two that it is of. */
export interface Answered {
  readonly judgement: Judgement
  readonly pair: readonly [Aspects, Aspects]
}

/**
 * Which statements of a report speak against an earlier one where no rule knows, by trees that weigh how the two lie to each other and, where more is told than
 * that something is denied, a network that reads both; both learnt from stories of which a person judged every pair (models/answers.md, models/pair-network.md).
 * @param isJudged whether a rule has told what two are to each other.
 */
export function answersWithin(
  statements: readonly Aspects[],
  isJudged: (one: Aspects, other: Aspects) => boolean,
): readonly Answered[] {
  const found = pairsWithin(statements).flatMap(({ told, answer, apart }) => {
    if (isJudged(told, answer)) return []
    const features = answerFeatures(told, answer, apart)
    const byTrees = probabilityIn(answerModel().within, features)
    const pointing = pointingOf(answer)
    const judged =
      pointing === null
        ? asTold(told, answer, byTrees, features)
        : (asPointed(told, answer, byTrees, features) ??
          (MAY_TELL.has(pointing) || (pointing === 'thing' && isShort(answer))
            ? asPointedRead(told, answer, byTrees, features)
            : null))
    return judged ? [{ told, answer, ...judged }] : []
  })
  const best = new Map<Aspects, number>()
  for (const { answer, score } of found) best.set(answer, Math.max(best.get(answer) ?? 0, score))
  return found
    .filter(({ answer, score }) => pointingOf(answer) === null || score === best.get(answer))
    .flatMap(({ told, answer, score, kind }) => {
      const [word, content] = [answer.ledger.statement.content[0], told.ledger.statement.content[0]]
      if (!word || !content) return []
      const judgement = makeJudgement(answer, told, {
        ...conflict(kind),
        ...(kind === 'denial' ? { later: deniesBefore(told, answer) ? (1 as const) : (0 as const) } : {}),
        clash: [word, content],
        by: 'claims/answer-by-weights',
        score: BESIDE_RULES * score,
        reason: `${REASONS[kind]} (${Math.round(100 * score)} %).`,
      })
      return [{ judgement, pair: [told, answer] as const }]
    })
}

/** “He denied having heard of it. A person in the room said that he had”: the denial may stand first. */
function deniesBefore(told: Aspects, answer: Aspects): boolean {
  if (told.denies !== answer.denies) return told.denies
  return pointingOf(answer) === null && isNegated(told) && !isNegated(answer)
}

interface Judged {
  readonly kind: ConflictKind
  readonly score: number
}

/** What only points to what it answers has no words for the network. */
function asPointed(
  told: Aspects,
  answer: Aspects,
  score: number,
  features: readonly number[],
): Judged | null {
  const kind = kindOf(features)
  return score >= SURE.pointing && isForTrees(kind, told, answer) ? { kind, score } : null
}

/** "It was in his own hand": what points and tells something is read as what does not point. What only names a thing otherwise is the rules'. */
function asPointedRead(
  told: Aspects,
  answer: Aspects,
  byTrees: number,
  features: readonly number[],
): Judged | null {
  const judged = asTold(told, answer, byTrees, features)
  return judged?.kind === 'characterisation' ? null : judged
}

function asTold(told: Aspects, answer: Aspects, byTrees: number, features: readonly number[]): Judged | null {
  if (byTrees < ASKED || !tellsOfSomething(told) || !tellsOfSomething(answer)) return null
  // "Urged the Russians to press for talks" is neither so nor not so.
  if (!isTold(told) || !isTold(answer)) return null
  if (KNOWS_OF_NONE.test(answer.ledger.statement.quote)) return null
  const { score, kind, found, isSame } = readBoth(told, answer, features)
  // What it takes to tell the same rather than otherwise does not speak against it.
  if (isSame) return null
  // Where nobody denies, what looks like a conflict is one less often, in news least of all: numbers of a district and of a province, too.
  if (score < (isShort(told) ? SURE_OF_SHORT : SURE)[found]) return null
  if (leavesRoom(told, answer) || leavesRoom(answer, told)) return null
  // "Had been married three times", "denied having married a fourth woman": what one denies, the other need not tell.
  if (found === 'value' && told.denies !== answer.denies && hasNumber(told) !== hasNumber(answer)) return null
  if (found === 'value' && (countsNothing(told, answer) || countsNothing(answer, told))) return null
  // Two that deny are of one side.
  if (kind === 'denial' && ((told.denies && answer.denies) || (isRefusal(told) && isNegated(answer))))
    return null
  // "The offer": a thing that is named, and nothing told of it that the other could deny.
  if (kind === 'denial' && answer.denies && !told.denies && isBare(told)) return null
  const isCertain = score >= CERTAIN && found === 'denial' && told.denies !== answer.denies
  return !isCertain && looksOtherwise(found, told, answer) ? null : { kind: found, score }
}

function isShort({ ledger: { about } }: Aspects): boolean {
  return about?.all !== undefined
}

/** "At least 15", where the other tells no number but that of an hour ("at nine"): of what it is one nobody tells. */
function countsNothing(one: Aspects, other: Aspects): boolean {
  if (!one.terms.every(({ upos }) => upos === 'NUM' || upos === 'ADV')) return false
  const told = other.clauses.flatMap(({ proposition: { quantities } }) => quantities)
  return told.every(
    ({ unit, counted, preposition }) => unit === null && counted === null && preposition === 'at',
  )
}

/** What the network and the trees that know its chances make of two statements. */
function readBoth(told: Aspects, answer: Aspects, features: readonly number[]) {
  const chances = chancesOfPair(told.ledger, answer.ledger)
  const score = probabilityIn(answerModel().read, [...features, ...Object.values(numbersOfRead(chances))])
  const kind = CONFLICTS.reduce((best, each) => (chances[each] > chances[best] ? each : best))
  const isDenied = told.denies || answer.denies || isNegated(told) !== isNegated(answer)
  const found: ConflictKind = kind === 'denial' && !isDenied ? 'polarity' : kind
  return { score, kind, found, isSame: chances.same > chances[kind] }
}

/** By their words alone: of two times, of two things, or one deed affirmed and negated, of which parts differ, which is the rules'. */
function looksOtherwise(found: ConflictKind, told: Aspects, answer: Aspects): boolean {
  if (timesOfContents(told.ledger, answer.ledger) === 'different') return true
  // "The mill was open", "the gate had been shut": whether they are of one thing the rules ask closely.
  if (tellOpposedStates(told, answer) || tellOneState(told, answer)) return true
  if (areOfOtherPeople(told, answer)) return true
  if (found === 'value')
    return (
      isPart(told) ||
      isPart(answer) ||
      countOthers(told, answer) ||
      (!hasNumber(told) && !hasNumber(answer) && tellPlacesOfAlikeDeeds(told, answer))
    )
  return (found === 'denial' || found === 'polarity') && (alignedFeatures(told, answer).signs ?? 0) < 0
}

/** "Four of the rebels were killed", "no captive had been hurt". */
function areOfOtherPeople(one: Aspects, other: Aspects): boolean {
  const [some, others] = [one, other].map(({ clauses }) =>
    clauses
      .filter(({ proposition: { predicate } }) => isTollWord(predicate))
      .flatMap(({ parts }) => parts.filter(({ role, upos }) => role !== 'other' && upos !== 'PRON'))
      .flatMap(({ head, upos, words }) => (upos === 'NUM' ? words : [head]))
      .filter((word) => !isTollWord(word)),
  ) as [string[], string[]]
  const isAlike = some.some((word) => others.some((like) => word === like || areSynonyms(word, like)))
  return some.length > 0 && others.length > 0 && !isAlike
}

/** "62 boats had asked for money", "there were 145 claims". */
function countOthers(one: Aspects, other: Aspects): boolean {
  const [some, others] = [one, other].map(({ clauses }) =>
    clauses.flatMap(({ proposition: { quantities } }) =>
      quantities.flatMap(({ unit, counted }) => unit ?? counted ?? []),
    ),
  ) as [string[], string[]]
  const isAlike = some.some((unit) => others.some((like) => unit === like || areSynonyms(unit, like)))
  return some.length > 0 && others.length > 0 && !isAlike
}

/** "Five of 40 bottles": what another source counts may be the whole, or other ones. */
function isPart({ ledger: { statement } }: Aspects): boolean {
  return PART_OF_A_NUMBER.test(statement.quote)
}

/** "No written reply", where the other tells of one and not that it was written; "there is no contract which my clients signed". */
function leavesRoom({ ledger: { statement } }: Aspects, other: Aspects): boolean {
  if (NONE_THAT.test(statement.quote)) return true
  const [, kind] = NONE_OF_A_KIND.exec(statement.quote) ?? []
  return kind !== undefined && !other.ledger.statement.quote.toLowerCase().includes(kind.toLowerCase())
}

/**
 * What the rules look at closely is left to them, also where they find nothing: two numbers, with what they count, where and when; one deed affirmed and
 * negated; names given to things.
 */
function isForTrees(kind: Kind, told: Aspects, answer: Aspects): boolean {
  switch (kind) {
    case 'value':
      return (
        timesOfContents(told.ledger, answer.ledger) !== 'different' && !(hasNumber(told) && hasNumber(answer))
      )
    case 'characterisation':
      return false
    case 'denial':
      return !((alignedFeatures(told, answer).signs ?? 0) < 0) && !(isRefusal(told) && isNegated(answer))
  }
}

/** "A tariff had been refused", "no tariff had been fixed": they may well say one thing. */
function isRefusal({ clauses }: Aspects): boolean {
  return clauses.some(({ main, sign, core }) => main && sign > 0 && areOpposed(core, 'accept'))
}

function hasNumber({ clauses }: Aspects): boolean {
  return clauses.some(({ proposition: { quantities } }) => quantities.length > 0)
}

type Kind = (typeof CONFLICTS)[number]

const REASONS: Readonly<Record<ConflictKind, string>> = {
  polarity:
    'By its words and its place one tells the opposite of what the other tells, as in stories that a person read',
  denial:
    'By its words and its place one speaks against what the other says, as in stories that a person read',
  value:
    'By its words and its place one gives another value than the other, as in stories that a person read',
  characterisation:
    'By its words and its place one describes otherwise what the other describes, as in stories that a person read',
}

function kindOf(features: readonly number[]): Kind {
  const { value, characterisation } = answerModel()
  const [one, other] = [probabilityIn(value, features), probabilityIn(characterisation, features)]
  if (Math.max(one, other) < 0.5) return 'denial'
  return one >= other ? 'value' : 'characterisation'
}
