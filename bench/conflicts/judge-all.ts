import { judgeAgainst } from '../../src/claims/index.ts'
import type { Address, Judgement, LedgerStatement } from '../../src/model/claim.ts'
import type { Reading } from '../../src/model/reading.ts'
import { asTheyCome } from './as-they-come.ts'
import { type News, readingsOf } from './news.ts'

export interface JudgedNews {
  readonly reports: number
  readonly statements: ReadonlyMap<Address, LedgerStatement>
  readonly judgements: readonly Judgement[]
}

/** News of the corpora, read, and judged as a ledger judges them as they come in. */
export async function judgedNews(news: News): Promise<JudgedNews> {
  const statements = new Map<Address, LedgerStatement>()
  const judgements: Judgement[] = []
  let reports = 0
  for await (const { reading, fresh, known } of asTheyCome(onceEach(readingsOf(news)))) {
    reports++
    judgements.push(...reading.judgements, ...judgeAgainst(fresh, known))
    for (const statement of fresh) statements.set(statement.address, statement)
  }
  return { reports, statements, judgements }
}

async function* onceEach(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  const read = new Set<string>()
  for await (const reading of readings) {
    if (read.has(reading.report.id)) continue
    read.add(reading.report.id)
    yield reading
  }
}
