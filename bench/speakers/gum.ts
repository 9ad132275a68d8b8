import type { Span } from '../../src/model/span.ts'
import { rawText, type TreeSentence } from '../../training/corpora/conllu.ts'
import { SPEAKING_LEMMAS } from './speaking-lemmas.ts'

/** A mention of GUM's coreference; `core` is its head (the minimal span), and says with UPOS what kind it is. */
export interface GoldMention extends Span {
  readonly cluster: string
  readonly core: Span
  readonly kind: 'name' | 'nominal' | 'pronoun'
  /** GUM's type of entity: person, organization, place, object, abstract … */
  readonly type: string
}

/** A speaker: the subject of a verb of saying or thinking, or whoever something is "according to". */
export interface SpeakerCase {
  readonly mention: GoldMention
  readonly person: 'third' | 'first or second'
  /** Other names and nominals of its cluster; none for somebody first told of here. */
  readonly others: readonly GoldMention[]
}

export interface SpeakerDocument {
  readonly name: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly cases: readonly SpeakerCase[]
}

/** Reads one document: its raw text, gold mentions, and the speakers to be resolved that are no names themselves. */
export function speakersOf(name: string, sentences: readonly TreeSentence[]): SpeakerDocument {
  const { text, starts } = rawText(sentences)
  const mentions: GoldMention[] = []
  const atWord = new Map<string, GoldMention[]>()
  const open: Opening[] = []
  for (const [index, sentence] of sentences.entries())
    mentions.push(...mentionsIn(sentence, index, starts[index] ?? 0, open, atWord))
  const byCluster = byClusterOf(mentions)
  const cases = sentences.flatMap((sentence, index) =>
    speakingWords(sentence).flatMap((word) => {
      const own = (atWord.get(`${index}:${word}`) ?? []).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
      if (own === undefined || own.kind === 'name' || !SPEAKERS.has(own.type)) return []
      const others = (byCluster.get(own.cluster) ?? []).filter(
        (other) => other !== own && other.kind !== 'pronoun' && other.start < own.start,
      )
      // Of a pronoun without anything before it the text tells no more.
      if (own.kind === 'pronoun' && others.length === 0) return []
      const { lemma = '' } = sentence.words[word] ?? {}
      const person = /^(?:I|we|you|i)$/.test(lemma) ? 'first or second' : 'third'
      return [{ mention: own, person, others } as const]
    }),
  )
  return { name, text, mentions, cases }
}

interface Opening {
  readonly cluster: string
  readonly sentence: number
  readonly word: number
  readonly minimal: readonly number[]
  readonly type: string
}

/** Types of entity that can say something. */
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organization', 'place'])

/** `Entity=(12-person-new-cf1-1,2-coref(13-…)12)`: brackets as in CorefUD; the sixth part of an opening is the minimal span. */
function mentionsIn(
  sentence: TreeSentence,
  index: number,
  offset: number,
  open: Opening[],
  atWord: Map<string, GoldMention[]>,
): readonly GoldMention[] {
  const found: GoldMention[] = []
  for (const [word, { misc }] of sentence.words.entries()) {
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [part] of brackets.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (part.startsWith('(')) open.push(openingOf(part, index, word))
      if (!part.endsWith(')')) continue
      const cluster = clusterOf(part)
      const at = open.findLastIndex((opening) => opening.cluster === cluster)
      const [opening] = at === -1 ? [] : open.splice(at, 1)
      if (opening === undefined || opening.sentence !== index) continue
      const core = opening.minimal.map((place) => opening.word + place - 1).filter((it) => it <= word)
      const first = core[0] ?? opening.word
      const last = core.at(-1) ?? word
      const mention: GoldMention = {
        cluster,
        type: opening.type,
        start: offset + (sentence.starts[opening.word] ?? 0),
        end: offset + (sentence.ends[word] ?? 0),
        core: { start: offset + (sentence.starts[first] ?? 0), end: offset + (sentence.ends[last] ?? 0) },
        kind: kindOf(sentence, first, last),
      }
      found.push(mention)
      for (let it = first; it <= last; it++) {
        const key = `${index}:${it}`
        atWord.set(key, [...(atWord.get(key) ?? []), mention])
      }
    }
  }
  return found
}

function openingOf(part: string, sentence: number, word: number): Opening {
  const fields = part.replace(/[()]/g, '').split('-')
  const minimal = (fields[5] ?? '')
    .split(',')
    .map(Number)
    .filter((place) => place > 0)
  return { cluster: clusterOf(part), type: fields[1] ?? '', sentence, word, minimal }
}

function clusterOf(part: string): string {
  return (part.replace(/[()]/g, '').split('-')[0] ?? '').replace(/\[.*\]/, '')
}

function kindOf({ words }: TreeSentence, first: number, last: number): GoldMention['kind'] {
  const tags = words.slice(first, last + 1).map(({ upos }) => upos)
  if (tags.includes('PROPN')) return 'name'
  return tags.every((tag) => tag === 'PRON') ? 'pronoun' : 'nominal'
}

/** Indices of subjects of speaking verbs, and of what "according to" governs. */
function speakingWords({ words }: TreeSentence): readonly number[] {
  return words.flatMap((word, index) => {
    const governor = words[word.head]
    const says = word.deprel === 'nsubj' && governor?.upos === 'VERB' && SPEAKING_LEMMAS.has(governor.lemma)
    const accordingTo = words.some(
      ({ head, deprel, lemma }) => head === index && deprel === 'case' && lemma === 'accord',
    )
    return says || accordingTo ? [index] : []
  })
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function byClusterOf(mentions: readonly GoldMention[]): ReadonlyMap<string, readonly GoldMention[]> {
  const clusters = new Map<string, GoldMention[]>()
  for (const mention of mentions)
    clusters.set(mention.cluster, [...(clusters.get(mention.cluster) ?? []), mention])
  return clusters
}
