import { claims } from '../../src/app/claims.ts'
import { due } from '../../src/app/due.ts'
import type { EventStatus } from '../../src/model/annotation.ts'
import type { Address, Claim, Judgement } from '../../src/model/claim.ts'
import type { Edtf } from '../../src/model/edtf.ts'
import type { LedgerStore } from '../../src/model/ports.ts'
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

/** One event in many reports: what each said of it, in the order in which it was said. */
export interface EventHistory {
  readonly entries: readonly {
    readonly event: Address
    readonly status: EventStatus
    readonly scheduledFor: Edtf | null
    readonly said: Edtf
    readonly by: string | null
  }[]
  /** The dates it was to be on, in their order. */
  readonly slips: readonly Edtf[]
}

export async function answersOf(ledger: LedgerStore): Promise<Answers> {
  const standings = new Map<string, Promise<StandingOn>>()
  return {
    conflicts: (await ledger.judgements({ verdict: 'contradicts' })).map(({ judgement }) => judgement),
    claims: (await claims(ledger, {})).map(({ claim }) => claim),
    copies: copiesOf(),
    histories: historiesOf(),
    standingOn: (day) => {
      const known = standings.get(day) ?? standingOn(ledger, day)
      standings.set(day, known)
      return known
    },
    dueOn: async (day) => new Map((await due(ledger, {}, day)).map((row) => [row.address, row.due] as const)),
  }
}

/** The ledger does not say yet which reports are copies. */
function copiesOf(): ReadonlySet<string> {
  return new Set()
}

/** The ledger does not gather events across reports yet. */
function historiesOf(): readonly EventHistory[] {
  return []
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
