/**
 * Names, exact span and type F1: CoNLL++ dev (gold), and PolNeAR dev against the labels of Stanford CoreNLP (made by a
 * machine: agreement, not truth). `npm run bench names [-- --corpus DIR]`; DIR holds a CoNLL file (dev.txt or test.txt) or a
 * CoreNLP file (*-corenlp.conll.gz). `--differences` draws 100 places where the two differ, `--misses` lists what is counted wrong,
 * `--casing upper` or `lower` takes the casing away first.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder } from './corpora/folder.ts'
import { readConll } from './names/conll.ts'
import { readCoreNlp } from './names/corenlp.ts'
import { differencesIn, drawn } from './names/differences.ts'
import { emptyTally, f1, KINDS, type NamedDocument, type Tally, tally } from './names/score.ts'

const given = process.argv.includes('--corpus')
const folders = given ? [corpusFolder('')] : [corpusFolder('conllpp'), corpusFolder('polnear')]
const train = process.argv.includes('--train')

for (const folder of folders) {
  for (const name of ['dev.txt', 'test.txt']) {
    const path = join(folder, name)
    if (existsSync(path)) report(path, readConll(path).map(inCasing))
  }
  const silver = readdirSync(folder).filter(
    (name) => name.endsWith('-corenlp.conll.gz') && name.startsWith('train') === train,
  )
  for (const name of silver) report(join(folder, name), readCoreNlp(join(folder, name)).map(inCasing))
}

/** The document in one case throughout, letters without an equally long one left as they are. */
function inCasing(document: NamedDocument): NamedDocument {
  const at = process.argv.indexOf('--casing')
  if (at === -1) return document
  const upper = process.argv[at + 1] === 'upper'
  const text = document.text.replace(/\p{L}/gu, (letter) => {
    const other = upper ? letter.toUpperCase() : letter.toLowerCase()
    return other.length === letter.length ? other : letter
  })
  return { ...document, text }
}

function report(path: string, documents: readonly NamedDocument[]): void {
  const total: Tally = emptyTally()
  for (const document of documents) tally(total, document)
  console.log(`\n${path}: ${documents.length} documents`)
  console.log('type  gold   found  right  precision  recall  F1')
  for (const kind of [...KINDS, 'all'] as const) {
    const { gold, found, right } = total[kind]
    const score = f1(total[kind])
    console.log(
      `${kind.padEnd(5)} ${String(gold).padStart(5)} ${String(found).padStart(6)} ${String(right).padStart(6)}  ` +
        `${percent(right / found)}       ${percent(right / gold)}    ${percent(score)}`,
    )
  }
  console.log(`spans alone, whatever the type: F1 ${percent(f1(total.spans))}`)
  if (process.argv.includes('--differences')) {
    const lines = documents.flatMap(differencesIn)
    console.log(`${lines.length} differences, of which:`)
    for (const line of drawn(lines, 100)) console.log(line)
  }
  if (process.argv.includes('--misses')) for (const miss of total.misses.slice(0, 400)) console.log(miss)
}

function percent(share: number): string {
  return Number.isNaN(share) ? '  - ' : (share * 100).toFixed(1)
}
