/**
 * Tags and trees of the language core with gold words, as the CoNLL 2018 shared task scores them (relations without their
 * subtypes), and lemmas by universal tag: EWT dev and GUM dev. `npm run bench syntax [-- --corpus DIR] [--misses]`; DIR holds ud-ewt/ and gum/.
 */
import { shippedCore } from '../src/annotate/syntax/shipped-core.ts'
import { readTreebank, type TreeSentence } from '../training/corpora/conllu.ts'
import { corpusFolder } from './corpora/folder.ts'
import { scoreLemmas } from './words/score-words.ts'

const corpora = corpusFolder('')
const core = shippedCore()

console.log('gold words                  words   UPOS   XPOS    UAS    LAS')
for (const [name, part, genre] of [
  ['ud-ewt', 'dev', ''],
  ['gum', 'dev', ''],
  ['gum', 'dev', 'news'],
] as const) {
  const trees = readTreebank(corpora, name, part, genre)
  const { words, upos, xpos, uas, las, missed } = score(trees)
  const shares = [upos, xpos, uas, las].map((right) => ((100 * right) / words).toFixed(2).padStart(6))
  console.log(
    `${`${name} ${part} ${genre}`.trim().padEnd(24)} ${String(words).padStart(8)} ${shares.join(' ')}`,
  )
  if (process.argv.includes('--misses')) printMisses(missed)
}

console.log('\nlemmas right, with gold words and tags')
for (const name of ['ud-ewt', 'gum'] as const) {
  const { words, right, byUpos } = scoreLemmas(readTreebank(corpora, name, 'dev'))
  const own = [...byUpos].sort(([, a], [, b]) => b.words - a.words)
  const shares = own.map(([upos, one]) => `${upos} ${((100 * one.right) / one.words).toFixed(2)}`)
  console.log(`${name} dev: ${((100 * right) / words).toFixed(2)} of ${words}; ${shares.join(', ')}`)
}

interface Counts {
  words: number
  upos: number
  xpos: number
  uas: number
  las: number
  /** "nsubj for obj", and how often. */
  readonly missed: Map<string, number>
}

function score(trees: readonly TreeSentence[]): Counts {
  const counts: Counts = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, missed: new Map() }
  for (const { words } of trees) {
    const { tags, heads, relations } = core.read(
      words.map(({ form }) => form),
      [words.length],
    )
    for (const [at, word] of words.entries()) {
      const [xpos, upos] = (core.tags[tags[at] ?? 0] ?? '').split(' ')
      const relation = plain(core.relations[relations[at] ?? 0] ?? '')
      const attached = heads[at] === word.head
      counts.words++
      if (upos === word.upos) counts.upos++
      else miss(counts, `${upos} for ${word.upos}`)
      if (xpos === word.xpos) counts.xpos++
      if (attached) counts.uas++
      if (attached && relation === plain(word.deprel)) counts.las++
      else miss(counts, `${relation} for ${plain(word.deprel)}${attached ? '' : ', elsewhere'}`)
    }
  }
  return counts
}

function plain(relation: string): string {
  return relation.split(':')[0] ?? relation
}

function miss({ missed }: Counts, what: string): void {
  missed.set(what, (missed.get(what) ?? 0) + 1)
}

function printMisses(missed: ReadonlyMap<string, number>): void {
  for (const [what, count] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 40)) {
    console.log(`${String(count).padStart(6)} ${what}`)
  }
}
