import { OUTLET_GROUP_HEADS } from '../../../lexicon/en/names/outlets.ts'
import { COLLECTIVES, GROUPS_OF_PEOPLE, SPEAKING_DOCUMENTS } from '../../../lexicon/en/speakers.ts'
import type { Mention, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { personNoun } from '../../mentions/phrases/person-nouns.ts'
import type { CueIndex } from '../cue-index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { judgeCue } from '../judge-cue.ts'
import { spanOf } from '../words.ts'

/** One sentence, from token `from` up to `to`, with what is found in it. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly mentions: readonly Mention[]
  readonly found: readonly FoundAttribution[]
  readonly cues: CueIndex
}

/** What a relay changes: what takes the place of which attribution (`null`: it goes), and what is new. */
export interface Change {
  readonly replaced: ReadonlyMap<FoundAttribution, FoundAttribution | null>
  readonly added: readonly FoundAttribution[]
}

/** The attribution whose cue a word stands in. */
export function foundAt({ tokens, found }: Scene, word: number): FoundAttribution | undefined {
  const token = tokens[word]
  return token && found.find(({ cue }) => cue.start < token.end && token.start < cue.end)
}

/** Whether words name somebody who can say something, or a document: "citing two officials", not "citing a lack of funds". */
export function canSpeak({ tokens }: Scene, from: number, to: number): boolean {
  const head = tokens
    .slice(from, to)
    .find(({ head, upos }) => upos !== 'PUNCT' && (head < from || head >= to))
  if (head === undefined) return false
  const { lower, lemma, upos } = head
  return (
    (upos === 'PROPN' && !tokens.slice(from, to).some(({ upos }) => upos === 'NUM')) ||
    [SPEAKING_DOCUMENTS, GROUPS_OF_PEOPLE, COLLECTIVES, OUTLET_GROUP_HEADS].some(
      (nouns) => nouns.has(lower) || nouns.has(lemma),
    ) ||
    personNoun(lower) !== null ||
    lower === 'source'
  )
}

/** Whether an outlet's name stands in a span. */
export function namesOutlet({ mentions }: Scene, span: Span | null): boolean {
  return (
    span !== null &&
    mentions.some(({ start, end, type }) => type === 'outlet' && start < span.end && span.start < end)
  )
}

/** The word of a sentence that hangs on another by a relation. */
export function childOf(
  { tokens, from, to }: Scene,
  head: number,
  ...relations: readonly string[]
): number | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.head === head && relations.includes(tokens[at]?.relation ?? '')) return at
  }
  return null
}

/** A noun with what stands before it and its names behind: "Deputy Minister Ana Ruiz". */
export function phraseAt(scene: Scene, noun: number): Span | null {
  const { tokens, from } = scene
  let first = noun
  while (first > from && isOf(tokens, first - 1, noun)) first--
  let last = noun
  while (tokens[last + 1]?.head === noun && tokens[last + 1]?.relation === 'flat') last++
  return spanOf(tokens, first, last + 1)
}

/** Whether a word hangs, over words no further left, on the head. */
function isOf(tokens: readonly Token[], word: number, head: number): boolean {
  const above = tokens[word]?.head ?? -1
  return tokens[word]?.upos !== 'PUNCT' && (above === head || (above > word && above < head))
}

/** Behind the words from `from` on that no mark parts, so many at most. */
export function endOfPhrase({ tokens, to }: Scene, from: number, most: number): number {
  let end = from
  while (end < Math.min(to, from + most) && !/^[,;:.!?"“”()–—]$/.test(tokens[end]?.text ?? '')) end++
  return end
}

/** An attribution that a relay shows, its stance and certainty judged as any other's. */
export function relayed(
  { text, tokens, cues }: Scene,
  found: Pick<FoundAttribution, 'source' | 'cue' | 'content' | 'inside'>,
): FoundAttribution {
  return {
    ...found,
    ...judgeCue({ text, tokens, cues }, found.cue, found.source, found.content),
    rule: 'attributions/relay',
  }
}
