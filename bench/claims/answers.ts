import { claims } from '../../src/app/claims.ts'
import { due } from '../../src/app/due.ts'
import { standingOf } from '../../src/claims/index.ts'
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
  return {
    conflicts: await judgementsOf(ledger, 'contradicts'),
    claims: (await claims(ledger, {})).map(({ claim }) => claim),
    copies: copiesOf(),
    histories: historiesOf(),
    standingOn: (day) => standingOn(ledger, day),
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
  const asOf = { asOf: day }
  const gathered = (await claims(ledger, asOf)).map(({ claim }) => claim)
  const against = await judgementsOf(ledger, 'contradicts', day)
  const claimOf = new Map(
    gathered.flatMap((claim) => claim.statements.map((address) => [address, claim] as const)),
  )
  const known = new Set((await ledger.statements(asOf)).map(({ address }) => address))
  return (address) =>
    known.has(address) ? standingOf(claimOf.get(address) ?? alone(address), against) : null
}

/** The claim of a statement that nobody repeats. */
function alone(address: Address): Claim {
  const origin = { statements: [address], label: '', carriers: [], why: 'one statement' }
  return { id: address, statements: [address], origins: [origin] }
}

async function judgementsOf(
  ledger: LedgerStore,
  verdict: Judgement['verdict'],
  asOf?: string,
): Promise<readonly Judgement[]> {
  const rows = await ledger.judgements({ verdict, ...(asOf === undefined ? {} : { asOf }) })
  return rows.map(({ judgement }) => judgement)
}

/** The key of two reports in `copies`. */
export function pairKey(one: ReportId, other: ReportId): string {
  return [one, other].sort().join(' ')
}
