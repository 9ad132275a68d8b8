import type { Token, Upos } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import { readWords } from '../attributions/network/read-words.ts'
import { shippedNetwork } from '../attributions/network/shipped-network.ts'
import type { CoreReading, LanguageCore } from '../syntax/core/language-core.ts'
import { shippedCore } from '../syntax/shipped-core.ts'
import { lemmaOf } from './lemmas/lemma-of.ts'
import type { NameLabels } from './name-labels.ts'
import { inTextOrder, type ReadingOrder, readingOrder, rolesInTextOrder } from './reading-order.ts'

const layer = { name: 'tokens', requires: ['sentences'], rules: {} } as const

/** Words with lemma, part of speech, head and relation, and what the language core makes of them as parts of names. */
export const tagTokens: Annotator<'sentences', 'tokens' | 'nameLabels'> = {
  ...layer,
  assigns: ['tokens', 'nameLabels'],
  annotate: ({ text }, { sentences }) => {
    const order = readingOrder(text, sentences)
    const ends = order.read.map(({ end }) => end)
    return layersOf(text, order, shippedCore().read(order.forms, ends))
  },
}

/** The same, and the parts that the attribution network gives words in what is said: it reads the core's states, so the core runs once. */
export const tagTokensAndRoles: Annotator<'sentences', 'tokens' | 'nameLabels' | 'roleSpans'> = {
  ...layer,
  assigns: ['tokens', 'nameLabels', 'roleSpans'],
  annotate: ({ text }, { sentences }) => {
    const order = readingOrder(text, sentences)
    const { reading, roleSpans } = readWords(shippedCore(), shippedNetwork(), order.forms, order.read)
    return { ...layersOf(text, order, reading), roleSpans: rolesInTextOrder(roleSpans, order) }
  },
}

function layersOf(
  text: string,
  order: ReadingOrder,
  read: CoreReading,
): { readonly tokens: readonly Token[]; readonly nameLabels: NameLabels } {
  const core = shippedCore()
  const reading = inTextOrder(read, order, core.relations.indexOf('parataxis'))
  const labels = Array.from(reading.names, (label) => core.names[label] ?? 'O')
  return {
    tokens: tokensOf(text, order, core, reading),
    nameLabels: { labels, confidences: reading.nameConfidences },
  }
}

function tokensOf(
  text: string,
  { words, ends }: ReadingOrder,
  core: LanguageCore,
  { tags, heads, relations }: CoreReading,
): readonly Token[] {
  // "NN NOUN" is two tags; the second is one of Universal Dependencies', which `Upos` lists.
  const pairs = core.tags.map((name) => name.split(' ') as [string, Upos])
  let sentence = 0
  return words.map(({ start, end }, at) => {
    while (at >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence++
    const form = text.slice(start, end)
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
