import { BY_END_OF_MONTH, MOVED_DAY, NOT_BEFORE, SET_FOR } from '../../lexicon/en/time/moving-days.ts'
import type { Edtf } from '../../model/edtf.ts'
import { type Aspects, weightOf } from './aspects.ts'
import type { Clause } from './clauses.ts'
import type { Comparison } from './compare.ts'
import { entityMatch } from './entity-match.ts'
import { modalityOf } from './modality.ts'
import { areOfOneRoot, areSynonyms, conceptOf } from './word-kin.ts'

/** What tells no more than so many things tells of one. */
const SHORT = 2

/** Something that is to come, with the day that it is told for. */
export interface Plan {
  readonly clause: Clause
  readonly days: readonly Edtf[]
  /** All that it is told for, months and years too. */
  readonly times: readonly Edtf[]
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

/** What lies ahead of the saying, with the days it is told for. */
export function plansOf(aspects: Aspects): readonly Plan[] {
  const { clauses, ledger } = aspects
  return clauses.flatMap((clause) => {
    const isByEnd = BY_END_OF_MONTH.test(ledger.statement.quote)
    const days = clause.times
      .map((time) => lastDay(isByEnd ? endOfMonth(time) : time))
      .filter((day) => day !== null && day > ledger.published)
    const isAhead =
      clause.mode !== 'told' ||
      modalityOf(ledger) !== 'told' ||
      isMoved(aspects) ||
      SET_FOR.test(ledger.statement.quote)
    if (!isAhead || days.length === 0) return []
    // "The report for November 30": the day may stand alone.
    const told = clause.parts.length === 0 && /^\d/.test(clause.core) ? clauses : [clause]
    const words = told.flatMap(({ core, parts }) => [
      core,
      ...parts.flatMap(({ head, words }) => [head, ...words]),
    ])
    return [
      {
        clause,
        times: clause.times,
        days: days.filter((day) => day !== null),
        words: words.filter((word) => /^\p{L}{4,}/u.test(word)),
        keys: clause.parts.flatMap(({ key }) => key ?? []),
      },
    ]
  })
}

export function isNotBefore({ ledger: { statement } }: Aspects): boolean {
  return NOT_BEFORE.test(statement.quote)
}

/** Whether it is told that a day is another one than before. */
export function isMoved(aspects: Aspects): boolean {
  return MOVED_DAY.test(aspects.ledger.statement.quote) || isNotBefore(aspects)
}

/** The last day of a month; another time as it is. */
function endOfMonth(time: Edtf): Edtf {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(time) ?? []
  if (year === undefined || month === undefined) return time
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** "By June 30" and "by the end of June" end on one day. A month or more is no day. */
function lastDay(time: Edtf): string | null {
  const [from = '', to = from] = time.split('/')
  const day = to === '' || to === '..' ? from : to
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null
}

/** The deed or a thing told with it is the same. */
function areOfOneThing(one: Plan, other: Plan): boolean {
  const [a, b] = [one.clause.core, other.clause.core]
  if (a === b || areOfOneRoot(a, b) || areSynonyms(a, b)) return true
  if (one.keys.some((key) => other.keys.some((two) => entityMatch(key, two) > 0))) return true
  const words = new Set(other.words.map(conceptOf))
  return one.words.some((word) => words.has(conceptOf(word)))
}

/** Whether two plans are of one thing: as their clauses tell, or, where both contents are short, by a telling noun that both have. */
export function areOfOnePlan(one: Plan, other: Plan, { a, b, overlap }: Comparison): boolean {
  if (areOfOneThing(one, other)) return true
  const isShort = ({ clauses }: Aspects) => clauses.filter(({ main }) => main).length <= SHORT
  return (
    isShort(a) &&
    isShort(b) &&
    overlap.words.some(([{ upos, lemma }]) => upos === 'NOUN' && weightOf(lemma) === 1)
  )
}
