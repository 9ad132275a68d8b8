import type { LedgerStatement } from '../../../model/claim.ts'
import { onceFor } from '../../../model/once-for.ts'
import { sum } from '../../compare/aspects.ts'
import { shippedPairNetwork } from '../../pair-network/pair-network.ts'
import { type PairText, pairTextOf, tellingOf } from '../../pair-network/pair-text.ts'
import { type Chances, CONFLICTS, KINDS, type Kind } from './trees.ts'

/** What each kind of the network counts as: a state is a value, and whose deed it is a character, as the rules have it. */
const COUNTS_AS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, kind])),
  status: 'value',
  who: 'characterisation',
}

/** How likely the network takes two statements for each kind, all together 1; the same whichever is named first. */
export function chancesOfPair(one: LedgerStatement, other: LedgerStatement): Chances {
  const network = shippedPairNetwork()
  return countedAs(network.kinds, network.chancesOf(textOfPair(one, other)))
}

/** Two statements as the network reads them. */
export function textOfPair(one: LedgerStatement, other: LedgerStatement): PairText {
  return pairTextOf(toldBy(one), toldBy(other))
}

/** The chances of the network's kinds as those of the kinds that trees tell apart. */
export function countedAs(kinds: readonly string[], chances: readonly number[]): Chances {
  const sums = { none: 0, same: 0, denial: 0, value: 0, characterisation: 0, update: 0 }
  for (const [at, kind] of kinds.entries()) sums[COUNTS_AS[kind] ?? 'none'] += chances[at] ?? 0
  return sums
}

/** The network's chances among the numbers of a pair, as trees ask after them once it is read. */
export function numbersOfRead(chances: Chances): Readonly<Record<string, number>> {
  const clash = sum(CONFLICTS.map((kind) => chances[kind]))
  return { ...Object.fromEntries(KINDS.map((kind) => [`read.${kind}`, chances[kind]])), 'read.clash': clash }
}

/** Laid out once as long as the statement is at hand. */
const toldBy = onceFor(tellingOf)
