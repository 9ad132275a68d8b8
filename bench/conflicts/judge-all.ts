import { judgeAgainst, judgeWithin, keysOf } from '../../src/claims/index.ts'
import type { Address, Judgement, LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/statements/index.ts'
import { type News, readingsOf } from './news.ts'

export interface JudgedNews {
  readonly reports: number
  readonly statements: ReadonlyMap<Address, LedgerStatement>
  readonly judgements: readonly Judgement[]
}

/** News of the corpora, read, and judged as a ledger judges them as they come in. */
export async function judgedNews(news: News): Promise<JudgedNews> {
  const statements = new Map<Address, LedgerStatement>()
  const byKey = new Map<string, LedgerStatement[]>()
  const judgements: Judgement[] = []
  const read = new Set<string>()
  for await (const reading of readingsOf(news)) {
    if (read.has(reading.report.id)) continue
    read.add(reading.report.id)
    const fresh = ledgerStatementsOf(reading)
    const keys = fresh.map(keysOf)
    const known = new Map(
      keys.flat().flatMap((key) => (byKey.get(key) ?? []).map((one) => [one.address, one] as const)),
    )
    judgements.push(...judgeWithin(fresh), ...judgeAgainst(fresh, [...known.values()]))
    for (const [at, statement] of fresh.entries()) {
      statements.set(statement.address, statement)
      for (const key of keys[at] ?? []) {
        const sharing = byKey.get(key)
        if (sharing) sharing.push(statement)
        else byKey.set(key, [statement])
      }
    }
  }
  return { reports: read.size, statements, judgements }
}
