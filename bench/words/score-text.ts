import { sentencesOf } from '../../src/annotate/sentences/find-sentences.ts'
import { wordsOf } from '../../src/annotate/tokens/words-of.ts'
import { sharesToken } from '../../src/export/readings/conllu/multiword.ts'
import { rawText, type TreeSentence } from '../../training/corpora/conllu.ts'
import { type SpanScore, scoreSpans } from './f1.ts'

export interface TextScores {
  readonly sentences: SpanScore
  /** Multiword tokens whole: "don't" is one. */
  readonly tokens: SpanScore
  /** Syntactic words: "don't" is "do" and "n't". */
  readonly words: SpanScore
  readonly misses: readonly string[]
}

interface Found {
  readonly sentences: readonly string[]
  readonly tokens: readonly string[]
  readonly words: readonly string[]
}

/**
 * Scores what is found in the raw text, as the CoNLL 2018 shared task does: equal first and last character. The words of a
 * multiword token are compared by their characters, where the task aligns their forms.
 */
export function scoreText(trees: readonly TreeSentence[]): TextScores {
  const { text, starts } = rawText(trees)
  const gold = goldOf(trees, starts)
  const found = foundIn(text)
  return {
    sentences: scoreSpans(gold.sentences, found.sentences),
    tokens: scoreSpans(gold.tokens, found.tokens),
    words: scoreSpans(gold.words, found.words),
    misses: [
      ...missesOf(text, 'sentence', gold.sentences, found.sentences),
      ...missesOf(text, 'word', gold.words, found.words),
      ...missesOf(text, 'token', gold.tokens, found.tokens),
    ],
  }
}

function goldOf(trees: readonly TreeSentence[], starts: readonly number[]): Found {
  const sentences: string[] = []
  const tokens: string[] = []
  const words: string[] = []
  for (const [index, tree] of trees.entries()) {
    const offset = starts[index] ?? 0
    sentences.push(`${offset}-${offset + tree.text.length}`)
    for (const [at, start] of tree.starts.entries()) {
      const end = tree.ends[at] ?? start
      words.push(`${offset + start}-${offset + end}`)
      addToken(tokens, offset + start, offset + end, tree.joined[at] ?? false)
    }
  }
  return { sentences, tokens, words }
}

function foundIn(text: string): Found {
  const found = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
  const tokens: string[] = []
  const words: string[] = []
  for (const sentence of found) {
    let before = { start: -1, end: -1, text: '', upos: '' }
    for (const { start, end } of wordsOf(text, sentence)) {
      const form = text.slice(start, end)
      // Without tags: an apostrophe that touches the s before it is taken for a possessive.
      const token = { start, end, text: form, upos: /s$/i.test(before.text) ? 'PART' : '' }
      words.push(`${start}-${end}`)
      addToken(tokens, start, end, sharesToken(before, token))
      before = token
    }
  }
  return { sentences: found.map(({ start, end }) => `${start}-${end}`), tokens, words }
}

function addToken(tokens: string[], start: number, end: number, joined: boolean): void {
  const from = joined ? (tokens.pop()?.split('-')[0] ?? start) : start
  tokens.push(`${from}-${end}`)
}

function missesOf(text: string, what: string, gold: readonly string[], found: readonly string[]): string[] {
  const [inGold, inFound] = [new Set(gold), new Set(found)]
  const show = (sign: string) => (span: string) => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    const around = what === 'sentence' ? '' : `   | ${text.slice(Math.max(0, start - 20), end + 20)}`
    return `${sign} ${what}: ${text.slice(start, end)}${around}`.replaceAll('\n', '⏎')
  }
  return [
    ...gold.filter((span) => !inFound.has(span)).map(show('-')),
    ...found.filter((span) => !inGold.has(span)).map(show('+')),
  ]
}
