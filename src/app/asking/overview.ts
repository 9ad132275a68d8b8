import type { ConflictRow, LedgerCounts, SourceRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { type DueRow, due } from './due.ts'

export interface Overview {
  readonly counts: LedgerCounts
  /** The first and the last day on which reports were published. */
  readonly days: { readonly first: string | null; readonly last: string | null }
  /** Those who are heard most; what outlets say in their own voice is theirs by the nature of the thing. */
  readonly sources: readonly SourceRow[]
  readonly conflicts: readonly ConflictRow[]
  readonly due: readonly DueRow[]
}

/** Outlets among the sources are passed by; so many times more are asked for. */
const OUTLETS_AMONG = 5

/** What the ledger holds, at a glance. */
export async function overview(
  ledger: LedgerStore,
  day: string,
  { limit = 5, asOf }: { readonly limit?: number; readonly asOf?: string } = {},
): Promise<Overview> {
  const known = asOf === undefined ? {} : { asOf }
  const sources = await ledger.sources({ limit: limit * OUTLETS_AMONG, ...known })
  const conflicts = await ledger.judgements({ verdict: 'contradicts', once: true, limit, ...known })
  return {
    counts: await ledger.counts(known),
    days: await ledger.publishedBetween(),
    sources: sources.filter(({ type }) => type !== 'outlet').slice(0, limit),
    conflicts,
    due: await due(ledger, { limit }, day),
  }
}
