import type { ConflictRow, LedgerCounts, LedgerStore, SourceRow } from '../model/ports.ts'
import { type DueRow, due } from './due.ts'

export interface Overview {
  readonly counts: LedgerCounts
  /** The first and the last day on which reports were published. */
  readonly days: { readonly first: string | null; readonly last: string | null }
  readonly sources: readonly SourceRow[]
  readonly conflicts: readonly ConflictRow[]
  readonly due: readonly DueRow[]
}

/** What the ledger holds, at a glance. */
export async function overview(
  ledger: LedgerStore,
  day: string,
  { limit = 5, asOf }: { readonly limit?: number; readonly asOf?: string } = {},
): Promise<Overview> {
  const known = asOf === undefined ? {} : { asOf }
  const conflicts = await ledger.judgements({ verdict: 'contradicts', limit, ...known })
  return {
    counts: await ledger.counts(known),
    days: await ledger.publishedBetween(),
    sources: await ledger.sources({ limit, ...known }),
    conflicts,
    due: await due(ledger, { limit }, day),
  }
}
