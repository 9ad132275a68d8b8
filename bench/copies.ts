/**
 * `npm run bench copies`: which of 200 pairs of ECB+ reports (train topics), labelled by hand, are copies of one text. Beside the
 * rule, in the same run, the Jaccard similarity of five-word shingles, at the threshold that suits it best on these very pairs.
 * `--misses` names the pairs that are judged wrongly.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COPY, judgeCopy } from '../src/claims/copies/judge-copies.ts'
import { printOf } from '../src/claims/copies/report-print.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import { foundByIndex } from './copies/index-recall.ts'
import { jaccard } from './copies/jaccard.ts'
import { bestOf, byFolds, type Scored, scoreAt, written } from './copies/score.ts'
import { corpusFolder } from './corpora/folder.ts'
import { documentsOf, topicsOf } from './events/ecb-plus.ts'

const folder = join(corpusFolder('ecbplus'), 'train')
const texts = new Map(
  topicsOf(folder)
    .flatMap((topic) => documentsOf(folder, topic))
    // The address of the page, which the corpus gives as a first line, is no part of the report.
    .map(({ name, text }) => [name, text.replace(/^https?\s*:.*\n/, '')]),
)
const pairs = readFileSync('bench/copies/pairs.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [first = '', second = '', label, again] = row.split('\t')
    return { first, second, label: label === 'copy', again: again === 'copy' }
  })
const prints = new Map([...texts].map(([name, text]) => [name, printOf(reportFromText(text, {}))]))

for (const reading of ['label', 'again'] as const) {
  const scored = (score: (first: string, second: string) => number): readonly Scored[] =>
    pairs.map(({ first, second, [reading]: copy }) => ({
      topic: first.split('_')[0] ?? '',
      pair: `${first} ${second}`,
      score: score(first, second),
      copy,
    }))
  const ours = scored((first, second) => {
    const [a, b] = [prints.get(first), prints.get(second)]
    return (a && b && judgeCopy(a, b)?.score) || 0
  })
  const theirs = scored((first, second) => jaccard(texts.get(first) ?? '', texts.get(second) ?? ''))
  console.log(
    `${reading === 'label' ? 'as first labelled' : 'after a second reading, in full'}: ${ours.filter(({ copy }) => copy).length} copies of ${ours.length} pairs`,
  )
  console.log(`  the rule, share ${COPY}           ${written(scoreAt(ours, COPY))}`)
  console.log(`  the same, threshold by folds   ${written(byFolds(ours))}`)
  console.log(`  Jaccard, its best threshold    ${written(bestOf(theirs))}`)
  console.log(`  Jaccard, threshold by folds    ${written(byFolds(theirs))}`)
  if (reading === 'again') {
    const copies = ours.filter(({ copy }) => copy).map(({ pair }) => pair.split(' ') as [string, string])
    console.log(`  copies that the index finds    ${foundByIndex(copies, prints)} of ${copies.length}`)
    if (process.argv.includes('--misses'))
      for (const { pair, score, copy } of ours.filter(({ score, copy }) => copy !== score >= COPY))
        console.log(`    ${copy ? 'copy' : 'no  '} ${score.toFixed(3)} ${pair}`)
  }
}
