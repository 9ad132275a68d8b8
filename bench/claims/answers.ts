import { claims } from '../../src/app/asking/claims.ts'
import { due } from '../../src/app/asking/due.ts'
import { histories } from '../../src/app/asking/histories.ts'
import type { Address, Claim, Judgement } from '../../src/model/claim.ts'
import type { EventHistory } from '../../src/model/event-history.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { ReportId } from '../../src/model/report.ts'

/** What the ledger answers, in the form in which the casebook asks. */
export interface Answers {
  readonly conflicts: readonly Judgement[]
  readonly claims: readonly Claim[]
  /** Report ids, the smaller one first, joined by a space. */
  readonly copies: ReadonlySet<string>
  readonly histories: readonly EventHistory[]
  standingOn(day: string): Promise<StandingOn>
  /** Address to whether `hearsay due` lists it ahead or as passed. */
  dueOn(day: string): Promise<ReadonlyMap<Address, 'ahead' | 'passed'>>
}

/** How the claim that a statement belongs to stood; `null` where the statement was not known. */
export type StandingOn = (statement: Address) => string | null

export async function answersOf(ledger: LedgerStore): Promise<Answers> {
  const standings = new Map<string, Promise<StandingOn>>()
  return {
    conflicts: (await ledger.judgements({ verdict: 'contradicts' })).map(({ judgement }) => judgement),
    claims: (await claims(ledger, {})).map(({ claim }) => claim),
    copies: await copiesOf(ledger),
    histories: await histories(ledger, {}, 1),
    standingOn: (day) => {
      const known = standings.get(day) ?? standingOn(ledger, day)
      standings.set(day, known)
      return known
    },
    dueOn: async (day) => new Map((await due(ledger, {}, day)).map((row) => [row.address, row.due] as const)),
  }
}

async function copiesOf(ledger: LedgerStore): Promise<ReadonlySet<string>> {
  const copies = await ledger.copies()
  return new Set(copies.filter(({ verdict }) => verdict === 'copy').map(({ between }) => pairKey(...between)))
}

async function standingOn(ledger: LedgerStore, day: string): Promise<StandingOn> {
  const rows = await claims(ledger, { asOf: day, atLeast: 1 })
  const standings = new Map(
    rows.flatMap(({ claim, standing }) => claim.statements.map((address) => [address, standing] as const)),
  )
  return (address) => standings.get(address) ?? null
}

/** The key of two reports in `copies`. */
export function pairKey(one: ReportId, other: ReportId): string {
  return [one, other].sort().join(' ')
}
