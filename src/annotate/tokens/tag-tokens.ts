import type { Sentence, Token, Upos } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { readWords } from '../attributions/network/read-words.ts'
import { shippedNetwork } from '../attributions/network/shipped-network.ts'
import type { CoreReading, LanguageCore } from '../syntax/core/language-core.ts'
import { shippedCore } from '../syntax/shipped-core.ts'
import { lemmaOf } from './lemmas/lemma-of.ts'
import type { NameLabels } from './name-labels.ts'
import { wordsOf } from './words-of.ts'

const layer = { name: 'tokens', requires: ['sentences'], rules: {} } as const

/** Words with lemma, part of speech, head and relation, and what the language core makes of them as parts of names. */
export const tagTokens: Annotator<'sentences', 'tokens' | 'nameLabels'> = {
  ...layer,
  assigns: ['tokens', 'nameLabels'],
  annotate: ({ text }, { sentences }) => {
    const words = wordsIn(text, sentences)
    return layersOf(words, shippedCore().read(words.forms, words.ends))
  },
}

/** The same, and the parts that the attribution network gives words in what is said: it reads the core's states, so the core runs once. */
export const tagTokensAndRoles: Annotator<'sentences', 'tokens' | 'nameLabels' | 'roleSpans'> = {
  ...layer,
  assigns: ['tokens', 'nameLabels', 'roleSpans'],
  annotate: ({ text }, { sentences }) => {
    const words = wordsIn(text, sentences)
    const ends = sentences.map(({ paragraph }, at) => ({ end: words.ends[at] ?? 0, paragraph }))
    const { reading, roleSpans } = readWords(shippedCore(), shippedNetwork(), words.forms, ends)
    return { ...layersOf(words, reading), roleSpans }
  },
}

interface SplitWords {
  readonly spans: readonly Span[]
  readonly forms: readonly string[]
  /** The place behind the last word of each sentence. */
  readonly ends: readonly number[]
}

function wordsIn(text: string, sentences: readonly Sentence[]): SplitWords {
  const spans: Span[] = []
  const ends: number[] = []
  for (const sentence of sentences) {
    for (const word of wordsOf(text, sentence)) spans.push(word)
    ends.push(spans.length)
  }
  return { spans, ends, forms: spans.map(({ start, end }) => text.slice(start, end)) }
}

function layersOf(
  words: SplitWords,
  reading: CoreReading,
): { readonly tokens: readonly Token[]; readonly nameLabels: NameLabels } {
  const core = shippedCore()
  const labels = Array.from(reading.names, (label) => core.names[label] ?? 'O')
  return {
    tokens: tokensOf(words, core, reading),
    nameLabels: { labels, confidences: reading.nameConfidences },
  }
}

function tokensOf(
  { spans, forms, ends }: SplitWords,
  core: LanguageCore,
  { tags, heads, relations }: CoreReading,
): readonly Token[] {
  // "NN NOUN" is two tags; the second is one of Universal Dependencies', which `Upos` lists.
  const pairs = core.tags.map((name) => name.split(' ') as [string, Upos])
  let sentence = 0
  return spans.map(({ start, end }, at) => {
    while (at >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence++
    const form = forms[at] ?? ''
    const [xpos = '', upos = 'X'] = pairs[tags[at] ?? 0] ?? []
    return {
      start,
      end,
      text: form,
      lower: form.toLowerCase(),
      lemma: lemmaOf(form, upos, xpos),
      upos,
      xpos,
      head: heads[at] ?? -1,
      relation: core.relations[relations[at] ?? 0] ?? '',
      sentence,
    }
  })
}
