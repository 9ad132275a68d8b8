import type { Role } from './role-spans.ts'

/** A span of words, both ends in it, and how likely it is that exactly these words are one, 0 to 1. */
export interface Candidate {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly probability: number
  /** What it is worth against others: its probability, or more. */
  readonly value: number
}

/** For each word, the first behind it (or it) that a span has. */
export function freeWords(spans: readonly Candidate[], length: number): Uint32Array {
  const taken = new Uint8Array(length)
  for (const { first, last } of spans) taken.fill(1, first, last + 1)
  const free = new Uint32Array(length)
  let next = length
  for (let word = length - 1; word >= 0; word--) {
    if (taken[word] === 1) next = word
    free[word] = next
  }
  return free
}

/** Of spans that share words, those whose values beyond their worth sum highest. */
export function bestApart(
  spans: readonly Candidate[],
  length: number,
  worth: Readonly<Record<Role, number>>,
): readonly Candidate[] {
  const best = new Float64Array(length + 1)
  const taken: (Candidate | undefined)[] = new Array(length + 1)
  const byLast = spans.filter(({ role, value }) => value > worth[role])
  byLast.sort((a, b) => a.last - b.last)
  let next = 0
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1] ?? 0
    for (let span = byLast[next]; span && span.last === end - 1; span = byLast[++next]) {
      const sum = (best[span.first] ?? 0) + span.value - worth[span.role]
      if (sum <= (best[end] ?? 0)) continue
      best[end] = sum
      taken[end] = span
    }
  }
  const chosen: Candidate[] = []
  for (let end = length; end > 0; ) {
    const span = taken[end]
    if (span) chosen.push(span)
    end = span ? span.first : end - 1
  }
  return chosen.reverse()
}
