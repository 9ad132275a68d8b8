import type { Sentence } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { RoleSpan } from '../attributions/network/role-spans.ts'
import type { SentenceEnd } from '../attributions/network/word-places.ts'
import { parentheticalsIn } from '../sentences/parentheticals.ts'
import type { CoreReading } from '../syntax/core/language-core.ts'
import { wordsOf } from './words-of.ts'

/**
 * The words of a text, and the order in which the networks read them: those of parentheticals last, each as a sentence of its own, so that
 * "Reuters (Ana Ruiz, "TALKS RESUME," Lima, 02/13/02) reported" is read as "Reuters reported".
 */
export interface ReadingOrder {
  /** In the order of the text. */
  readonly words: readonly Span[]
  /** The place behind the last word of each sentence, in the order of the text. */
  readonly ends: readonly number[]
  /** In the order of reading. */
  readonly forms: readonly string[]
  readonly read: readonly SentenceEnd[]
  /** Which word of the text each word read is; `null` where the orders are one. */
  readonly places: readonly number[] | null
  /** How many words are read that stand in no parenthetical. */
  readonly inSentences: number
  /** Of each word read behind those, the word of the text that its parenthetical hangs on; -1 where that is a sentence of its own. */
  readonly anchors: readonly number[]
}

export function readingOrder(text: string, sentences: readonly Sentence[]): ReadingOrder {
  const words: Span[] = []
  const ends: number[] = []
  const read: SentenceEnd[] = []
  const places: number[] = []
  const groups: number[][] = []
  const anchors: number[] = []
  for (const sentence of sentences) {
    const first = words.length
    const brackets = parentheticalsIn(text, sentence.start, sentence.end)
    const apart = brackets.map((): number[] => [])
    let next = 0
    for (const word of wordsOf(text, sentence)) {
      while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++
      const inside =
        (brackets[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start ? apart[next] : undefined
      ;(inside ?? places).push(words.length)
      words.push(word)
    }
    for (const group of apart) {
      const before = (group[0] ?? first) > first ? (group[0] ?? 0) - 1 : -1
      if (group.length > 0) groups.push(group)
      for (const _ of group) anchors.push(before)
    }
    ends.push(words.length)
    if (places.length > (read.at(-1)?.end ?? 0))
      read.push({ end: places.length, paragraph: sentence.paragraph })
  }
  const inSentences = places.length
  let paragraph = (sentences.at(-1)?.paragraph ?? 0) + 1
  for (const apart of groups) {
    places.push(...apart)
    read.push({ end: places.length, paragraph: paragraph++ })
  }
  const forms = places.map((place) => text.slice(words[place]?.start, words[place]?.end))
  return { words, ends, forms, read, places: groups.length === 0 ? null : places, inSentences, anchors }
}

/**
 * What was read, in the order of the text. The root of a parenthetical hangs on the word before it.
 * @param relation by which it hangs there: its number among the core's relations.
 */
export function inTextOrder(reading: CoreReading, order: ReadingOrder, relation: number): CoreReading {
  const { places, inSentences, anchors } = order
  if (places === null) return reading
  const back: CoreReading = {
    tags: reading.tags.slice(),
    heads: reading.heads.slice(),
    relations: reading.relations.slice(),
    names: reading.names.slice(),
    nameConfidences: reading.nameConfidences.slice(),
  }
  for (const [at, place] of places.entries()) {
    const head = reading.heads[at] ?? -1
    const anchor = at < inSentences ? -1 : (anchors[at - inSentences] ?? -1)
    const hangs = head === -1 && anchor >= 0
    back.tags[place] = reading.tags[at] ?? 0
    back.heads[place] = head === -1 ? anchor : (places[head] ?? -1)
    back.relations[place] = hangs ? relation : (reading.relations[at] ?? 0)
    back.names[place] = reading.names[at] ?? 0
    back.nameConfidences[place] = reading.nameConfidences[at] ?? 0
  }
  return back
}

/** The parts that words have in what is said, by their places in the text. Nothing is said in a parenthetical. */
export function rolesInTextOrder(spans: readonly RoleSpan[], order: ReadingOrder): readonly RoleSpan[] {
  const { places, inSentences } = order
  if (places === null) return spans
  const placeOf = (at: number): number => places[at] ?? at
  return spans
    .filter(({ last }) => last < inSentences)
    .map((span) => ({
      ...span,
      first: placeOf(span.first),
      last: placeOf(span.last),
      cues: span.cues.map((choice) => ({
        ...choice,
        cue: choice.cue === null ? null : placeOf(choice.cue),
      })),
    }))
}
