import { placeDense } from '../../../kernel/dense.ts'
import { MemoryPlan } from '../../../kernel/memory-plan.ts'
import { HearsayError } from '../../../model/errors.ts'
import { readModelFile } from '../../../model/model-file/model-file.ts'
import type { CoreStates, LanguageCore } from '../../syntax/core/language-core.ts'
import { Layers } from '../../syntax/core/layers.ts'
import { batchesOf } from '../../syntax/core/windows.ts'
import { attributionHeader } from './attribution-header.ts'
import { CuePointers } from './cue-pointers.ts'
import { LikelySpans } from './likely-spans.ts'
import { LONGEST_PASSAGE, type Passage } from './passages.ts'
import type { RoleSpan } from './role-spans.ts'
import { startsParagraph } from './word-places.ts'

/** Finds sources, cues and contents from the core's states of words. */
export interface AttributionNetwork {
  /**
   * Reads passages that follow one another. `places` are of all the words; `states` begin with the first passage's first word. The
   * spans of a passage are the same alone and among others.
   */
  read(passages: readonly Passage[], places: Uint8Array, states: CoreStates): readonly RoleSpan[]
}

/** Words whose rows are in memory at once; a multiple of four, and no less than a passage has. */
const BATCH = 512

/** Makes a network of a model file as docs/attribution.md lays it out. Throws `bad-model` where it is none, or stands on another core. */
export function loadAttributionNetwork(
  bytes: Uint8Array,
  core: Pick<LanguageCore, 'width' | 'id'>,
): AttributionNetwork {
  const { header, ...tensors } = readModelFile(bytes, attributionHeader, 'The attribution network')
  const { config, roles } = header
  if (config.core !== core.width || header.coreId !== core.id)
    throw standsElsewhere(config.core, header.coreId, core)
  const { width } = config
  const plan = new MemoryPlan()
  const coreAt = plan.rows(BATCH, config.core)
  const packedAt = plan.rows(BATCH, config.core / 2)
  const first = placeDense(plan, tensors, 'input.first', width, config.core, { withoutBias: true })
  const last = placeDense(plan, tensors, 'input.last', width, config.core, { withoutBias: true })
  const firstAt = plan.rows(BATCH, width)
  const lastAt = plan.rows(BATCH, width)
  const placesAt = plan.keep(tensors.floats('input.states', config.states, width))
  const picksAt = plan.rows(BATCH, 1)
  const layers = new Layers(plan, tensors, config, BATCH)
  const roleScores = placeDense(plan, tensors, 'roles', roles.length, width)
  const roleScoresAt = plan.rows(BATCH, roleScores.columns)
  const pointers = new CuePointers(plan, tensors, config, BATCH)
  const likely = new LikelySpans(roles, LONGEST_PASSAGE)
  const memory = plan.start()

  /** x = t(F first + L last + the row of the place), for `rows` words from `word` on; `at` is the word's place in the states. */
  function readInput(word: number, at: number, rows: number, places: Uint8Array, states: CoreStates): void {
    const { kernel, floats, integers } = memory
    const filled = filledUp(rows)
    const inputs = [
      [states.first, first, firstAt],
      [states.last, last, lastAt],
    ] as const
    for (const [values, dense, out] of inputs) {
      floats.set(values.subarray(at * config.core, (at + rows) * config.core), coreAt / 4)
      kernel.packRows(coreAt, filled, config.core, packedAt)
      dense.run(memory, packedAt, filled, out)
    }
    for (let row = 0; row < rows; row++) integers[picksAt / 4 + row] = places[word + row] ?? 0
    kernel.squashSum(firstAt, lastAt, placesAt, picksAt, rows, width, layers.inputAt)
  }

  function* readBatch(
    passages: readonly Passage[],
    origin: number,
    places: Uint8Array,
    states: CoreStates,
  ): Generator<RoleSpan> {
    const from = passages[0]?.start ?? 0
    const rows = (passages.at(-1)?.end ?? from) - from
    readInput(from, from - origin, rows, places, states)
    const packed = layers.run(memory, { rows, starts: [...passages.map(({ start }) => start - from), rows] })
    roleScores.run(memory, packed, filledUp(rows), roleScoresAt)
    pointers.run(memory, packed, filledUp(rows))
    for (const { start, end } of passages) {
      const scores = { values: memory.floats, at: roleScoresAt / 4 + (start - from) * roleScores.columns }
      const parts = (word: number): boolean => startsParagraph(places[start + word] ?? 0)
      const shape = { stride: roleScores.columns, length: end - start, parts }
      const spans = likely.read({ ...scores, ...shape })
      yield* pointed(
        spans.map(({ role, first, last, probability, isLikely }) => ({
          role,
          isLikely,
          first: first + start - from,
          last: last + start - from,
          confidence: probability,
        })),
        from,
      )
    }
  }

  /** Spans with their cues, and with their words counted as the caller does. */
  function pointed(spans: readonly Omit<RoleSpan, 'cues'>[], origin: number): readonly RoleSpan[] {
    const cues = spans.flatMap(({ role, first }) => (role === 'cue' ? [first] : []))
    return spans.map((span) => {
      const place = { ...span, first: span.first + origin, last: span.last + origin }
      if (span.role === 'cue') return { ...place, cues: [] }
      const choices = pointers.point(memory, span.first, span.last, cues)
      return {
        ...place,
        cues: choices.map(({ cue, share }) => ({ cue: cue === null ? null : cue + origin, share })),
      }
    })
  }

  return {
    read(passages, places, states) {
      const origin = passages[0]?.start ?? 0
      const spans: RoleSpan[] = []
      for (const batch of batchesOf(passages, BATCH)) spans.push(...readBatch(batch, origin, places, states))
      return spans
    },
  }
}

/** The kernel takes four rows at once. */
function filledUp(rows: number): number {
  return Math.ceil(rows / 4) * 4
}

function standsElsewhere(width: number, id: string, given: Pick<LanguageCore, 'width' | 'id'>): HearsayError {
  return new HearsayError(
    'bad-model',
    `The attribution network's model cannot be used: it stands on the language core ${id || 'without id'} of width ${width}, and this one is ${given.id || 'without id'} of width ${given.width}; install Hearsay again, or make both models anew.`,
  )
}
