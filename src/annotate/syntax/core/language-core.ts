import { placeDense } from '../../../kernel/dense.ts'
import { MemoryPlan } from '../../../kernel/memory-plan.ts'
import { Arcs } from './arcs.ts'
import { bestTree } from './best-tree.ts'
import { readCoreFile } from './core-file.ts'
import { FormVectors } from './form-vectors.ts'
import { LabelPaths } from './label-path.ts'
import { Layers } from './layers.ts'
import { Relations } from './relations.ts'
import { batchesOf, LONGEST_WINDOW, type Window, windowsOf } from './windows.ts'

/** What was read of each word, in the order of the forms. Tags, relations and names are places in the core's lists. */
export interface CoreReading {
  readonly tags: Uint16Array
  /** The place of the word that each word hangs on; -1 for the one word of a sentence that hangs on the root. */
  readonly heads: Int32Array
  readonly relations: Uint16Array
  readonly names: Uint16Array
  /** How likely the name label is, 0 to 1, by the scores of that word alone. */
  readonly nameConfidences: Float32Array
}

/** Parts of the work, for timing. */
export type CorePart = 'features' | 'layers' | 'heads' | 'decoding'

/** Room for the core's own view of each word, in rows of `LanguageCore.width` numbers within [-1, 1]. */
export interface CoreStates {
  /** What goes into the first layer. */
  readonly first: Float32Array
  /** What comes out of the last. */
  readonly last: Float32Array
}

export interface CoreOptions {
  /** Is called after each part of each batch, for timing. */
  readonly done?: (part: CorePart) => void
  /** Is filled where it is given: for a network that stands on the core. */
  readonly states?: CoreStates
}

export interface LanguageCore {
  /** A PTB tag and a UPOS: "NN NOUN". */
  readonly tags: readonly string[]
  /** Universal Dependencies. */
  readonly relations: readonly string[]
  /** "O", or B, I, E, S with a type: "B-PER". */
  readonly names: readonly string[]
  /** Numbers of a word's state. */
  readonly width: number
  /** Of this very model: two cores of one id give the same states. */
  readonly id: string
  /**
   * Reads sentences: `forms` are all of their words as Universal Dependencies splits them, `sentenceEnds` the place after
   * the last word of each. A sentence is read alike alone and among others. A sentence of more than 300 words is read in
   * parts; the words on which the later parts hang are put on the first part's as "parataxis". Never throws for the sake
   * of a form; throws a RangeError where `sentenceEnds` do not ascend or lie outside of `forms`.
   */
  read(forms: readonly string[], sentenceEnds: readonly number[], options?: CoreOptions): CoreReading
}

/** Words whose rows are in memory at once; a multiple of four, and no less than a window has. */
const BATCH = 512

/** What fills up a block of outputs has no score. */
const NEVER_PICKED = { filling: Number.NEGATIVE_INFINITY }

/** Makes a core of a model file as docs/language-core.md lays it out. Throws `bad-model` where the bytes are no such file. */
export function loadLanguageCore(bytes: Uint8Array): LanguageCore {
  const file = readCoreFile(bytes)
  const { config } = file
  const plan = new MemoryPlan()
  const vectors = new FormVectors(plan, file, BATCH)
  const layers = new Layers(plan, file, config, BATCH)
  const tagScores = placeDense(plan, file, 'tags', file.tags.length, config.width, NEVER_PICKED)
  const nameScores = placeDense(plan, file, 'names', file.names.length, config.width)
  const tagScoresAt = plan.rows(BATCH, tagScores.columns)
  const nameScoresAt = plan.rows(BATCH, nameScores.columns)
  const tagsAt = plan.rows(BATCH, 1)
  const arcs = new Arcs(plan, file, config, BATCH, LONGEST_WINDOW)
  const relations = new Relations(plan, file, file.relations, config, BATCH)
  const names = new LabelPaths(file.names, LONGEST_WINDOW)
  const memory = plan.start()
  vectors.prepare(memory)
  const found = new Int32Array(LONGEST_WINDOW)
  const parataxis = file.relations.indexOf('parataxis')
  const goingOn = parataxis === -1 ? file.relations.findIndex((label) => label !== 'root') : parataxis
  let sentenceRoot = -1

  function readBatch(
    windows: readonly Window[],
    forms: readonly string[],
    reading: CoreReading,
    { done, states }: CoreOptions,
  ): void {
    const first = windows[0]?.start ?? 0
    const rows = (windows.at(-1)?.end ?? first) - first
    vectors.fill(memory, forms, windows, layers.inputAt)
    if (states) keep(layers.inputAt, rows, states.first, first)
    done?.('features')
    const packed = layers.run(memory, { rows, starts: [...windows.map(({ start }) => start - first), rows] })
    if (states) keep(layers.outputAt, rows, states.last, first)
    done?.('layers')
    runHeads(packed, rows)
    done?.('heads')
    for (const window of windows) decode(window, window.start - first, reading)
    copy(tagsAt / 4, rows, reading.tags, first)
    copy(relations.settle(memory, rows), rows, reading.relations, first)
    for (const window of windows) settleRoot(window, reading)
    done?.('decoding')
  }

  function runHeads(packed: number, rows: number): void {
    const filled = Math.ceil(rows / 4) * 4
    tagScores.run(memory, packed, filled, tagScoresAt)
    memory.kernel.highest(tagScoresAt, tagScores.columns * 4, rows, tagScores.columns, tagsAt)
    nameScores.run(memory, packed, filled, nameScoresAt)
    arcs.run(memory, packed, filled)
    relations.run(memory, packed, filled)
  }

  function decode({ start, end }: Window, row: number, reading: CoreReading): void {
    const length = end - start
    bestTree({ values: memory.floats, ...arcs.score(memory, row, length), length }, found)
    for (let word = 0; word < length; word++) {
      const head = found[word] ?? -1
      reading.heads[start + word] = head === -1 ? -1 : start + head
      relations.pick(memory, row + word, head === -1 ? -1 : row + head)
    }
    const stride = nameScores.columns
    const scores = { values: memory.floats, at: nameScoresAt / 4 + row * stride, stride, length }
    names.read(scores, reading.names, reading.nameConfidences, start)
  }

  /** The word on the root is "root"; in a later part of a sentence it hangs on the root of the first. */
  function settleRoot({ start, goesOn }: Window, { heads, relations: labels }: CoreReading): void {
    const root = heads.indexOf(-1, start)
    if (!goesOn) sentenceRoot = root
    else heads[root] = sentenceRoot
    labels[root] = goesOn ? goingOn : relations.root
  }

  function copy(from: number, count: number, to: Uint16Array, start: number): void {
    for (let at = 0; at < count; at++) to[start + at] = memory.integers[from + at] ?? 0
  }

  function keep(from: number, rows: number, to: Float32Array, start: number): void {
    const at = from / 4
    to.set(memory.floats.subarray(at, at + rows * config.width), start * config.width)
  }

  return {
    tags: file.tags,
    relations: file.relations,
    names: file.names,
    width: config.width,
    id: file.id,
    read(forms, sentenceEnds, options = {}) {
      const reading: CoreReading = {
        tags: new Uint16Array(forms.length),
        heads: new Int32Array(forms.length),
        relations: new Uint16Array(forms.length),
        names: new Uint16Array(forms.length),
        nameConfidences: new Float32Array(forms.length),
      }
      for (const batch of batchesOf(windowsOf(forms.length, sentenceEnds), BATCH)) {
        readBatch(batch, forms, reading, options)
      }
      return reading
    },
  }
}
