import { strengthOf } from '../model/certainty.ts'
import { contains, overlaps } from '../model/span.ts'
import type { Aspects } from './aspects.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { daysBetweenSayings, timesOfContents } from './when.ts'

/** Two statements that may be held against each other, and how they lie to each other. */
export interface Comparison {
  readonly a: Aspects
  readonly b: Aspects
  readonly overlap: Overlap
  readonly times: 'shared' | 'different' | 'not told'
  readonly daysApart: number | null
  /** One voice: the same source within one report, or by a key that holds across reports. */
  readonly sameSource: boolean
}

/** `null` where they are not to be compared: of one chain, of one passage, not asserted, or true of different times. */
export function compare(a: Aspects, b: Aspects): Comparison | null {
  if (!isHeldAgainstOthers(a) || !isHeldAgainstOthers(b) || areOfOnePassage(a, b)) return null
  const times = timesOfContents(a.ledger, b.ledger)
  if (times === 'different') return null
  return {
    a,
    b,
    overlap: overlapOf(a, b),
    times,
    daysApart: daysBetweenSayings(a.ledger, b.ledger),
    sameSource: a.source !== null && a.source === b.source,
  }
}

/** Questions, hopes, plans, promises and demands neither conflict with anything nor confirm it. */
function isHeldAgainstOthers({ ledger: { statement } }: Aspects): boolean {
  const own = statement.chain[statement.chain.length - 1] ?? statement.chain[0]
  if (statement.kind === 'author' || strengthOf(statement.certainty) === 0) return false
  return own.stance === 'asserts' || own.stance === 'denies'
}

/** Inner and outer statements of one chain, and readings of the same words, are one voice. */
function areOfOnePassage(a: Aspects, b: Aspects): boolean {
  if (a.ledger.report !== b.ledger.report) return false
  return isInside(a, b) || isInside(b, a)
}

/** Whether the inner one is said within the outer one's content, or shares words with it. */
export function isInside(inner: Aspects, outer: Aspects): boolean {
  const cue = inner.ledger.statement.chain.at(-1)?.cue
  return outer.ledger.statement.content.some(
    (part) =>
      (cue !== undefined && contains(part, cue)) ||
      inner.ledger.statement.content.some((own) => overlaps(own, part)),
  )
}
