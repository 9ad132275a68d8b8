import { bestTree } from './best-tree.ts'
import { FormVectors } from './form-vectors.ts'
import { Heads } from './heads.ts'
import { Layers } from './layers.ts'
import { MemoryPlan } from './memory-plan.ts'
import { readModelFile } from './model-file.ts'
import { NamePaths } from './name-path.ts'
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

export interface LanguageCore {
  /** A PTB tag and a UPOS: "NN NOUN". */
  readonly tags: readonly string[]
  /** Universal Dependencies. */
  readonly relations: readonly string[]
  /** "O", or B, I, E, S with a type: "B-PER". */
  readonly names: readonly string[]
  /**
   * Reads sentences: `forms` are all of their words as Universal Dependencies splits them, `sentenceEnds` the place after
   * the last word of each. A sentence is read alike alone and among others. A sentence of more than 300 words is read in
   * parts; the words on which the later parts hang are put on the first part's as "parataxis". Never throws for the sake
   * of a form; throws a RangeError where `sentenceEnds` do not ascend or lie outside of `forms`. `done` is called after each part of each batch, for timing.
   */
  read(
    forms: readonly string[],
    sentenceEnds: readonly number[],
    done?: (part: CorePart) => void,
  ): CoreReading
}

/** Words whose rows are in memory at once; a multiple of four, and no less than a window has. */
const BATCH = 512

/** Makes a core of a model file as docs/language-core.md lays it out. Throws `bad-model` where the bytes are no such file. */
export function loadLanguageCore(bytes: Uint8Array): LanguageCore {
  const file = readModelFile(bytes)
  const plan = new MemoryPlan()
  const vectors = new FormVectors(plan, file)
  const layers = new Layers(plan, file, BATCH)
  const heads = new Heads(plan, file, BATCH, LONGEST_WINDOW)
  const names = new NamePaths(file.names, LONGEST_WINDOW)
  const memory = plan.start()
  const putRoot = heads.prepare(memory)
  const found = new Int32Array(LONGEST_WINDOW)
  const parataxis = Math.max(0, file.relations.indexOf('parataxis'))

  function readBatch(
    windows: readonly Window[],
    forms: readonly string[],
    reading: CoreReading,
    done: (part: CorePart) => void,
  ): void {
    const first = windows[0]?.start ?? 0
    const rows = (windows.at(-1)?.end ?? first) - first
    vectors.fill(memory, forms, first, first + rows, layers.inputAt)
    done('features')
    const starts = [...windows.map(({ start }) => start - first), rows]
    const packed = layers.run(memory, { rows, starts })
    done('layers')
    heads.run(memory, packed, rows)
    done('heads')
    for (const window of windows) decode(window, window.start - first, reading)
    heads.relate(memory, rows)
    copy(heads.bestTags.at, rows, reading.tags, first)
    copy(heads.bestRelations.at, rows, reading.relations, first)
    for (const window of windows) settleRoots(window, reading)
    done('decoding')
  }

  function decode({ start, end }: Window, row: number, reading: CoreReading): void {
    const length = end - start
    const scores = heads.scoreArcs(memory, row, length, putRoot)
    bestTree({ values: memory.floats, ...scores, length }, found)
    for (let word = 0; word < length; word++) {
      const head = found[word] ?? -1
      reading.heads[start + word] = head === -1 ? -1 : start + head
      heads.pick(memory, row + word, head === -1 ? -1 : row + head)
    }
    names.read(memory.floats, heads.names, row, length, reading.names, start)
    const { nameConfidences } = reading
    names.confidences(memory.floats, heads.names, row, length, reading.names, start, nameConfidences)
  }

  function settleRoots({ start, end, goesOn }: Window, reading: CoreReading): void {
    const root = reading.heads.indexOf(-1, start)
    if (root === -1 || root >= end) return
    reading.relations[root] = heads.rootRelation
    if (!goesOn) {
      sentenceRoot = root
      return
    }
    reading.heads[root] = sentenceRoot
    reading.relations[root] = parataxis
  }

  let sentenceRoot = 0

  function copy(from: number, count: number, to: Uint16Array, start: number): void {
    for (let at = 0; at < count; at++) to[start + at] = memory.integers[from + at] ?? 0
  }

  return {
    tags: file.tags,
    relations: file.relations,
    names: file.names,
    read(forms, sentenceEnds, done = () => {}) {
      const reading: CoreReading = {
        tags: new Uint16Array(forms.length),
        heads: new Int32Array(forms.length),
        relations: new Uint16Array(forms.length),
        names: new Uint16Array(forms.length),
        nameConfidences: new Float32Array(forms.length),
      }
      for (const batch of batchesOf(windowsOf(forms.length, sentenceEnds), BATCH)) {
        readBatch(batch, forms, reading, done)
      }
      return reading
    },
  }
}
