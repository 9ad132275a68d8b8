import { type Chunk, chunksOf } from './chunks.ts'
import { GAP_FEATURES, type GapContext, gapFeatures, type Running } from './gap-features.ts'
import { partsItems } from './list-items.ts'
import { isTerminator } from './reading-on.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** Trained weights for the ends of sentences: models/sentences.md. */
export interface EndModel {
  /** By the hash of a feature; the length is a power of two. */
  readonly weights: Int8Array | Float32Array
  /** A sentence ends where the sum is greater; under 0. */
  readonly threshold: number
}

/**
 * Where the sentences of one paragraph end: offsets into `text`, ascending, the last one `end`. Every gap between words is
 * weighed, with what the rules say of it among the evidence, so that a sentence may end without a mark. Linear in the length.
 */
export function learnedEnds(text: string, start: number, end: number, model: EndModel): number[] {
  const context = contextOf(text, start, end)
  const ends: number[] = []
  walkGaps(context, (slots, at) => {
    const least = model.threshold * FACTORS[likelinessOf(context, at)]
    const isEnd = isBetweenItems(context, at) || sumOf(slots, model.weights) > least
    if (isEnd) ends.push(context.chunks[at]?.end ?? end)
    return isEnd
  })
  ends.push(end)
  return ends
}

function isBetweenItems({ chunks }: GapContext, at: number): boolean {
  const [before, after] = [chunks[at], chunks[at + 1]]
  return before !== undefined && after !== undefined && partsItems(before, after)
}

/**
 * In a paragraph that is written as edited prose is, an end that the rules see needs less evidence, one that they do not see more, and
 * most of all where a mark stands that they have judged: "?" before "she asked".
 */
function likelinessOf({ chunks, ruled, endsWithMark }: GapContext, at: number): keyof typeof FACTORS {
  if (!endsWithMark || !/[UuI]/.test(chunks[0]?.shape ?? '')) return 'open'
  if (ruled[at] === 1) return 'ruled'
  return hasTerminator(chunks[at]) ? 'judged' : 'unseen'
}

/** Of the threshold, which is negative. */
const FACTORS = { open: 1, ruled: 4 / 3, unseen: -1, judged: -2 } as const

/** Goes through the gaps from left to right; `decide` gets a gap's features, overwritten by the next, and says whether a sentence ends. */
export function walkGaps(context: GapContext, decide: (slots: Int32Array, at: number) => boolean): void {
  const { chunks } = context
  const running: Running = { first: 0, quotes: 0, brackets: 0, unmarked: 0, endedBy: 0 }
  const slots = new Int32Array(GAP_FEATURES)
  for (let at = 0; at + 1 < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk === undefined) continue
    countMarks(running, chunk)
    gapFeatures(context, running, at, slots)
    if (!decide(slots, at)) continue
    running.first = at + 1
    running.quotes = 0
    running.brackets = 0
    running.endedBy = hasTerminator(chunk) ? 1 : 2
    if (chunk.trail === '') running.unmarked++
  }
}

/** What is known of a paragraph before its gaps are weighed. */
export function contextOf(text: string, start: number, end: number): GapContext {
  const chunks = chunksOf(text, start, end)
  const untilMark = new Int32Array(chunks.length + 1)
  for (let at = chunks.length - 1; at >= 0; at--)
    untilMark[at] = hasTerminator(chunks[at]) ? 0 : (untilMark[at + 1] ?? 0) + 1
  const ruled = new Uint8Array(chunks.length)
  const byRule = sentenceEnds(text, start, end)
  let rule = 0
  for (const [at, chunk] of chunks.entries()) {
    while ((byRule[rule] ?? end) < chunk.end) rule++
    if (byRule[rule] === chunk.end) ruled[at] = 1
  }
  return { chunks, untilMark, endsWithMark: hasTerminator(chunks.at(-1)), ruled }
}

/** The sum of the weights of a gap's features. */
export function sumOf(slots: Int32Array, weights: EndModel['weights']): number {
  const mask = weights.length - 1
  let sum = 0
  for (let at = 0; at < slots.length; at++) sum += weights[(slots[at] ?? 0) & mask] ?? 0
  return sum
}

function hasTerminator(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false
  for (let at = 0; at < chunk.trail.length; at++) if (isTerminator(chunk.trail.charCodeAt(at))) return true
  return false
}

/** Straight quotation marks open and close in turn. */
function countMarks(running: Running, { lead, trail }: Chunk): void {
  for (const mark of lead + trail) {
    if (mark === '"') running.quotes ^= 1
    else if (mark === '“' || mark === '«') running.quotes = 1
    else if (mark === '”' || mark === '»') running.quotes = 0
    else if (mark === '(' || mark === '[') running.brackets = Math.min(2, running.brackets + 1)
    else if (mark === ')' || mark === ']') running.brackets = Math.max(0, running.brackets - 1)
  }
}
