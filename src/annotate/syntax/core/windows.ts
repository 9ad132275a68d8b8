/** Words of one sentence that are read together: all of it, or a part where it is longer than the limit. */
export interface Window {
  readonly start: number
  readonly end: number
  /** Whether the sentence begins before it. */
  readonly goesOn: boolean
}

/** Longer sentences are no sentences of news; arcs are scored in pairs, and time has to stay linear. */
export const LONGEST_WINDOW = 300

/**
 * The windows of `count` words that make sentences up to each of `ends`; words after the last end are a sentence too.
 * Parts of a long sentence are about equally long. Throws a RangeError where the ends do not ascend or go too far.
 */
export function windowsOf(count: number, ends: readonly number[]): readonly Window[] {
  const windows: Window[] = []
  let start = 0
  for (const end of ends.at(-1) === count ? ends : [...ends, count]) {
    if (!(end >= start && end <= count && Number.isInteger(end))) {
      throw new RangeError(`Sentences have to end one after another within ${count} words, not at ${end}.`)
    }
    const parts = Math.ceil((end - start) / LONGEST_WINDOW)
    for (let part = 0; part < parts; part++) {
      windows.push({
        start: start + Math.floor(((end - start) * part) / parts),
        end: start + Math.floor(((end - start) * (part + 1)) / parts),
        goesOn: part > 0,
      })
    }
    start = end
  }
  return windows
}

/** Runs of windows with at most `most` words together. */
export function* batchesOf<Part extends { readonly start: number; readonly end: number }>(
  windows: readonly Part[],
  most: number,
): Generator<readonly Part[]> {
  let batch: Part[] = []
  for (const window of windows) {
    if (batch.length > 0 && window.end - (batch[0]?.start ?? 0) > most) {
      yield batch
      batch = []
    }
    batch.push(window)
  }
  if (batch.length > 0) yield batch
}
