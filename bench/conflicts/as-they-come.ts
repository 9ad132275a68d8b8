import { keysOf } from '../../src/claims/index.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'
import type { Reading } from '../../src/model/reading.ts'
import { ledgerStatementsOf } from '../../src/statements/index.ts'

/** A report's statements, and those of the reports before it that share a key with one of them. */
export interface Coming {
  readonly reading: Reading
  readonly fresh: readonly LedgerStatement[]
  readonly known: readonly LedgerStatement[]
}

/** Readings as a ledger meets them, one after the other. */
export async function* asTheyCome(readings: AsyncIterable<Reading>): AsyncGenerator<Coming> {
  const byKey = new Map<string, LedgerStatement[]>()
  for await (const reading of readings) {
    const fresh = ledgerStatementsOf(reading)
    const keys = fresh.map(keysOf)
    const known = new Map(
      keys.flat().flatMap((key) => (byKey.get(key) ?? []).map((one) => [one.address, one] as const)),
    )
    yield { reading, fresh, known: [...known.values()] }
    for (const [at, statement] of fresh.entries())
      for (const key of keys[at] ?? []) {
        const sharing = byKey.get(key)
        if (sharing) sharing.push(statement)
        else byKey.set(key, [statement])
      }
  }
}
