import type { ConflictRow, LedgerCounts, LedgerStore, SourceRow } from '../model/ports.ts'
import { type DueRow, due } from './due.ts'

export interface Overview {
  readonly counts: LedgerCounts
  readonly sources: readonly SourceRow[]
  readonly conflicts: readonly ConflictRow[]
  readonly due: readonly DueRow[]
}

/** What the ledger holds, at a glance. */
export async function overview(ledger: LedgerStore, day: string, limit = 5): Promise<Overview> {
  const conflicts = await ledger.judgements({ verdict: 'contradicts', limit })
  return {
    counts: await ledger.counts(),
    sources: await ledger.sources({ limit }),
    conflicts,
    due: await due(ledger, { limit }, day),
  }
}
