import { describe, expect, it } from 'vitest'
import {
  type AttributionNetwork,
  loadAttributionNetwork,
} from '../../src/annotate/attributions/network/attribution-network.ts'
import type { Passage } from '../../src/annotate/attributions/network/passages.ts'
import type { RoleSpan } from '../../src/annotate/attributions/network/role-spans.ts'
import { HearsayError } from '../../src/model/errors.ts'
import { generator } from '../language-core/random-model.ts'
import { type NetworkSizes, randomNetwork, writeNetwork } from './random-network.ts'
import { referenceNetwork } from './reference-network.ts'

const SMALL: NetworkSizes = { core: 16, width: 24, layers: 2, arc: 12 }

/** What a mean score may lose to integers of 14 bits. */
const TOLERANCE = 0.02

describe('the attribution network', () => {
  it.each<[number, NetworkSizes]>([
    [1, SMALL],
    [2, { core: 8, width: 8, layers: 1, arc: 3 }],
    [3, { core: 160, width: 128, layers: 2, arc: 64 }],
    [4, { core: 40, width: 64, layers: 3, arc: 17 }],
  ])('agrees with plain floats within the error of its integers: %i, %j', (seed, sizes) => {
    const parts = randomNetwork(seed, sizes)
    const network = load(parts)
    for (const length of [1, 2, 5, 37]) {
      const { places, states } = inputOf(seed, sizes.core, length)
      const spans = network.read([{ start: 0, end: length, isWhole: true }], places, states)
      const reference = referenceNetwork(
        parts,
        rowsOf(states.first, sizes.core),
        rowsOf(states.last, sizes.core),
        places,
      )
      for (const span of spans) {
        const wanted = likelihood(span, reference.roles, parts.roles, places)
        expect(Math.abs(Math.log(span.confidence / wanted))).toBeLessThan(TOLERANCE * 10)
        const cues = spans.filter(({ role }) => role === 'cue').map(({ first }) => first)
        const mean = (column: number): number => {
          const own = reference.cues.slice(span.first, span.last + 1)
          return own.reduce((sum, row) => sum + (row[column] ?? 0), 0) / own.length
        }
        if (span.role === 'cue') expect(span.cues).toEqual([])
        else {
          const best = Math.max(...[...cues, length].map(mean))
          expect(mean(span.cues[0]?.cue ?? length)).toBeGreaterThan(best - 5 * TOLERANCE)
        }
      }
    }
  })

  it('reads a passage alike alone and among others, and again', () => {
    const network = load(randomNetwork(5, SMALL))
    const lengths = [3, 180, 1, 299, 300, 12, 77, 250, 4]
    const total = lengths.reduce((sum, length) => sum + length, 0)
    const { places, states } = inputOf(7, SMALL.core, total)
    let start = 0
    const passages = lengths.map((length): Passage => {
      start += length
      return { start: start - length, end: start, isWhole: true }
    })
    const together = network.read(passages, places, states)
    const alone = passages.flatMap((passage) => {
      const part = { first: states.first.subarray(passage.start * SMALL.core), last: states.last }
      const last = states.last.subarray(passage.start * SMALL.core)
      return network.read([passage], places, { ...part, last })
    })
    expect(together.length).toBeGreaterThan(50)
    expect(alone).toEqual(together)
    expect(network.read(passages, places, states)).toEqual(together)
  })

  it('ends every span with its paragraph', () => {
    const network = load(randomNetwork(6, SMALL))
    const { places, states } = inputOf(9, SMALL.core, 200)
    for (const { first, last } of network.read([{ start: 0, end: 200, isWhole: true }], places, states)) {
      expect([...places.subarray(first + 1, last + 1)].filter((place) => place % 3 === 2)).toEqual([])
    }
  })

  it.each<[string, RegExp, Uint8Array]>([
    ['nothing', /The attribution network's model.*does not begin with HSLC/, new Uint8Array()],
    ['cut short', /ends inside the tensor/, writeNetwork(randomNetwork(1, SMALL)).subarray(0, -300)],
    ['of another kind', /wrong at kind/, changed({ kind: 'names' })],
    ['of other roles', /wrong at roles.*Source, Cue and Content/, changed({ roles: ['O', 'S-Name'] })],
    ['on another core', /of width 24, and this one is .* of width 16/, changedWidth(24)],
    ['trained on another core', /the language core 1f of width/, changed({ coreId: '1f' })],
  ])('that is %s is refused with its reason', (_, reason, file) => {
    const load = () => loadAttributionNetwork(file, { width: 16, id: '' })
    expect(load).toThrow(reason)
    expect(load).toThrow(HearsayError)
  })
})

function load(parts: ReturnType<typeof randomNetwork>): AttributionNetwork {
  return loadAttributionNetwork(writeNetwork(parts), { width: parts.config.core, id: '' })
}

function changed(change: object): Uint8Array {
  return writeNetwork(randomNetwork(1, SMALL), (header) => ({ ...header, ...change }))
}

function changedWidth(core: number): Uint8Array {
  return writeNetwork(randomNetwork(1, { ...SMALL, core }))
}

function inputOf(seed: number, core: number, words: number) {
  const random = generator(seed)
  const numbers = (): Float32Array => Float32Array.from({ length: words * core }, () => random())
  const places = Uint8Array.from({ length: words }, () => Math.floor(((random() + 1) / 2) * 9))
  return { places, states: { first: numbers(), last: numbers() } }
}

function rowsOf(values: Float32Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) => [
    ...values.subarray(row * width, (row + 1) * width),
  ])
}

/** How likely a span is among all paths that the labels allow: the sum over those that have it through that over all. */
function likelihood(
  { role, first, last }: RoleSpan,
  scores: readonly (readonly number[])[],
  roles: readonly string[],
  places: Uint8Array,
): number {
  const kind = `${role.charAt(0).toUpperCase()}${role.slice(1)}`
  const labelAt = (at: number): string =>
    first === last ? `S-${kind}` : at === first ? `B-${kind}` : at === last ? `E-${kind}` : `I-${kind}`
  const isOwn = (at: number): boolean => at >= first && at <= last
  return Math.exp(
    allPaths(scores, roles, places, (at, label) => !isOwn(at) || label === labelAt(at)) -
      allPaths(scores, roles, places, () => true),
  )
}

/** The logarithm of the sum over all allowed paths, kept for each label that a word can have. */
function allPaths(
  scores: readonly (readonly number[])[],
  roles: readonly string[],
  places: Uint8Array,
  may: (at: number, label: string) => boolean,
): number {
  const opens = (label: string): boolean => /^[BI]-/.test(label)
  const goesOn = (label: string): boolean => /^[IE]-/.test(label)
  const fits = (before: string, label: string, isBreak: boolean): boolean =>
    opens(before) ? !isBreak && goesOn(label) && before.slice(2) === label.slice(2) : !goesOn(label)
  const sum = (values: readonly number[]): number => {
    const top = Math.max(...values, -1e9)
    return top + Math.log(values.reduce((total, value) => total + Math.exp(value - top), 0))
  }
  let sums = roles.map((label, at) => (goesOn(label) || !may(0, label) ? -1e9 : (scores[0]?.[at] ?? 0)))
  for (const [word, row] of scores.entries()) {
    if (word === 0) continue
    const isBreak = (places[word] ?? 0) % 3 === 2
    sums = roles.map((label, at) =>
      may(word, label)
        ? sum([-1e9, ...sums.filter((_, other) => fits(roles[other] ?? '', label, isBreak))]) + (row[at] ?? 0)
        : -1e9,
    )
  }
  return sum(sums.filter((_, at) => !opens(roles[at] ?? '')))
}
