import type { ReportPrint } from '../../model/report-copy.ts'

/** A passage that two texts have, but for a few words: index of its first word in each, and how many words it has there. */
export interface SharedPassage {
  readonly inFirst: number
  readonly wordsOfFirst: number
  readonly inSecond: number
  readonly wordsOfSecond: number
}

/** So many words in a row, letter for letter, hold a passage together (`keyAt` spells them out) … */
const RUN_WORDS = 4
/** … across at most so many that an editor changed, put in or left out; … */
const EDITED_WORDS = 4
/** … and from so many words on it is a passage: names with their titles and set phrases are shorter. */
const PASSAGE_WORDS = 10

/** A run that stands in one text more often than this is a refrain, and is held against the first of its places only. */
const MOST_PLACES = 4
/** How many passages back a run may belong to one that was begun: texts are edited in place. */
const MOST_OPEN = 6

/**
 * The passages that both prints have, in the order of the first. They may overlap where a text repeats itself. Time is linear
 * in the words of both.
 */
export function sharedPassages(first: ReportPrint, second: ReportPrint): readonly SharedPassage[] {
  const passages: Passage[] = []
  for (const run of runsOf(first.codes, second.codes)) {
    const passage = continuedBy(run, passages)
    if (passage) extend(passage, run)
    else passages.push({ ...run, endOfFirst: run.inFirst + run.words, endOfSecond: run.inSecond + run.words })
  }
  return passages
    .map(({ inFirst, endOfFirst, inSecond, endOfSecond }) => ({
      inFirst,
      wordsOfFirst: endOfFirst - inFirst,
      inSecond,
      wordsOfSecond: endOfSecond - inSecond,
    }))
    .filter(({ wordsOfFirst, wordsOfSecond }) => Math.min(wordsOfFirst, wordsOfSecond) >= PASSAGE_WORDS)
}

interface Run {
  readonly inFirst: number
  readonly inSecond: number
  words: number
}

interface Passage {
  readonly inFirst: number
  readonly inSecond: number
  endOfFirst: number
  endOfSecond: number
}

/** The longest runs of the same words, letter for letter, by their place in the first text. */
function runsOf(first: readonly number[], second: readonly number[]): readonly Run[] {
  const places = placesOf(second)
  // The last run of each diagonal: how much later it stands in the second text.
  const lastOf = new Map<number, Run>()
  const found: Run[] = []
  for (let at = 0; at + RUN_WORDS <= first.length; at++) {
    for (const place of places.get(keyAt(first, at)) ?? []) {
      const run = lastOf.get(place - at)
      if (run && run.inFirst + run.words >= at + RUN_WORDS - 1) run.words = at + RUN_WORDS - run.inFirst
      else {
        const started = { inFirst: at, inSecond: place, words: RUN_WORDS }
        lastOf.set(place - at, started)
        found.push(started)
      }
    }
  }
  return found
}

function placesOf(codes: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + RUN_WORDS <= codes.length; at++) {
    const key = keyAt(codes, at)
    const known = places.get(key)
    if (!known) places.set(key, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

function keyAt(codes: readonly number[], at: number): string {
  return String.fromCharCode(codes[at] ?? 0, codes[at + 1] ?? 0, codes[at + 2] ?? 0, codes[at + 3] ?? 0)
}

/** The passage that a run goes on with, in both texts, but for what was edited between; the last begun first. */
function continuedBy(run: Run, passages: readonly Passage[]): Passage | undefined {
  for (let at = passages.length - 1; at >= Math.max(0, passages.length - MOST_OPEN); at--) {
    const passage = passages[at]
    if (!passage) break
    const [between, other] = [run.inFirst - passage.endOfFirst, run.inSecond - passage.endOfSecond]
    const isNear = between <= EDITED_WORDS && other <= EDITED_WORDS
    if (isNear && between > -RUN_WORDS && other > -RUN_WORDS) return passage
  }
  return undefined
}

function extend(passage: Passage, run: Run): void {
  passage.endOfFirst = Math.max(passage.endOfFirst, run.inFirst + run.words)
  passage.endOfSecond = Math.max(passage.endOfSecond, run.inSecond + run.words)
}
