import { UNITS_OF_TIME } from '../../../lexicon/en/measures.ts'
import { OF_BEFORE, OF_NOW } from '../../../lexicon/en/revising.ts'
import type { Quantity } from '../../../model/proposition.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { wordsOfCue } from '../../compare/cue-words.ts'
import { isWholeOf } from '../../compare/measures.ts'
import { gapBetween } from '../../compare/next-to.ts'
import { areSynonyms, conceptOf } from '../../compare/word-kin.ts'
import { writtenNumber } from '../../compare/written-number.ts'
import { laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'

/** How far apart, in characters, a source's two numbers stand. */
const NEARBY = 300
/** A number that is so many times the other is of something else. */
const FAR = 8

/**
 * "The council, which had put the cost at 340 million, now says 410": a source gives another number than it gave before, of the same thing. The later one
 * takes the place of the earlier.
 */
export function ownNumber({ a, b, oneReport, times }: Comparison): Finding | null {
  if (!oneReport || a.source === null || a.source !== b.source || a.denies || b.denies) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY || times === 'different') return null
  const later = toldLater(a, b)
  if (later === null) return null
  const [after, before] = later === 0 ? [a, b] : [b, a]
  const [now, ...more] = numbersOf(after)
  if (!now || more.length > 0 || !isOfWhatIsTold(now.clause, before)) return null
  for (const { quantity: was } of numbersOf(before)) {
    const value = valueBeside(now.quantity, was)
    if (!areOfOneKind(now.quantity, was) || value === was.value) continue
    if (Math.max(value, was.value) > FAR * Math.min(value, was.value)) continue
    return {
      ...neither('update', later),
      clash: later === 0 ? [now.quantity, was] : [was, now.quantity],
      by: 'claims/own-number',
      score: 0.7,
      reason: `The source had given ${writtenNumber(was.value)}, and now gives ${writtenNumber(value)}.`,
    }
  }
  return null
}

/** By the day on which it was said; else one is told as what was said before, or the other as what is said now. */
function toldLater(a: Aspects, b: Aspects): 0 | 1 | null {
  const [before, other] = [a, b].map(({ ledger }) => OF_BEFORE.test(wordsOfCue(ledger)))
  if (before !== other) return before ? 1 : 0
  const [now, then] = [a, b].map(({ ledger }) => OF_NOW.test(wordsOfCue(ledger)))
  if (now !== then) return now ? 0 : 1
  return laterOf(a, b)
}

interface Told {
  readonly quantity: Quantity
  readonly clause: Clause
}

function numbersOf({ clauses }: Aspects): readonly Told[] {
  return clauses.flatMap((clause) =>
    clause.main && clause.sign === 1
      ? clause.proposition.quantities
          .filter(
            (quantity) =>
              quantity.bound !== 'other' &&
              !isWholeOf(quantity, clause) &&
              !(quantity.unit !== null && UNITS_OF_TIME.has(quantity.unit)),
          )
          .map((quantity) => ({ quantity, clause }))
      : [],
  )
}

/** All that the number's own clause names was told before, if it names anything: "410", "it will cost 410 million", "12 people died". */
function isOfWhatIsTold({ core, proposition, parts }: Clause, { words }: Aspects): boolean {
  const ofNumbers = new Set(proposition.quantities.flatMap(({ unit, counted }) => [unit, counted]))
  const heads = parts.flatMap(({ role, head, upos }) =>
    role === 'other' || upos === 'PRON' || upos === 'NUM' ? [] : [head],
  )
  const named = [...(proposition.upos === 'NUM' ? [] : [core]), ...heads].filter(
    (word) => weightOf(word) === 1 && !ofNumbers.has(word) && /^\p{L}/u.test(word),
  )
  const told = [...words.keys()]
  return named.every((word) =>
    told.some((other) => conceptOf(other) === conceptOf(word) || areSynonyms(other, word)),
  )
}

/** A number of no unit is of the other's; what is counted is one. */
function areOfOneKind(now: Quantity, was: Quantity): boolean {
  if (now.unit !== was.unit && (now.counted !== null || (now.unit !== null && was.unit !== null)))
    return false
  return now.counted === was.counted || now.counted === null
}

/** "410" after "340 million" is 410 million. */
function valueBeside({ value, unit, counted }: Quantity, was: Quantity): number {
  if (unit !== null || counted !== null || value >= 1000) return value
  const power = [1e9, 1e6, 1e3].find((each) => was.value >= each && was.value % each !== was.value) ?? 1
  return was.value / power < 1000 ? value * power : value
}
