import { ANY_AT_ALL } from '../../../lexicon/en/grammar/none-and-all.ts'
import { predicateWeight } from '../../compare/align.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { type Comparison, isOwnVoice } from '../../compare/compare.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { areSynonyms } from '../../compare/word-kin.ts'
import type { Finding } from '../make-judgement.ts'
import { howOpposed, timesOf } from './opposition.ts'

/** How far apart a claim and its denial may be, in days; in one report, in characters; how near a denial that names no thing. */
const REACH = 14
const NEARBY = 900
const BESIDE = 350

/**
 * What may be a conflict, and is not surely one: a denial of what the other tells that may mean less than that, or another thing. It is kept
 * as unsure, for a person to judge, and counts for nothing else.
 */
export function doubtful(comparison: Comparison): Finding | null {
  const { a, b, oneReport, oneStory, sameSource, daysApart } = comparison
  if (!oneStory || sameSource || a.denies === b.denies || isOwnVoice(a) || isOwnVoice(b)) return null
  const gap = gapBetween(a, b)
  if (oneReport ? gap === null || gap > NEARBY : daysApart === null || daysApart > REACH) return null
  const almost = comparison.aligned.find(
    (alignment) => howOpposed(alignment, comparison) === 'perhaps' && timesOf(alignment) !== 'different',
  )
  if (almost)
    return unsure(
      almost.clash,
      `One denies what the other may tell: “${almost.a.core}”. It may be of another thing, place, part or reason.`,
      0.5 * almost.score,
    )
  return oneReport && gap !== null && gap <= BESIDE ? anyOfIt(a, b) : null
}

/** "A piece of metal had struck his deck", and beside it it is denied that any boat had been hit. */
function anyOfIt(a: Aspects, b: Aspects): Finding | null {
  const [denied, told] = a.denies ? [a, b] : [b, a]
  if (told.stance !== 'asserts' || !isBefore(told, denied)) return null
  if (!ANY_AT_ALL.test(denied.ledger.statement.quote)) return null
  for (const one of denied.clauses)
    for (const other of told.clauses) {
      const [left, right] = [one.proposition.predicate, other.proposition.predicate]
      if (!one.main || !other.main || one.sign !== -1 || other.sign !== 1 || predicateWeight(left) < 1)
        continue
      if (left !== right && !areSynonyms(left, right)) continue
      const clash = a.denies
        ? ([one.coreSpan, other.coreSpan] as const)
        : ([other.coreSpan, one.coreSpan] as const)
      return unsure(
        clash,
        `Next to a claim another source denies any such deed: “${left}”. It may be of another thing.`,
        0.4,
      )
    }
  return null
}

function unsure(clash: Finding['clash'], reason: string, score: number): Finding {
  return { verdict: 'unsure', conflict: null, clash, by: 'claims/doubtful', score, reason }
}
