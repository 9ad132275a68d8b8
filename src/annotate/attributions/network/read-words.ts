import type { CoreReading, CoreStates, LanguageCore } from '../../syntax/core/language-core.ts'
import type { AttributionNetwork } from './attribution-network.ts'
import { withBridges } from './bridges.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { RoleSpan } from './role-spans.ts'
import { type SentenceEnd, wordPlaces } from './word-places.ts'

/** What both networks read. */
export interface WordsRead {
  readonly reading: CoreReading
  readonly roleSpans: readonly RoleSpan[]
}

/** Words of a report whose states are in memory at once, at the least: the states of a large report would fill gigabytes. */
const PART = 2048

/** Reads words with the core, and what it thinks of them with the attribution network, in step. */
export function readWords(
  core: LanguageCore,
  network: AttributionNetwork,
  forms: readonly string[],
  sentences: readonly SentenceEnd[],
): WordsRead {
  const reading = emptyReading(forms.length)
  const roleSpans: RoleSpan[] = []
  const places = wordPlaces(forms, sentences)
  let room: CoreStates = { first: new Float32Array(0), last: new Float32Array(0) }
  let sentence = 0
  for (const part of partsOf(passagesOf(sentences))) {
    const start = part[0]?.start ?? 0
    const end = part.at(-1)?.end ?? start
    const ends: number[] = []
    for (; (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= end; sentence++) {
      ends.push((sentences[sentence]?.end ?? 0) - start)
    }
    const size = (end - start) * core.width
    if (room.first.length < size) room = { first: new Float32Array(size), last: new Float32Array(size) }
    copyInto(reading, core.read(forms.slice(start, end), ends, { states: room }), start)
    const states = room
    const again = (passage: Passage) =>
      network.read([passage], places, statesFrom(states, passage.start - start, core.width))
    roleSpans.push(...withBridges(part, places, network.read(part, places, states), again))
  }
  return { reading, roleSpans }
}

function statesFrom({ first, last }: CoreStates, word: number, width: number): CoreStates {
  return { first: first.subarray(word * width), last: last.subarray(word * width) }
}

/** Runs of passages that end with a sentence. */
function* partsOf(passages: readonly Passage[]): Generator<readonly Passage[]> {
  let part: Passage[] = []
  for (const passage of passages) {
    part.push(passage)
    if (passage.isWhole && passage.end - (part[0]?.start ?? 0) >= PART) {
      yield part
      part = []
    }
  }
  if (part.length > 0) yield part
}

function emptyReading(words: number): CoreReading {
  return {
    tags: new Uint16Array(words),
    heads: new Int32Array(words),
    relations: new Uint16Array(words),
    names: new Uint16Array(words),
    nameConfidences: new Float32Array(words),
  }
}

function copyInto(whole: CoreReading, part: CoreReading, start: number): void {
  whole.tags.set(part.tags, start)
  whole.relations.set(part.relations, start)
  whole.names.set(part.names, start)
  whole.nameConfidences.set(part.nameConfidences, start)
  for (const [word, head] of part.heads.entries()) whole.heads[start + word] = head === -1 ? -1 : start + head
}
