import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Label } from '../../bench/scenes/scene.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'

export type NewsLabel = Label | 'none'

interface Labelled {
  readonly news: string
  readonly between: readonly [string, string]
  readonly label: NewsLabel
}

/** What people called pairs of training/news-pairs, of two reports or within one, by the names of both in their order. */
export function labelsOfNews(which: 'labels' | 'within'): ReadonlyMap<string, NewsLabel> {
  const lines = readFileSync(new URL(`../news-pairs/${which}.jsonl`, import.meta.url), 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line): Labelled => JSON.parse(line))
      .map(({ between, label }) => [between.toSorted().join(' '), label] as const),
  )
}

/** A statement by its report and its words: by its place among others it would be another, once one more is read before it. */
export function nameOf({ address, statement }: LedgerStatement): string {
  const [report] = address.split(':')
  return `${report}:${createHash('sha256').update(statement.quote).digest('hex').slice(0, 12)}`
}
