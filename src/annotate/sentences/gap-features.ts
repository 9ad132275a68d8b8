import { BEFORE_NUMBERS, HOURS, MAY_END, OPENERS, TITLES } from '../../lexicon/en/grammar/abbreviations.ts'
import type { Chunk } from './chunks.ts'

/** How many features a gap has; each is a 32-bit hash. */
export const GAP_FEATURES = 41

/** What is known of a paragraph before its gaps are looked at, and of the sentence that runs. */
export interface GapContext {
  readonly chunks: readonly Chunk[]
  /** Of each chunk, how many chunks on the next mark that may end a sentence stands, at the paragraph's end at the latest. */
  readonly untilMark: Int32Array
  readonly endsWithMark: boolean
  /** Of each gap, whether the rules end a sentence there. */
  readonly ruled: Uint8Array
}

/** The state of the sentence that runs: its first chunk, quotation marks and brackets open in it, ends without a mark before it. */
export interface Running {
  first: number
  quotes: number
  brackets: number
  unmarked: number
  /** 0 at the paragraph's start, 1 where the sentence before ended with a mark, 2 where without. */
  endedBy: number
}

/** Fills `out` with the features of the gap behind chunk `at`. */
export function gapFeatures(context: GapContext, running: Running, at: number, out: Int32Array): void {
  const { chunks } = context
  const a = chunks[at] ?? EDGE
  const b = chunks[at + 1] ?? EDGE
  const a1 = at > running.first ? (chunks[at - 1] ?? EDGE) : EDGE
  const b1 = chunks[at + 2] ?? EDGE
  const b2 = chunks[at + 3] ?? EDGE
  const first = chunks[running.first] ?? EDGE
  const paragraphStart = chunks[0] ?? EDGE
  const trail = hashText(a.trail)
  const next = hashText(b.lead + b.shape + (b.shape === '-' ? b.trail : ''))
  const kind = hashText(`${a.trail} ${b.lead} ${b.shape}${b.shape === '-' ? b.trail : ''}`)
  const shapes = hashText(a.shape + b.shape)
  const coreA = hashText(a.core)
  const coreB = hashText(b.core) ^ hashText(b.shape)
  const coreB1 = hashText(b1.core) ^ hashText(b1.shape)
  const joined = a.end === b.start ? 1 : 2
  const long = bucket(at - running.first)
  const left = bucket(context.untilMark[at + 1] ?? 0)
  const rule = (context.ruled[at] ?? 0) + 1
  const register = (context.endsWithMark ? 1 : 2) * 8 + caseOf(paragraphStart)
  const total = bucket(chunks.length)
  let slot = 0
  const add = (template: number, value: number) => {
    out[slot++] = mix(value, template)
  }
  add(1, trail)
  add(2, kind)
  add(3, mix(kind, rule))
  add(4, mix(coreA, 4))
  add(5, mix(coreA, trail))
  add(6, coreB)
  add(7, mix(coreB, trail))
  add(8, mix(shapes, trail))
  add(9, mix(mix(hashText(a1.core), coreA), trail))
  add(10, mix(mix(coreB, coreB1), a.trail === '' ? 1 : 2))
  add(11, mix(coreA, coreB))
  add(12, mix(hashText(a1.shape + a.shape + a.trail + b.shape + b1.shape), a1.trail === '' ? 1 : 2))
  add(13, mix(trail, rule))
  add(14, mix(mix(next, rule), joined))
  add(15, mix(long, kind))
  add(16, mix(mix(long, left), mix(trail, caseOf(b))))
  add(17, mix(left, kind))
  add(18, mix(register, kind))
  add(19, mix(register, mix(trail, shapes)))
  add(20, mix(running.quotes, kind))
  add(21, mix(running.brackets, kind))
  add(22, mix(hashText(b.trail), mix(next, trail)))
  add(23, mix(hashText(b.trail + b1.lead + b1.shape), mix(trail, caseOf(b))))
  add(24, mix(abbreviationOf(a), mix(kind, OPENERS.has(capitalised(b)) ? 1 : 2)))
  add(25, mix(mix(Math.min(a.core.length, 4), a.core.includes('.') ? 1 : 2), kind))
  add(26, mix(mix(Math.min(at, 4), total), mix(trail, caseOf(b))))
  add(27, mix(hashText(a.core.slice(-3)), mix(trail, caseOf(b))))
  add(28, mix(hashText(b.core.slice(-3)), mix(trail, caseOf(b))))
  add(29, mix(caseOf(first), kind))
  add(30, mix(Math.min(running.unmarked, 3), mix(kind, total)))
  add(31, mix(addressOf(a) * 16 + addressOf(b) * 4 + addressOf(first), mix(trail, caseOf(b))))
  add(32, mix(coreB, mix(register, a.trail === '' ? 1 : 2)))
  add(33, mix(hashText(a.shape + b.shape + b1.shape + b2.shape), mix(trail, register)))
  add(34, mix(mix(coreB1, trail), caseOf(b)))
  add(35, mix(mix(hashText(a1.core), trail), caseOf(b)))
  add(36, mix(hashText(first.core), mix(trail, long)))
  const before = capitalsBefore(chunks, at, running.first)
  const after = capitalsAfter(chunks, at + 1)
  add(37, mix(mix(before, after), trail))
  add(38, mix(mix(after, kind), register))
  add(39, mix(likeness(first, b) * 4 + likeness(paragraphStart, b), trail))
  add(40, mix(likeness(a, b) * 4 + likeness(a1, b), kind))
  add(41, mix(mix(running.endedBy, long), kind))
}

const EDGE: Chunk = { start: -1, end: -1, core: '\u0001', lead: '', trail: '', shape: '-' }

function caseOf(chunk: Chunk): number {
  return CASES.indexOf(chunk.shape)
}

const CASES = 'UuIldx-'

function capitalised(chunk: Chunk): string {
  return chunk.shape === 'u' ? chunk.core.charAt(0).toUpperCase() + chunk.core.slice(1) : ''
}

/** Which list of abbreviations the chunk stands in, where a full stop follows it. */
function abbreviationOf(chunk: Chunk): number {
  if (!chunk.trail.startsWith('.')) return 0
  if (HOURS.has(chunk.core)) return 1
  if (TITLES.has(capitalised(chunk))) return 2
  if (MAY_END.has(chunk.core)) return 3
  if (BEFORE_NUMBERS.has(chunk.core)) return 4
  return /^(?:\p{L}\.)*\p{L}$/u.test(chunk.core) ? 5 : 6
}

/** A mail address, a web address, a name with points in it (a file, a newsgroup), or none. */
function addressOf(chunk: Chunk): number {
  if (chunk.core.includes('@')) return 1
  return chunk.core.startsWith('http') || chunk.core.startsWith('www.')
    ? 2
    : chunk.shape !== 'd' && /\.\w{2,4}$/.test(chunk.core)
      ? 3
      : 0
}

function bucket(count: number): number {
  return count < 6 ? count : count < 9 ? 6 : count < 14 ? 7 : count < 22 ? 8 : count < 40 ? 9 : 10
}

function mix(value: number, template: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x85ebca6b), 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x27d4eb2f)
  return hash ^ (hash >>> 13)
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 16)
}

/** How many capitalised chunks stand in a row up to `at`, at most 4. */
function capitalsBefore(chunks: readonly Chunk[], at: number, first: number): number {
  let count = 0
  while (count < 4 && at - count >= first && isCapital(chunks[at - count])) count++
  return count
}

/** How many stand in a row from `at` to the next mark, at most 5. */
function capitalsAfter(chunks: readonly Chunk[], at: number): number {
  let count = 0
  while (count < 5 && isCapital(chunks[at + count])) {
    count++
    if (chunks[at + count - 1]?.trail !== '') break
  }
  return count
}

function isCapital(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.shape === 'u' || chunk.shape === 'U')
}

/** 3 for the same word, 2 for long ones that begin alike, 1 for the same look, else 0: the items of a list. */
function likeness(one: Chunk, other: Chunk): number {
  if (one.core === other.core && one.core !== '') return 3
  if (one.lead !== other.lead || one.shape !== other.shape) return 0
  return one.core.length > 12 && one.core.slice(0, 8) === other.core.slice(0, 8)
    ? 2
    : one.trail === other.trail
      ? 1
      : 0
}
