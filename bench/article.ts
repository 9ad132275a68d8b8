/**
 * The text of articles on web pages, scored as the article extraction benchmark does: four words in a row, precision and recall
 * over pages. `npm run bench article [-- --corpus DIR]`; DIR holds ground-truth.json and html/*.html.gz. Readability and Defuddle
 * alone run beside Hearsay. `--pages` lists each page's F1, `--page KEY` prints what is spurious and missing there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { differencesOf } from './article/differences.ts'
import { EXTRACTORS } from './article/extractors.ts'
import { type Counts, compareShingles, intervalOf, scoreOf } from './article/shingles.ts'
import { corpusFolder } from './corpora/folder.ts'

const folder = corpusFolder('article-extraction')
const truth: Readonly<Record<string, { readonly articleBody?: string; readonly url?: string }>> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
)
const only = process.argv.includes('--page') ? (process.argv[process.argv.indexOf('--page') + 1] ?? '') : ''
const keys = Object.keys(truth).filter((key) => key.startsWith(only))
const ours = process.argv.includes('--ours') || only !== ''

console.log(`${folder}: ${keys.length} pages`)
console.log('                precision  recall   F1              whole pages  ms a page')
for (const [name, extract] of Object.entries(EXTRACTORS)) {
  if (ours && name !== 'hearsay') continue
  const pages: Counts[] = []
  let spent = 0
  for (const key of keys) {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`)))
    const right = truth[key]?.articleBody ?? ''
    const start = performance.now()
    const found = await extract(bytes, truth[key]?.url ?? 'https://example.org/')
    spent += performance.now() - start
    const counts = compareShingles(right, found)
    pages.push(counts)
    if (process.argv.includes('--pages')) console.log(lineOf(key, counts, truth[key]?.url))
    if (only !== '') console.log(differencesOf(right, found))
  }
  const { precision, recall, f1, whole } = scoreOf(pages)
  const interval = `${f1.toFixed(4)} ± ${intervalOf(pages).toFixed(3)}`
  console.log(
    `${name.padEnd(16)}${precision.toFixed(4)}     ${recall.toFixed(4)}   ${interval}  ${whole.toFixed(3)}        ${(spent / keys.length).toFixed(0)}`,
  )
}

function lineOf(key: string, [right, spurious, missing]: Counts, url: string | undefined): string {
  const f1 = right === 0 ? 0 : (2 * right) / (2 * right + spurious + missing)
  return `${f1.toFixed(3)} spurious ${spurious.toFixed(3)} missing ${missing.toFixed(3)} ${key.slice(0, 10)} ${url ?? ''}`
}
