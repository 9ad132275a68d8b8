import { readFileSync } from 'node:fs'
import { HearsayError } from '../../../model/errors.ts'

/** Trees are asked twice: of every pair of one story, and of those that the pair network has read, when they know its chances as well. */
const FILES = { unread: 'pairs.bin', read: 'pairs-read.bin' } as const

type Look = keyof typeof FILES

/** What two contents of one story may be to each other, as trees tell them apart. */
export const KINDS = ['none', 'same', 'denial', 'value', 'characterisation', 'update'] as const

export type Kind = (typeof KINDS)[number]

/** Those of them that are conflicts. */
export const CONFLICTS = ['denial', 'value', 'characterisation'] as const

/** How likely each kind is, 0 to 1, all together 1. */
export type Chances = Readonly<Record<Kind, number>>

/** How many questions lie between the root of a tree and an answer. */
const DEPTH = 4
/** And how many there are in a tree. */
export const ASKS = 2 ** DEPTH - 1

/**
 * Trees of four questions, round by round one for each kind: at node n "is the number below the bound?" leads to 2n + 1, otherwise to 2n + 2; what
 * stands behind the last question is an answer, and a kind's answers are added up.
 */
export interface Trees {
  /** The names of the numbers that are asked about. */
  readonly numbers: readonly string[]
  /** The number asked about, by its place; -1 where nothing is asked, which leads on as "below". */
  readonly asks: Int16Array
  readonly bounds: Float32Array
  readonly answers: Float32Array
}

/** How likely each kind is, 0 to 1, all together 1; in the order of `KINDS`. */
export function chancesBy(trees: Trees, numbers: ArrayLike<number>): readonly number[] {
  const sums = KINDS.map(() => 0)
  const count = trees.answers.length / (ASKS + 1)
  for (let tree = 0; tree < count; tree++) {
    const kind = tree % KINDS.length
    sums[kind] = (sums[kind] ?? 0) + answerOf(trees, tree, (at) => numbers[at] ?? 0)
  }
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => one / all)
}

/** The same of numbers by their names. */
export function chancesByNames(trees: Trees, numbers: Readonly<Record<string, number>>): Chances {
  const chances = chancesBy(
    trees,
    trees.numbers.map((name) => numbers[name] ?? 0),
  )
  return Object.fromEntries(KINDS.map((kind, at) => [kind, chances[at] ?? 0])) as Record<Kind, number>
}

/** What one of the trees answers. */
export function answerOf(
  { asks, bounds, answers }: Pick<Trees, 'asks' | 'bounds' | 'answers'>,
  tree: number,
  numberAt: (at: number) => number,
): number {
  let node = 0
  while (node < ASKS) {
    const at = asks[tree * ASKS + node] ?? -1
    node = 2 * node + (at < 0 || numberAt(at) < (bounds[tree * ASKS + node] ?? 0) ? 1 : 2)
  }
  return answers[tree * (ASKS + 1) + node - ASKS] ?? 0
}

/** The bytes of a model: the names in a line, then bounds, answers and asks, little-endian, on a bound of four bytes. */
export function packTrees({ numbers, asks, bounds, answers }: Trees): Uint8Array {
  const names = new TextEncoder().encode(`${JSON.stringify({ numbers, trees: asks.length / ASKS })}\n`)
  const start = Math.ceil(names.length / 4) * 4
  const bytes = new Uint8Array(start + 4 * bounds.length + 4 * answers.length + 2 * asks.length)
  bytes.set(names)
  bytes.fill(SPACE, names.length - 1, start - 1)
  bytes[start - 1] = NEWLINE
  bytes.set(new Uint8Array(bounds.buffer), start)
  bytes.set(new Uint8Array(answers.buffer), start + 4 * bounds.length)
  bytes.set(new Uint8Array(asks.buffer), start + 4 * (bounds.length + answers.length))
  return bytes
}

const NEWLINE = 10
const SPACE = 32

/** The models that ship, each read when it is first asked for. Throws `bad-model` where the file is none. */
export function shippedTrees(look: Look): Trees {
  const known = LOADED.get(look)
  if (known) return known
  const trees = readTrees(readFileSync(new URL(`../../../../models/${FILES[look]}`, import.meta.url)))
  LOADED.set(look, trees)
  return trees
}

const LOADED = new Map<Look, Trees>()

/** The trees that a file holds, as `packTrees` wrote it. */
export function readTrees(file: Uint8Array): Trees {
  const start = file.indexOf(NEWLINE) + 1
  const { numbers, trees } = headerIn(file.subarray(0, start))
  const [bounds, answers] = [trees * ASKS, trees * (ASKS + 1)]
  if (start % 4 !== 0 || file.length !== start + 4 * (bounds + answers) + 2 * bounds) throw damaged()
  const own = Uint8Array.from(file.subarray(start)).buffer
  return {
    numbers,
    bounds: new Float32Array(own, 0, bounds),
    answers: new Float32Array(own, 4 * bounds, answers),
    asks: new Int16Array(own, 4 * (bounds + answers), bounds),
  }
}

function headerIn(bytes: Uint8Array): { readonly numbers: readonly string[]; readonly trees: number } {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw damaged()
  }
}

function damaged(): HearsayError {
  return new HearsayError(
    'bad-model',
    'The model of pairs cannot be used: it is cut short or damaged; install Hearsay again.',
  )
}
