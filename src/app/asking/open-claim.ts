import type { Origin, Standing } from '../../model/claim.ts'
import type { Clocks } from '../../model/clocks.ts'
import type { ConflictRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { bearingOn, conflictsIn } from './bearing.ts'
import { claimAsOf, countsBy } from './claim-as-of.ts'
import { type ToldValues, toldValues } from './told-values.ts'

/** A claim with all that bears on it. */
export interface OpenClaim {
  readonly id: string
  readonly standing: Standing
  /** Each with its statements, in the order of their addresses. */
  readonly origins: readonly (Omit<Origin, 'statements'> & { readonly statements: readonly StatementRow[] })[]
  /** What says it, and what says what cannot be so if it is: in the order in which they became known. */
  readonly for: readonly StatementRow[]
  readonly against: readonly StatementRow[]
  readonly conflicts: readonly ConflictRow[]
  /** The numbers of one thing, where they differ between its statements and others. */
  readonly values: readonly ToldValues[]
  /** How it came to stand as it does: each change, on the day on which a report made it known. */
  readonly history: readonly StandingChange[]
}

export interface StandingChange {
  /** `YYYY-MM-DD`. */
  readonly known: string
  readonly standing: Standing
  readonly origins: number
  readonly statements: number
}

/**
 * The claim that an id, a former id or the address of a statement names, as the clocks have it.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function openClaim(ledger: LedgerStore, written: string, clocks: Clocks): Promise<OpenClaim> {
  const whole = await ledger.claim(written)
  const all = await bearingOn(ledger, whole.claim.statements)
  const copies = await ledger.copies([...new Set(whole.statements.map(({ report }) => report))])
  const { claim, standing, statements } = claimAsOf(whole, all, clocks, copies)
  const members = new Map(statements.map((row) => [row.address, row]))
  const bear = all.filter(
    (row) =>
      row.statements.every((statement) => countsBy(clocks, statement)) &&
      row.judgement.between.some((address) => members.has(address)),
  )
  const conflicts = conflictsIn(bear)
  const against = new Map(
    conflicts
      .flatMap((row) => row.statements)
      .filter(({ address }) => !members.has(address))
      .map((row) => [row.address, row]),
  )
  const bearing = all.flatMap((row) => row.statements).filter((statement) => countsBy(clocks, statement))
  const days = [...new Set([...members.values(), ...bearing].map(({ known }) => known))].sort()
  const steps = days.map((known) => {
    const then = claimAsOf(whole, all, { ...clocks, asOf: known }, copies)
    const counts = { origins: then.claim.origins.length, statements: then.statements.length }
    return { known, standing: then.standing, ...counts }
  })
  return {
    id: claim.id,
    standing,
    origins: claim.origins.map((origin) => ({
      ...origin,
      statements: origin.statements.flatMap((address) => members.get(address) ?? []),
    })),
    for: asKnown([...members.values()]),
    against: asKnown([...against.values()]),
    conflicts,
    values: toldValues(bear),
    history: steps.filter(
      (step, at) =>
        step.statements > 0 &&
        (step.standing !== steps[at - 1]?.standing || step.origins !== steps[at - 1]?.origins),
    ),
  }
}

function asKnown(rows: readonly StatementRow[]): readonly StatementRow[] {
  return rows.toSorted((a, b) =>
    a.known === b.known ? (a.address < b.address ? -1 : 1) : a.known < b.known ? -1 : 1,
  )
}
