/**
 * Learns which blocks of a page are its article: `npx vite-node training/article-blocks.ts`. Writes src/intake/formats/html/article/block-weights.ts.
 * `--folds` reads each tenth of the pages with what was learnt from the others instead, and says how well.
 * A block's label is whether its words stand in the article that people cut out (article-extraction, dev); pages weigh alike, and their blocks by words.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { type Counts, compareShingles, scoreOf } from '../bench/article/shingles.ts'
import { corpusFolder } from '../bench/corpora/folder.ts'
import { declaredCharset, decode } from '../src/intake/decode.ts'
import type { Block } from '../src/intake/formats/html/article/blocks.ts'
import { featuresOf } from '../src/intake/formats/html/article/features.ts'
import { keptShares } from '../src/intake/formats/html/article/kept-share.ts'
import { readPage } from '../src/intake/formats/html/article/read-page.ts'
import { pageMetadata } from '../src/intake/formats/html/page-metadata.ts'

const ROUNDS = 300
const RATE = 0.5
const DECAY = 0.003
/** Below 1 short blocks, of which there are many, weigh more than by their words. */
const FLATTEN = 0.6

interface Page {
  readonly body: string
  readonly blocks: readonly Block[]
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly number[]
}

const folder = corpusFolder('article-extraction')
const truth: Readonly<Record<string, { readonly articleBody?: string }>> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
)
const pages = Object.keys(truth)
  .sort()
  .map((key): Page => {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`)))
    const { document } = parseHTML(decode(bytes, key, declaredCharset(bytes)))
    const page = readPage(document, pageMetadata(document).headline)
    const body = truth[key]?.articleBody ?? ''
    const labels = keptShares(
      page.blocks.map(({ text }) => text),
      body,
    )
    return { body, blocks: page.blocks, features: featuresOf(page.blocks, page), labels }
  })

if (process.argv.includes('--folds')) {
  const counts = Array.from({ length: 10 }, (_, fold) => {
    const weights = learn(pages.filter((_page, index) => index % 10 !== fold))
    return pages.filter((_page, index) => index % 10 === fold).map((page) => countsOf(page, weights))
  }).flat()
  const { precision, recall, f1 } = scoreOf(counts)
  console.log(`ten folds: precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`)
} else write(learn(pages))

function countsOf(page: Page, weights: ReadonlyMap<string, number>): Counts {
  const found = page.blocks.filter((_block, at) => scoreFor(page.features[at] ?? [], weights) > 0)
  return compareShingles(page.body, found.map(({ text }) => text).join('\n'))
}

function scoreFor(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get('always') ?? 0)
}

/** Logistic regression by Adagrad, over all pages in each round. */
function learn(from: readonly Page[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>([['always', 0]])
  const rows = from.flatMap(({ blocks, features, labels }) => {
    const sizes = blocks.map(({ words }) => words + 3)
    const article = sizes.reduce((sum, size, at) => sum + size * (labels[at] ?? 0), 1)
    return features.map((names, at) => ({
      features: ['always', ...names].map((name) => {
        const number = numbers.get(name) ?? numbers.size
        numbers.set(name, number)
        return number
      }),
      label: labels[at] ?? 0,
      // What is spurious counts against the length of the article, too: a page's other blocks are without number.
      weight: Math.min(1, (sizes[at] ?? 0) / article) ** FLATTEN / from.length,
    }))
  })
  const weights = new Float64Array(numbers.size)
  const squares = new Float64Array(numbers.size).fill(1e-8)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(numbers.size)
    for (const { features, label, weight } of rows) {
      let score = 0
      for (const number of features) score += weights[number] ?? 0
      const error = weight * (label - 1 / (1 + Math.exp(-score)))
      for (const number of features) gradient[number] = (gradient[number] ?? 0) + error
    }
    for (const [number, sum] of gradient.entries()) {
      const slope = sum - DECAY * (weights[number] ?? 0)
      squares[number] = (squares[number] ?? 0) + slope * slope
      weights[number] = (weights[number] ?? 0) + (RATE * slope) / Math.sqrt(squares[number] ?? 1)
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weights[number] ?? 0]))
}

function write(weights: ReadonlyMap<string, number>): void {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`)
  writeFileSync(
    'src/intake/formats/html/article/block-weights.ts',
    `/** Made by \`npx vite-node training/article-blocks.ts\`: for what holds of a block, how much it speaks for the article. */\nexport const BLOCK_WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n}\n`,
  )
  console.log(`${rows.length} weights`)
}
