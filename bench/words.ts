/**
 * Sentences, tokens, words, lemmas and morphology against Universal Dependencies' English treebanks: EWT dev, GUM dev, and
 * GUM's news of dev and of train apart. `npm run bench words [-- --corpus DIR] [--misses]`; DIR holds ud-ewt/ and gum/.
 */

import { readTreebank } from '../training/corpora/conllu.ts'
import { corpusFolder } from './corpora/folder.ts'
import { scoreText } from './words/score-text.ts'
import { FEATURES, scoreFeatures, scoreLemmas } from './words/score-words.ts'

const corpora = corpusFolder('')
const misses = process.argv.includes('--misses')

console.log('F1 from raw text          sentences  tokens  words')
for (const [name, part, genre] of [
  ['ud-ewt', 'dev', ''],
  ['gum', 'dev', ''],
  ['gum', 'dev', 'news'],
  ['gum', 'train', 'news'],
] as const) {
  const scores = scoreText(readTreebank(corpora, name, part, genre))
  const label = `${name} ${part} ${genre}`.trim().padEnd(26)
  console.log(
    `${label}${[scores.sentences, scores.tokens, scores.words].map(({ f1 }) => f1.toFixed(2).padStart(8)).join(' ')}`,
  )
  if (misses) for (const miss of scores.misses) console.log(miss)
}

console.log('\nWith gold words and tags: lemmas right, of how many; F1 of the values of features')
for (const name of ['ud-ewt', 'gum'] as const) {
  const trees = readTreebank(corpora, name, 'dev')
  const { words, right, misses: lemmaMisses } = scoreLemmas(trees)
  console.log(`${name} dev: lemmas ${((100 * right) / words).toFixed(2)} of ${words}`)
  if (misses) for (const miss of lemmaMisses) console.log(miss)
  for (const withSyntax of [false, true]) {
    const { byName, misses: featureMisses } = scoreFeatures(trees, withSyntax)
    const shown = FEATURES.map((feature) => `${feature} ${(byName.get(feature) ?? 0).toFixed(2)}`)
    console.log(`  ${withSyntax ? 'and the gold tree' : 'tags alone'}: ${shown.join(', ')}`)
    if (misses && withSyntax) for (const miss of featureMisses) console.log(miss)
  }
}
