import { join } from 'node:path'
import { readMany } from '../../src/app/reading/read-many.ts'
import { judgeAgainst, judgeWithin, keysOf } from '../../src/claims/index.ts'
import type { Address, Judgement, LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/statements/index.ts'
import { corpusFolder } from '../corpora/folder.ts'

export interface JudgedNews {
  readonly reports: number
  readonly statements: ReadonlyMap<Address, LedgerStatement>
  readonly judgements: readonly Judgement[]
}

/** The wire stories and articles of the corpora, read, and judged as a ledger judges them as they come in. */
export async function judgedNews(): Promise<JudgedNews> {
  const folder = corpusFolder('news-text')
  const paths = ['wire.jsonl', 'guardian-dev.jsonl'].map((name) => join(folder, name))
  const statements = new Map<Address, LedgerStatement>()
  const byKey = new Map<string, LedgerStatement[]>()
  const judgements: Judgement[] = []
  const read = new Set<string>()
  for await (const result of readMany(paths, { given: {}, workers: 0 })) {
    if (result.kind !== 'reading' || read.has(result.reading.report.id)) continue
    read.add(result.reading.report.id)
    const fresh = ledgerStatementsOf(result.reading)
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
