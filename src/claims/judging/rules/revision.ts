import { UNITS_OF_TIME } from '../../../lexicon/en/measures.ts'
import {
  BEFORE_NEW_NUMBER,
  BEFORE_OLD_NUMBER,
  BETWEEN_TO_AND_NUMBER,
  CORRECTING,
  OFF_BELOW,
  OFF_BY,
  REVISED_NUMBER,
  REVISING,
} from '../../../lexicon/en/revising.ts'
import { onceFor } from '../../../model/once-for.ts'
import type { Quantity } from '../../../model/proposition.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { isTollWord } from '../../compare/measures.ts'
import { writtenNumber } from '../../compare/written-number.ts'
import { areOfOneLine, laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'
import { areOfOneMatter } from '../one-matter.ts'

/** A number that is so many times the other is of something else. */
const FAR = 8

/**
 * A source makes its own number another one: "raised its estimate to 620 kilometers from 500", "corrected the number of dead to four". What it
 * gave before is superseded; what it corrected is taken back.
 */
export function revision(one: Aspects, other: Aspects): Finding | null {
  return revised(one, other, 0) ?? revised(other, one, 1)
}

function revised(later: Aspects, earlier: Aspects, at: 0 | 1): Finding | null {
  const told = revisedTo(later) ?? offFrom(later)
  if (!told || later.denies || earlier.denies || revisedTo(earlier)) return null
  if (later.ledger.report === earlier.ledger.report || laterOf(later, earlier) !== 0) return null
  const isExact = told.wasValue !== null
  const oneLine = areOfOneLine(later, earlier)
  if (!oneLine && !isExact) return null
  // Of its own line a number that follows from what is told is enough.
  if (!(oneLine && isExact) && !areOfOneMatter(later, earlier)) return null
  const before = numbersIn(earlier).find((number) => isOfOneKind(number, told, later, earlier))
  if (!before) return null
  const { now, isCorrected } = told
  return {
    ...neither(isCorrected && oneLine ? 'withdrawal' : 'update', at),
    clash: at === 0 ? [now, before] : [before, now],
    by: 'claims/revision',
    score: 0.8,
    reason: `The source made ${writtenNumber(before.value)} ${writtenNumber(now.value)}.`,
  }
}

interface Revision {
  readonly now: Quantity
  /** The number that it was before, where that is told: "from 500". */
  readonly was: Quantity | null
  /** Or where it follows from what is told: 171, of "158, 13 fewer than it had thought". */
  readonly wasValue: number | null
  readonly isCorrected: boolean
}

/** What a statement tells to be made another number; `null` where it tells of none. */
const revisedTo = onceFor(readRevision)

function readRevision(aspects: Aspects): Revision | null {
  const { cueWords = '', statement } = aspects.ledger
  const isOwn = statement.kind === 'author'
  const words = isOwn ? statement.quote : `${cueWords} ${statement.quote}`
  const isCorrected = CORRECTING.test(words)
  if ((!isCorrected && !REVISING.test(words)) || !REVISED_NUMBER.test(words)) return null
  const numbers = numbersIn(aspects)
  const now = numbers.find((number) => BEFORE_NEW_NUMBER.test(wordsBefore(aspects, number)))
  if (!now) return null
  const was = numbers.find((number) => number !== now && BEFORE_OLD_NUMBER.test(wordsBefore(aspects, number)))
  return { now, was: was ?? null, wasValue: null, isCorrected }
}

/**
 * "158 people had died, 13 fewer than it had thought": what was thought is 171. Of what has happened fewer were counted before by mistake; what is more
 * came to be known, and what is to come changes.
 */
function offFrom(aspects: Aspects): Revision | null {
  const { statement } = aspects.ledger
  const [part, second] = statement.content
  if (!part || second) return null
  const numbers = aspects.clauses.flatMap(({ proposition: { quantities }, mode }) =>
    quantities.map((quantity) => ({ quantity, mode })),
  )
  for (const [at, { quantity: off }] of numbers.entries()) {
    const [, how] = OFF_BY.exec(statement.quote.slice(off.end - part.start)) ?? []
    const now = numbers[at - 1]
    if (how === undefined || now === undefined || (off.unit !== null && off.unit !== now.quantity.unit))
      continue
    const isLess = OFF_BELOW.test(how)
    return {
      now: now.quantity,
      was: null,
      wasValue: now.quantity.value + (isLess ? off.value : -off.value),
      isCorrected: isLess && now.mode === 'told',
    }
  }
  return null
}

/** The number that a statement tells to have been given before; `null` where it tells none. */
export function numberBefore(aspects: Aspects): number | null {
  return revisedTo(aspects)?.was?.value ?? offFrom(aspects)?.wasValue ?? null
}

/** The content up to a number, without what makes the number a bound; the parser joins "to 65 million from 40" to whatever it likes. */
function wordsBefore({ ledger: { statement } }: Aspects, { start }: Quantity): string {
  const [part, second] = statement.content
  if (!part || second || start < part.start) return ''
  return ` ${statement.quote.slice(0, start - part.start)}`.replace(BETWEEN_TO_AND_NUMBER, '')
}

function numbersIn({ clauses }: Aspects): readonly Quantity[] {
  return clauses.flatMap(({ proposition }) => proposition.quantities)
}

/** The number that is made another: that which is told to have been so, or one of its unit, or what is counted by it. */
function isOfOneKind(
  before: Quantity,
  { now, was, wasValue }: Revision,
  later: Aspects,
  earlier: Aspects,
): boolean {
  if (wasValue !== null) return before.value === wasValue && before.unit === now.unit
  if (before.value === now.value || before.bound === 'other') return false
  if (was !== null && was.value === before.value) return true
  if (before.unit !== now.unit) return false
  const [low, high] = [Math.min(before.value, now.value), Math.max(before.value, now.value)]
  if (high > FAR * low) return false
  if (now.unit !== null) return !UNITS_OF_TIME.has(now.unit)
  if (before.counted === now.counted) return true
  // "The number of soldiers who died … to four": what is counted stands apart from the number.
  const words = new Set(later.terms.map(({ lemma }) => lemma))
  if (before.counted !== null && words.has(before.counted)) return true
  return (
    later.terms.some(({ lemma }) => isTollWord(lemma)) && earlier.terms.some(({ lemma }) => isTollWord(lemma))
  )
}
