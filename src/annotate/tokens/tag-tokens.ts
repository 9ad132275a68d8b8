import type { Sentence, Token, Upos } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import type { CoreReading, LanguageCore } from '../syntax/core/language-core.ts'
import { shippedCore } from '../syntax/shipped-core.ts'
import { lemmaOf } from './lemmas/lemma-of.ts'
import type { NameLabels } from './name-labels.ts'
import { wordsOf } from './words-of.ts'

/** Words with lemma, part of speech, head and relation, and what the language core makes of them as parts of names. */
export const tagTokens: Annotator<'sentences', 'tokens' | 'nameLabels'> = {
  name: 'tokens',
  requires: ['sentences'],
  assigns: ['tokens', 'nameLabels'],
  rules: {},
  annotate: ({ text }, { sentences }) => read(text, sentences),
}

function read(
  text: string,
  sentences: readonly Sentence[],
): { readonly tokens: readonly Token[]; readonly nameLabels: NameLabels } {
  const spans: Span[] = []
  const ends: number[] = []
  for (const sentence of sentences) {
    for (const word of wordsOf(text, sentence)) spans.push(word)
    ends.push(spans.length)
  }
  const forms = spans.map(({ start, end }) => text.slice(start, end))
  const core = shippedCore()
  const reading = core.read(forms, ends)
  const labels = Array.from(reading.names, (label) => core.names[label] ?? 'O')
  return {
    tokens: tokensOf(spans, forms, ends, core, reading),
    nameLabels: { labels, confidences: reading.nameConfidences },
  }
}

function tokensOf(
  spans: readonly Span[],
  forms: readonly string[],
  ends: readonly number[],
  core: LanguageCore,
  { tags, heads, relations }: CoreReading,
): readonly Token[] {
  let sentence = 0
  return spans.map(({ start, end }, at) => {
    while (at >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence++
    const form = forms[at] ?? ''
    const [xpos = '', upos = 'X'] = tagPair(core, tags[at] ?? 0)
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

/** "NN NOUN" as its two tags; the model's tags are Universal Dependencies', which `Upos` lists. */
function tagPair(core: LanguageCore, tag: number): readonly [string, Upos] {
  let pairs = PAIRS.get(core)
  if (pairs === undefined) {
    pairs = core.tags.map((name) => name.split(' ') as [string, Upos])
    PAIRS.set(core, pairs)
  }
  return pairs[tag] ?? ['', 'X']
}

const PAIRS = new WeakMap<LanguageCore, readonly (readonly [string, Upos])[]>()
