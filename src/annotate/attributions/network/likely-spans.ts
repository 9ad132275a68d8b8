import { LabelPaths } from '../../syntax/core/label-path.ts'
import { bestApart, type Candidate, freeWords } from './best-apart.ts'
import type { Role } from './role-spans.ts'

/** Scores of labels: of word i and label j at `at` + i · `stride` + j. */
interface LabelScores {
  readonly values: Float32Array
  readonly at: number
  readonly stride: number
  readonly length: number
  /** Says of a word that no span goes on from the word before it. */
  readonly parts: (word: number) => boolean
}

export interface LikelySpan extends Candidate {
  /** Whether it stands for itself; others serve where an attribution lacks a part. */
  readonly isLikely: boolean
}

/** How likely a span must be: as measured for F1 on PolNeAR dev, where 0.35 to 0.5 are much alike. */
const WORTH: Readonly<Record<Role, number>> = { source: 0.45, cue: 0.45, content: 0.45 }

/** What a span of the best path has before others: what stands there fits together. */
const ON_BEST_PATH = 0.15

/** How likely a span must be to serve where an attribution lacks a part. */
const SPARE: Readonly<Record<Role, number>> = { source: 0.1, cue: 0.1, content: 0.1 }

/** What is less likely is not looked at: no more than 1 / LEAST spans are as likely open at a word, so time is linear. */
const LEAST = 0.02

/** No label is wholly ruled out, so that no sum is zero. */
const NEVER = 1e-9

/** The columns of a role's labels. */
interface Columns {
  readonly role: Role
  readonly begin: number
  readonly inside: number
  readonly end: number
  readonly single: number
}

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['Source', 'source'],
  ['Cue', 'cue'],
  ['Content', 'content'],
])

/**
 * Spans by how likely each is among all the paths that BIOES labels allow (forward and backward sums), not those of the one best
 * path: a path of the highest sum leaves out spans that are likelier right than wrong for F1. Of spans that share words, those are
 * taken whose values beyond WORTH sum highest.
 */
export class LikelySpans {
  readonly #paths: LabelPaths
  readonly #labels: Uint16Array
  readonly #sure: Float32Array
  readonly #columns: readonly Columns[]
  readonly #count: number
  readonly #outside: number
  readonly #shares: Float64Array
  /** Sums of all beginnings of paths with no span open before a word; of all their ends. */
  readonly #before: Float64Array
  readonly #behind: Float64Array
  /** Of all ends of paths with a span of each role open behind a word. */
  readonly #open: Float64Array

  /** Passages have up to `longest` words. */
  constructor(labels: readonly string[], longest: number) {
    this.#count = labels.length
    this.#paths = new LabelPaths(labels, longest)
    this.#labels = new Uint16Array(longest)
    this.#sure = new Float32Array(longest)
    this.#outside = labels.indexOf('O')
    this.#columns = [...ROLES].map(([name, role]) => ({
      role,
      begin: labels.indexOf(`B-${name}`),
      inside: labels.indexOf(`I-${name}`),
      end: labels.indexOf(`E-${name}`),
      single: labels.indexOf(`S-${name}`),
    }))
    this.#shares = new Float64Array(longest * labels.length)
    this.#before = new Float64Array(longest + 1)
    this.#behind = new Float64Array(longest + 1)
    this.#open = new Float64Array(longest * ROLES.size)
  }

  /** In the order of their words; no two share one. */
  read(scores: LabelScores): readonly LikelySpan[] {
    this.#softmax(scores)
    this.#sumForward(scores)
    this.#sumBackward(scores)
    const { length } = scores
    const best = this.#bestPath(scores)
    const candidates = this.#candidates(scores).map((span) => ({
      ...span,
      value: span.probability + (best.has(keyOf(span)) ? ON_BEST_PATH : 0),
    }))
    const likely = bestApart(candidates, length, WORTH)
    const free = freeWords(likely, length)
    const spare = candidates.filter(({ first, last }) => (free[first] ?? 0) > last)
    const chosen = [
      ...likely.map((span) => ({ ...span, isLikely: true })),
      ...bestApart(spare, length, SPARE).map((span) => ({ ...span, isLikely: false })),
    ]
    return chosen.sort((a, b) => a.first - b.first)
  }

  /** The spans of the best path, by their keys. */
  #bestPath(scores: LabelScores): ReadonlySet<string> {
    const { length } = scores
    this.#paths.read(scores, this.#labels, this.#sure, 0)
    const found = new Set<string>()
    for (const { role, begin, end, single } of this.#columns) {
      let first = 0
      for (let word = 0; word < length; word++) {
        const label = this.#labels[word]
        if (label === begin || label === single) first = word
        if (label === end || label === single) found.add(keyOf({ role, first, last: word }))
      }
    }
    return found
  }

  #share(word: number, label: number): number {
    return this.#shares[word * this.#count + label] ?? 0
  }

  #softmax({ values, at, stride, length }: LabelScores): void {
    for (let word = 0; word < length; word++) {
      const row = at + word * stride
      let top = Number.NEGATIVE_INFINITY
      for (let label = 0; label < this.#count; label++) top = Math.max(top, values[row + label] ?? 0)
      for (let label = 0; label < this.#count; label++) {
        const share = Math.exp((values[row + label] ?? 0) - top)
        this.#shares[word * this.#count + label] = Math.max(share, NEVER)
      }
    }
  }

  /** Also divides the shares of each word so that the sums up to it are one: they would vanish. */
  #sumForward({ length, parts }: LabelScores): void {
    const open = this.#columns.map(() => 0)
    this.#before[0] = 1
    for (let word = 0; word < length; word++) {
      if (parts(word)) open.fill(0)
      const free = this.#before[word] ?? 0
      let next = free * this.#share(word, this.#outside)
      let all = 0
      for (const [at, { begin, inside, end, single }] of this.#columns.entries()) {
        const was = open[at] ?? 0
        next += free * this.#share(word, single) + was * this.#share(word, end)
        open[at] = free * this.#share(word, begin) + was * this.#share(word, inside)
        all += open[at] ?? 0
      }
      const scale = 1 / (all + next)
      for (let at = 0; at < open.length; at++) open[at] = (open[at] ?? 0) * scale
      for (let label = 0; label < this.#count; label++)
        this.#shares[word * this.#count + label] = this.#share(word, label) * scale
      this.#before[word + 1] = next * scale
    }
  }

  #sumBackward({ length, parts }: LabelScores): void {
    const open = this.#columns.map(() => 0)
    this.#behind[length] = 1
    for (let word = length - 1; word >= 0; word--) {
      this.#open.set(open, word * ROLES.size)
      const after = this.#behind[word + 1] ?? 0
      let sum = after * this.#share(word, this.#outside)
      for (const [at, { begin, inside, end, single }] of this.#columns.entries()) {
        const goesOn = open[at] ?? 0
        sum += after * this.#share(word, single) + goesOn * this.#share(word, begin)
        open[at] = after * this.#share(word, end) + goesOn * this.#share(word, inside)
      }
      if (parts(word)) open.fill(0)
      this.#behind[word] = sum
    }
  }

  /** Every span that is likely enough, in the order of first words. */
  #candidates({ length, parts }: LabelScores): readonly Omit<Candidate, 'value'>[] {
    const found: Omit<Candidate, 'value'>[] = []
    const whole = this.#before[length] ?? 1
    for (let first = 0; first < length; first++) {
      const free = (this.#before[first] ?? 0) / whole
      for (const [at, { role, begin, inside, end, single }] of this.#columns.entries()) {
        const add = (last: number, sum: number): void => {
          const probability = sum * (this.#behind[last + 1] ?? 0)
          if (probability >= LEAST) found.push({ role, first, last, probability })
        }
        add(first, free * this.#share(first, single))
        let sum = free * this.#share(first, begin)
        for (let last = first + 1; last < length && !parts(last); last++) {
          if (sum * (this.#open[(last - 1) * ROLES.size + at] ?? 0) < LEAST) break
          add(last, sum * this.#share(last, end))
          sum *= this.#share(last, inside)
        }
      }
    }
    return found
  }
}

function keyOf({ role, first, last }: Pick<Candidate, 'role' | 'first' | 'last'>): string {
  return `${role}${first}-${last}`
}
