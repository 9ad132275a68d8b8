import { lemmaOf } from '../../src/annotate/tokens/lemmas/lemma-of.ts'
import { featuresOf } from '../../src/annotate/tokens/morphology/features-of.ts'
import type { SyntacticContext } from '../../src/annotate/tokens/morphology/syntactic-context.ts'
import type { TreeSentence, Word } from '../../training/corpora/conllu.ts'

export interface LemmaScore {
  readonly words: number
  readonly right: number
  readonly misses: readonly string[]
}

/** Lemmas of gold words with gold tags; words whose gold lemma is "_" (parts of a word cut in two) are left out. */
export function scoreLemmas(trees: readonly TreeSentence[]): LemmaScore {
  const misses: string[] = []
  let [words, right] = [0, 0]
  for (const { form, upos, xpos, lemma } of trees.flatMap((tree) => tree.words)) {
    if (lemma === '_' && form !== '_') continue
    words++
    const found = lemmaOf(form, upos, xpos)
    if (found === lemma) right++
    else misses.push(`lemma: ${form} ${upos} ${xpos}: ${lemma}, found ${found}`)
  }
  return { words, right, misses }
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
    const contexts = withSyntax ? contextsOf(words) : []
    for (const [at, word] of words.entries()) {
      const gold = new Map(pairsOf(word.feats))
      const found = new Map(
        pairsOf(featuresOf(word.form, word.upos, word.xpos, word.lemma, contexts[at] ?? null)),
      )
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

/** What the gold tree tells of each word: the subject's features are those that we give it, not the treebank's. */
function contextsOf(words: readonly Word[]): SyntacticContext[] {
  const own = words.map(({ form, upos, xpos, lemma }) => featuresOf(form, upos, xpos, lemma))
  const subjects: string[] = words.map(() => '')
  const passive: boolean[] = words.map(() => false)
  const isJoined = words.map(() => false)
  for (const { head, deprel } of words) if (deprel === 'conj' && head >= 0) isJoined[head] = true
  for (const [at, { head, deprel }] of words.entries()) {
    if (head < 0) continue
    if (/^nsubj|^csubj/.test(deprel))
      subjects[head] = isJoined[at] ? 'Number=Plur|Person=3' : own[at] || 'Person=3'
    if (deprel === 'aux:pass') passive[head] = true
  }
  return words.map(({ deprel, head }, at) => ({
    relation: deprel,
    subject: subjects[/^(?:aux|cop)/.test(deprel) ? head : at] ?? '',
    isPassive: passive[at] ?? false,
  }))
}
