import { sentencesOf } from '../src/annotate/sentences/find-sentences.ts'
import { splitWords } from '../src/annotate/tokens/split-words.ts'
import { rawText, readTreebank, type TreeSentence } from '../training/corpora/conllu.ts'

/** F1 of sentences from raw text and of tokens within gold sentences: `npx vite-node bench/syntax.ts [--corpus DIR]`. */
const given = process.argv.indexOf('--corpus')
const corpora =
  given === -1 ? (process.env.HEARSAY_CORPORA ?? '../shared/corpora') : (process.argv[given + 1] ?? '')

for (const [name, part, genre] of [
  ['ud-ewt', 'dev', ''],
  ['gum', 'dev', ''],
  ['gum', 'dev', 'news'],
  ['gum', 'train', 'news'],
] as const) {
  const trees = readTreebank(corpora, name, part, genre)
  const label = `${name} ${part} ${genre}`.trim()
  console.log(`${label}: sentences ${sentenceF1(trees).toFixed(2)}, tokens ${tokenF1(trees).toFixed(2)}`)
}

function sentenceF1(trees: readonly TreeSentence[]): number {
  const { text, starts } = rawText(trees)
  const gold = trees.map((tree, at) => `${starts[at]}-${(starts[at] ?? 0) + tree.text.length}`)
  const found = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
  return f1(
    gold,
    found.map(({ start, end }) => `${start}-${end}`),
  )
}

function tokenF1(trees: readonly TreeSentence[]): number {
  const gold: string[] = []
  const found: string[] = []
  for (const [index, tree] of trees.entries()) {
    for (const at of tree.words.keys()) gold.push(`${index}:${tree.starts[at]}-${tree.ends[at]}`)
    const bounds = splitWords(tree.text, 0, tree.text.length)
    for (let at = 0; at < bounds.length; at += 2) found.push(`${index}:${bounds[at]}-${bounds[at + 1]}`)
  }
  return f1(gold, found)
}

function f1(gold: readonly string[], found: readonly string[]): number {
  const expected = new Set(gold)
  const right = found.filter((span) => expected.has(span)).length
  return (200 * right) / (gold.length + found.length)
}
