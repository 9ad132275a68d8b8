import { lemmaOf } from '../../src/annotate/tokens/lemmas/lemma-of.ts'
import { featuresOfTokens } from '../../src/annotate/tokens/morphology/features-of-tokens.ts'
import type { Upos } from '../../src/model/annotation.ts'
import type { TreeSentence, Word } from '../../training/corpora/conllu.ts'

export interface LemmaScore {
  readonly words: number
  readonly right: number
  /** By universal tag: how many words, and of how many the lemma is right. */
  readonly byUpos: ReadonlyMap<string, { words: number; right: number }>
  readonly misses: readonly string[]
}

/** Lemmas of gold words with gold tags; words whose gold lemma is "_" (parts of a word cut in two) are left out. */
export function scoreLemmas(trees: readonly TreeSentence[]): LemmaScore {
  const misses: string[] = []
  let [words, right] = [0, 0]
  const byUpos = new Map<string, { words: number; right: number }>()
  for (const { form, upos, xpos, lemma } of trees.flatMap((tree) => tree.words)) {
    if (lemma === '_' && form !== '_') continue
    words++
    const own = byUpos.get(upos) ?? { words: 0, right: 0 }
    byUpos.set(upos, own)
    own.words++
    const found = lemmaOf(form, upos, xpos)
    if (found === lemma) {
      right++
      own.right++
    } else misses.push(`lemma: ${form} ${upos} ${xpos}: ${lemma}, found ${found}`)
  }
  return { words, right, byUpos, misses }
}

/** The features whose values are counted one by one, as issue and users ask for them. */
export const FEATURES = [
  'Tense',
  'Number',
  'Person',
  'Polarity',
  'VerbForm',
  'Mood',
  'Case',
  'Degree',
  'PronType',
  'Gender',
] as const

export interface FeatureScore {
  /** By feature: F1 of its values in per cent, over words that have it in gold or as found. */
  readonly byName: ReadonlyMap<string, number>
  readonly misses: readonly string[]
}

/** Features of gold words with gold tags and lemmas; `withSyntax` adds what the gold tree tells. */
export function scoreFeatures(trees: readonly TreeSentence[], withSyntax: boolean): FeatureScore {
  const counts = new Map(FEATURES.map((name) => [name as string, { gold: 0, found: 0, right: 0 }]))
  const misses: string[] = []
  for (const { words } of trees) {
    const features = featuresOfTokens(words.map((word) => tokenOf(word, withSyntax)))
    for (const [at, word] of words.entries()) {
      const gold = new Map(pairsOf(word.feats))
      const found = new Map(pairsOf(features[at] ?? ''))
      for (const [name, count] of counts) {
        const [expected, is] = [gold.get(name), found.get(name)]
        if (expected !== undefined) count.gold++
        if (is !== undefined) count.found++
        if (expected !== undefined && expected === is) count.right++
        else if (expected !== is)
          misses.push(
            `${name}: ${word.form} ${word.upos} ${word.xpos} ${word.deprel}: ${expected}, found ${is}`,
          )
      }
    }
  }
  return {
    byName: new Map(
      [...counts].map(([name, { gold, found, right }]) => [name, (200 * right) / (gold + found)]),
    ),
    misses,
  }
}

function pairsOf(feats: string): [string, string][] {
  return feats
    .split('|')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
}

function tokenOf({ form, upos, xpos, lemma, head, deprel }: Word, withSyntax: boolean) {
  // The cast: the treebank's tags are the universal ones.
  const tags = { text: form, upos: upos as Upos, xpos, lemma }
  return withSyntax ? { ...tags, head, relation: deprel } : { ...tags, head: -1, relation: '' }
}
