import type { SearchResult, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Facets, SearchQuery, Snippet } from '../../model/search.ts'
import { snippetOf } from './snippet.ts'

export interface SearchHit {
  readonly statement: StatementRow
  /** How well it fits the words (BM25, higher is better); 0 where none were asked for. */
  readonly score: number
  /** The passage that shows the words; `null` where they are only among the names in it. */
  readonly snippet: Snippet | null
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly total: SearchResult['total']
  readonly facets: Facets
}

/** Searches what was said, the best first, with what the found statements can be told apart by. */
export async function search(ledger: LedgerStore, query: SearchQuery): Promise<SearchPage> {
  const { hits, total, facets } = await ledger.search(query)
  return {
    total,
    facets,
    hits: hits.map((hit) => ({ ...hit, snippet: snippetOf(hit.statement.statement, query.words ?? '') })),
  }
}
