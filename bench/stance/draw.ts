import type { AttributionDocument, Roles } from '../attribution/brat.ts'

/** The seed by which the labelled attributions were drawn. */
const SEED = 20001

export interface Drawn {
  readonly document: AttributionDocument
  readonly roles: Roles
}

/** `count` attributions with a cue and a content, drawn from all documents alike: the same ones each time, in reading order. */
export function drawAttributions(documents: readonly AttributionDocument[], count: number): readonly Drawn[] {
  const all = documents.flatMap((document) =>
    document.attributions
      .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
      .map((roles) => ({ document, roles })),
  )
  const next = randomNumbers(SEED)
  const drawn = new Set<number>()
  while (drawn.size < Math.min(count, all.length)) drawn.add(Math.floor(next() * all.length))
  return all.filter((_, index) => drawn.has(index))
}

/** Mulberry32: numbers from 0 up to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
