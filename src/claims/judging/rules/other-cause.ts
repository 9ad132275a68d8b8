import {
  BRINGS_ABOUT,
  CAUSE_BEFORE_EFFECT,
  CAUSE_ENDS,
  EFFECT_BEFORE_CAUSE,
  HAPPENINGS,
  IT_WAS_THAT,
  MADE_ILL,
  MANNERS_OF_DEATH,
  ON_PURPOSE,
  TELLS_OF_DEATH,
  WHY_IT_HAPPENED,
} from '../../../lexicon/en/causes.ts'
import type { Term } from '../../../model/statement.ts'
import { type Aspects, isNegated, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch } from '../../compare/entity-match.ts'
import { gapBetween } from '../../compare/next-to.ts'
import { areOfOneRoot, areSynonyms, conceptOf } from '../../compare/word-kin.ts'
import { wordsAlike } from '../../compare/word-vectors.ts'
import { areOfOneLine } from '../../origins/line-of-sources.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** In one report, how far apart in characters two causes of one thing are told. */
const NEARBY = 600
/** Words used as alike as this may be one cause in two words: "fault", "defect". */
const ALIKE = 0.6

/** Of one happening two causes are told: "a gas leak caused the blast", "it was set off by an electrical fault"; "died of a heart attack", "was beaten to death". */
export function otherCause(comparison: Comparison): Finding | null {
  const { a, b, oneReport, oneShortStory, sameSource, times } = comparison
  if (sameSource || a.denies || b.denies || times === 'different') return null
  const gap = gapBetween(a, b)
  if (oneReport ? gap === null || gap > NEARBY : !oneShortStory || areOfOneLine(a, b)) return null
  if ([a, b].some((one) => isNegated(one) || one.clauses.some(({ mode }) => mode === 'conditional')))
    return null
  const clash = causesOf(comparison) ?? mannersOf(comparison)
  if (!clash) return null
  return {
    ...conflict('characterisation'),
    clash: clash.words,
    by: 'claims/other-cause',
    score: 0.65,
    reason: `Of one happening two causes are told: ${clash.told.join(' and ')}.`,
  }
}

interface Clash {
  readonly words: readonly [Term, Term]
  readonly told: readonly [string, string]
}

/** What brought something about, and what it brought about. */
interface Caused {
  /** "It was lightning that …": said of something told before. */
  readonly isCleft?: boolean
  readonly cause: readonly Term[]
  readonly effect: readonly Term[]
}

function causesOf(comparison: Comparison): Clash | null {
  const { a, b } = comparison
  const [one, other] = [causedIn(a), causedIn(b)]
  const [word, another] = [one?.cause.at(-1), other?.cause.at(-1)]
  if (!one || !other || !word || !another) return null
  if (!areOfOneEffect(one, other, comparison) || mayBeOne(one.cause, other.cause)) return null
  return { words: [word, another], told: [`“${word.lemma}”`, `“${another.lemma}”`] }
}

function causedIn({ terms, ledger: { statement } }: Aspects): Caused | null {
  const { quote, content } = statement
  const [part, second] = content
  if (!part || second) return null
  const within = (from: number, to: number) =>
    terms.filter(({ start }) => start - part.start >= from && start - part.start < to)
  const causeFrom = (from: number) => {
    const end = CAUSE_ENDS.exec(quote.slice(from))
    return within(from, end ? from + end.index : quote.length).filter(isTelling)
  }
  const cleft = IT_WAS_THAT.exec(quote)
  if (cleft?.[1] !== undefined && BRINGS_ABOUT.test(cleft[2] ?? '')) {
    const from = quote.indexOf(cleft[1])
    return { cause: causeFrom(from), effect: within(from + cleft[1].length, quote.length), isCleft: true }
  }
  const passive = EFFECT_BEFORE_CAUSE.exec(quote)
  if (passive) {
    const from = passive.index + passive[0].length
    return { cause: causeFrom(from), effect: within(0, from) }
  }
  const why = WHY_IT_HAPPENED.exec(quote)
  if (why) {
    const effect = within(0, why.index)
    const happened = effect.filter(
      ({ upos, lemma }) => upos === 'VERB' && HAPPENINGS.some((kind) => kind.has(lemma)),
    )
    return happened.length > 0 ? { cause: causeFrom(why.index + why[0].length), effect } : null
  }
  const active = CAUSE_BEFORE_EFFECT.exec(quote)
  if (active)
    return {
      cause: within(0, active.index).filter(isTelling),
      effect: within(active.index + active[0].length, quote.length),
    }
  const ill = MADE_ILL.exec(quote)
  if (ill) return { cause: within(0, ill.index).filter(isTelling), effect: within(ill.index, quote.length) }
  const willed = ON_PURPOSE.exec(quote)
  return willed
    ? { cause: within(willed.index, willed.index + willed[0].length), effect: within(0, willed.index) }
    : null
}

function isTelling({ upos, lemma }: Term): boolean {
  return upos !== 'PRON' && upos !== 'NUM' && upos !== 'ADV' && weightOf(lemma) === 1
}

/** Both tell of one kind of happening; in one report, or in two that tell of hardly anything else, one of them may point to it. */
function areOfOneEffect(one: Caused, other: Caused, { oneReport, oneShortStory }: Comparison): boolean {
  const kindsOf = ({ effect }: Caused) =>
    HAPPENINGS.filter((kind) => effect.some(({ lemma }) => kind.has(lemma)))
  const [left, right] = [kindsOf(one), kindsOf(other)]
  if (left.some((kind) => right.includes(kind))) return true
  const points = ({ effect, isCleft }: Caused) => isCleft === true || !effect.some(isTelling)
  return (
    (oneReport || oneShortStory) && ((left.length > 0 && points(other)) || (right.length > 0 && points(one)))
  )
}

/** "A leaking valve", "a fuel leak": any word that both have, or two that are used alike. */
function mayBeOne(one: readonly Term[], other: readonly Term[]): boolean {
  return one.some(({ lemma, upos }) =>
    other.some(
      (two) =>
        conceptOf(lemma) === conceptOf(two.lemma) ||
        areOfOneRoot(lemma, two.lemma) ||
        areSynonyms(lemma, two.lemma) ||
        (upos === two.upos && wordsAlike(lemma, two.lemma) >= ALIKE),
    ),
  )
}

/** Of one who died, in one story, two manners: by a name that both have, or where one has none. */
function mannersOf(comparison: Comparison): Clash | null {
  const { a, b, oneReport, oneShortStory } = comparison
  const [one, other] = [mannerIn(a), mannerIn(b)]
  if (!one || !other || one.manner === other.manner) return null
  const [people, others] = [a, b].map(({ entities, source }) =>
    [...entities.keys()].filter((key) => key.includes('person:') && key !== source),
  ) as [string[], string[]]
  const isOne =
    people.some((key) => others.some((two) => entityMatch(key, two) > 0)) ||
    ((oneReport || oneShortStory) && (people.length === 0 || others.length === 0))
  const [word, another] = [a.terms[0], b.terms[0]]
  return isOne && word && another ? { words: [word, another], told: [one.manner, other.manner] } : null
}

function mannerIn({ ledger: { statement } }: Aspects) {
  if (!TELLS_OF_DEATH.test(statement.quote)) return null
  const told = MANNERS_OF_DEATH.filter((one) => one.told.test(statement.quote))
  return told.length === 1 ? (told[0] ?? null) : null
}
