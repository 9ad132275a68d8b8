import { createHash } from 'node:crypto'
import { asTheyCome } from '../../bench/conflicts/as-they-come.ts'
import type { News } from '../../bench/conflicts/news.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { type Comparison, compareLoosely } from '../../src/claims/compare/compare.ts'
import { contextsOf, type PairContext } from '../../src/claims/compare/pair-context.ts'
import { pairsBetween } from '../../src/claims/judging/pairs-between.ts'
import { labelsOfNews, nameOf } from './labels-of-news.ts'
import { readingsBetween } from './readings-between.ts'

/** A pair of statements of two reports of real news that tell of one story. */
export interface NewsPair {
  readonly comparison: Comparison
  readonly context: PairContext
  /** What whoever read both called it; "none" of pairs that nobody read, drawn from those of which hardly any is anything. */
  readonly label: string
  readonly isRead: boolean
  /** The later report. */
  readonly group: string
}

/** Reports of a corpus that may be learnt from, in their order, and of the pairs that nobody labelled one in how many counts as nothing. */
interface Part {
  readonly news: News
  readonly reports: readonly [from: number, before: number]
  readonly oneIn: number | null
}

/** Who learns from which: trees weigh what the network says of what it has not learnt. Of reports of one happening many pairs say the same. */
const PARTS: Readonly<Record<'network' | 'trees', readonly Part[]>> = {
  network: [
    { news: 'ecb', reports: [0, 260], oneIn: null },
    { news: 'polnear', reports: [0, 120], oneIn: 160 },
    { news: 'mixed', reports: [0, 340], oneIn: 16 },
    { news: 'agency-earlier', reports: [0, 400], oneIn: 16 },
  ],
  trees: [
    { news: 'ecb', reports: [260, 400], oneIn: null },
    { news: 'polnear', reports: [130, 230], oneIn: 160 },
  ],
}

/** Also prints how many of the labels belong to a pair of these reports. */
export async function newsPairs(learner: keyof typeof PARTS): Promise<readonly NewsPair[]> {
  const labels = labelsOfNews('labels')
  const pairs: NewsPair[] = []
  for (const part of PARTS[learner]) pairs.push(...(await pairsOf(part, labels)))
  const found = pairs.filter(({ isRead }) => isRead).length
  console.log(`${pairs.length} pairs of news, ${found} of ${labels.size} labels among them`)
  return pairs
}

async function pairsOf(
  { news, reports, oneIn }: Part,
  labels: ReturnType<typeof labelsOfNews>,
): Promise<readonly NewsPair[]> {
  const pairs: NewsPair[] = []
  for await (const { reading, fresh, known } of asTheyCome(readingsBetween(news, reports))) {
    const comparisons = pairsBetween(fresh.map(aspectsOf), known.map(aspectsOf))
      .ofStories.flatMap(([one, other]) => {
        const [a, b] = one.ledger.address <= other.ledger.address ? [one, other] : [other, one]
        return compareLoosely(a, b) ?? []
      })
      .filter(({ oneStory }) => oneStory)
    const contexts = contextsOf(comparisons)
    for (const [at, comparison] of comparisons.entries()) {
      const context = contexts[at]
      if (!context) continue
      const between = [nameOf(comparison.a.ledger), nameOf(comparison.b.ledger)].sort().join(' ')
      const label = labels.get(between)
      const isDrawn = oneIn !== null && numberOf(between) % oneIn === 0
      if (label === undefined && !isDrawn) continue
      pairs.push({
        comparison,
        context,
        label: label ?? 'none',
        isRead: label !== undefined,
        group: reading.report.id,
      })
    }
  }
  return pairs
}

/** The same for the same text in every run. */
function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE()
}
