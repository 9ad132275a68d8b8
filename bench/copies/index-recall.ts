import { KEYS_SHARED } from '../../src/claims/copies/keys-shared.ts'
import type { ReportPrint } from '../../src/model/report-copy.ts'

/** How many of the pairs share as many keys as the ledger asks for before it compares two reports. */
export function foundByIndex(
  pairs: readonly (readonly [string, string])[],
  prints: ReadonlyMap<string, ReportPrint>,
): number {
  return pairs.filter(([first, second]) => {
    const [a, b] = [prints.get(first)?.keys ?? [], new Set(prints.get(second)?.keys)]
    const shared = a.filter((key) => b.has(key)).length
    return shared > 0 && shared * KEYS_SHARED >= Math.min(a.length, b.size)
  }).length
}
