import { dayRange } from '../../model/edtf.ts'
import type { ConflictRow, LedgerCounts, SourceRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { type DueRow, duePart } from './due.ts'

export interface Overview {
  readonly counts: LedgerCounts
  /** The first and the last day on which reports were published. */
  readonly days: { readonly first: string | null; readonly last: string | null }
  /** Those who are heard most, by name; what outlets say in their own voice is theirs by the nature of the thing. */
  readonly sources: readonly SourceRow[]
  /** Of the first hundred those that most readers would want first: between reports, repeated most, told last. */
  readonly conflicts: readonly ConflictRow[]
  /** What lies ahead, the soonest first; where nothing does, of the first fifty that passed the last. */
  readonly due: readonly DueRow[]
}

/** Outlets among the sources are passed by; so many times more are asked for. */
const OUTLETS_AMONG = 5

/** Among so many conflicts the overview chooses: it must stay quick in a large ledger. */
const CONFLICTS_LOOKED_AT = 100

/** What the ledger holds, at a glance. */
export async function overview(
  ledger: LedgerStore,
  day: string,
  { limit = 5, asOf }: { readonly limit?: number; readonly asOf?: string } = {},
): Promise<Overview> {
  const known = asOf === undefined ? {} : { asOf }
  const sources = await ledger.sources({ limit: limit * OUTLETS_AMONG, ...known })
  const conflicts = await ledger.judgements({
    verdict: 'contradicts',
    once: true,
    limit: Math.max(limit, CONFLICTS_LOOKED_AT),
    ...known,
  })
  return {
    counts: await ledger.counts(known),
    days: await ledger.publishedBetween(),
    sources: sources.filter((row) => row.type !== 'outlet' && isKnownByName(row)).slice(0, limit),
    conflicts: [...conflicts].sort(byWeight).slice(0, limit),
    due: await nextDue(ledger, day, limit),
  }
}

/** Who is known to one report alone ("a person close to the talks") is heard there and nowhere else. */
function isKnownByName({ key }: SourceRow): boolean {
  return !/^[0-9a-f]{16}:/.test(key)
}

/** So many that passed are looked at, where nothing lies ahead. */
const PASSED_LOOKED_AT = 50

async function nextDue(ledger: LedgerStore, day: string, limit: number): Promise<readonly DueRow[]> {
  const ahead = await duePart(ledger, {}, day, { limit, after: { day, address: '' } })
  if (ahead.length > 0) return ahead
  return (await duePart(ledger, {}, day, { limit: Math.max(limit, PASSED_LOOKED_AT) })).slice(-limit)
}

/** What a rule finds is scored higher than what was learnt, which is wrong more often. */
const SURE = 0.6

/** Accounts of two reports before those within one, the surer ones first, of those what more pairs repeat, then what was said last. */
function byWeight(a: ConflictRow, b: ConflictRow): number {
  return (
    Number(isAcross(b)) - Number(isAcross(a)) ||
    Number(b.judgement.score >= SURE) - Number(a.judgement.score >= SURE) ||
    (b.repeats ?? 0) - (a.repeats ?? 0) ||
    (lastSaid(a) < lastSaid(b) ? 1 : -1)
  )
}

function isAcross({ statements: [left, right] }: ConflictRow): boolean {
  return left.report !== right.report
}

/** The later of its two days, then its id, so that the order is always one. */
function lastSaid({ judgement, statements }: ConflictRow): string {
  const days = statements.map(({ statement }) => dayRange(statement.said.edtf).latest ?? '').sort()
  return `${days.at(-1)} ${judgement.id}`
}
