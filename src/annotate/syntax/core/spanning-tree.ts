import type { ArcScores } from './arc-scores.ts'

/** Scores are cut to this, so that sums of them are still numbers. */
const LARGEST = 1e30

/** A cycle that was made one node: who was in it, and by which word each of its members was entered. */
interface Contraction {
  readonly node: number
  readonly members: readonly number[]
}

/**
 * The spanning tree of the highest score with exactly one word on the root, by Chu-Liu-Edmonds over a full matrix: O(n²),
 * since a contraction costs n times the members of its cycle, and no node is a member twice.
 * That one word only hangs on the root follows from a fine on such arcs which is larger than all else together.
 */
export function spanningTree(scores: ArcScores, heads: Int32Array): void {
  const { length } = scores
  const root = length
  const graph = fullGraph(scores)
  const parent = new Int32Array(2 * length + 1).fill(-1)
  /** Of each node the arc by which it is entered: head and word. */
  const enteredFrom = new Int32Array(2 * length + 1)
  const enteredAt = new Int32Array(2 * length + 1)
  /** The node that a row and column of the matrix stand for, and which of them are still in use. */
  const nodeOf = Int32Array.from({ length: length + 1 }, (_, index) => index)
  const active = new Uint8Array(length + 1).fill(1)
  const best = new Int32Array(length + 1)
  const contractions: Contraction[] = []
  for (let slot = 0; slot < length; slot++) enter(slot)

  for (let cycle = findCycle(); cycle; cycle = findCycle()) contract(cycle)
  for (const { node, members } of contractions.reverse()) {
    // The member in which the arc into the whole ends is entered by it; the others keep their arcs of the cycle.
    let member = enteredAt[node] ?? 0
    while (parent[member] !== node) member = parent[member] ?? 0
    if (!members.includes(member)) continue
    enteredFrom[member] = enteredFrom[node] ?? 0
    enteredAt[member] = enteredAt[node] ?? 0
  }
  for (let word = 0; word < length; word++) {
    const head = enteredFrom[word] ?? root
    heads[word] = head === root ? -1 : head
  }

  function enter(slot: number): void {
    let from = -1
    for (let other = 0; other <= length; other++) {
      if (other === slot || active[other] === 0) continue
      if (from === -1 || graph.score(slot, other) > graph.score(slot, from)) from = other
    }
    best[slot] = from
    const node = nodeOf[slot] ?? 0
    enteredFrom[node] = graph.head(slot, from)
    enteredAt[node] = graph.word(slot, from)
  }

  function findCycle(): readonly number[] | null {
    const seen = new Int32Array(length + 1)
    for (let start = 0; start < length; start++) {
      if (active[start] === 0) continue
      let slot = start
      while (slot !== root && seen[slot] === 0) {
        seen[slot] = start + 1
        slot = best[slot] ?? root
      }
      if (slot === root || seen[slot] !== start + 1) continue
      const members = [slot]
      for (let at = best[slot] ?? slot; at !== slot; at = best[at] ?? slot) members.push(at)
      return members
    }
    return null
  }

  /** The first member's row and column become those of the whole cycle. */
  function contract(members: readonly number[]): void {
    const [first = 0] = members
    const node = length + 1 + contractions.length
    const within = members.map((slot) => graph.score(slot, best[slot] ?? root))
    const inCycle = new Set(members)
    contractions.push({ node, members: members.map((slot) => nodeOf[slot] ?? 0) })
    for (const slot of members) {
      parent[nodeOf[slot] ?? 0] = node
      active[slot] = slot === first ? 1 : 0
    }
    for (let other = 0; other <= length; other++) {
      if (active[other] === 0 || inCycle.has(other)) continue
      graph.joinInto(first, members, other, within)
      if (other !== root) graph.joinOutOf(first, members, other)
      if (other !== root && inCycle.has(best[other] ?? root)) best[other] = first
    }
    nodeOf[first] = node
    enter(first)
  }
}

/** The score of the best arc into a node from another, less what it costs to break the cycles inside, and that arc itself. */
function fullGraph({ values, at, stride, length }: ArcScores) {
  const size = length + 1
  const scores = new Float64Array(length * size)
  const headOf = new Int32Array(length * size)
  const wordOf = new Int32Array(length * size)
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let word = 0; word < length; word++) {
    for (let head = 0; head <= length; head++) {
      const value = values[at + word * stride + head] ?? 0
      const score = Number.isNaN(value) ? -LARGEST : Math.max(-LARGEST, Math.min(LARGEST, value))
      lowest = Math.min(lowest, score)
      highest = Math.max(highest, score)
      scores[word * size + head] = score
      headOf[word * size + head] = head
      wordOf[word * size + head] = word
    }
  }
  const fine = (highest - lowest) * size + 1
  for (let word = 0; word < length; word++) {
    const index = word * size + length
    scores[index] = (scores[index] ?? 0) - fine
  }
  const score = (into: number, from: number): number => scores[into * size + from] ?? 0
  const set = (to: number, from: number, value: number): void => {
    scores[to] = value
    headOf[to] = headOf[from] ?? 0
    wordOf[to] = wordOf[from] ?? 0
  }
  return {
    score,
    head: (into: number, from: number): number => headOf[into * size + from] ?? 0,
    word: (into: number, from: number): number => wordOf[into * size + from] ?? 0,
    joinInto(first: number, members: readonly number[], from: number, within: readonly number[]): void {
      let best = first
      let top = Number.NEGATIVE_INFINITY
      for (const [index, member] of members.entries()) {
        const value = score(member, from) - (within[index] ?? 0)
        if (value > top) {
          top = value
          best = member
        }
      }
      set(first * size + from, best * size + from, top)
    },
    joinOutOf(first: number, members: readonly number[], into: number): void {
      let best = first
      for (const member of members) if (score(into, member) > score(into, best)) best = member
      set(into * size + first, into * size + best, score(into, best))
    },
  }
}
