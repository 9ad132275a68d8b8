import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadPairNetwork, shippedPairNetwork } from '../../src/claims/pair-network/pair-network.ts'
import { GAPS } from '../../src/claims/pair-network/pair-text.ts'
import { writeModelFile } from '../language-core/write-model.ts'
import { CONFIG, KINDS, PIECES, randomTensors } from './random-network.ts'
import { referenceChances } from './reference.ts'

/** What a chance may lose to integers of 14 bits. */
const TOLERANCE = 0.01

const fileOf = (seed: number, change?: (header: object) => object) =>
  gzipSync(
    writeModelFile({ kind: 'pair-network', config: CONFIG, kinds: KINDS }, randomTensors(seed), change),
  )

const idsOf = (text: string) =>
  ['[CLS]', ...text.split(' '), '[SEP]'].map((piece) => Math.max(1, PIECES.indexOf(piece)))

describe('the pair network', () => {
  it.each([1, 2])('agrees with plain floats within the error of its integers: seed %i', (seed) => {
    const network = loadPairNetwork(fileOf(seed))
    const pairs = [
      ['the bridge gave way .', 'the bridge held'],
      ['held', 'the bridge held'],
      ['the bridge stood', 'way gave the bridge ##s . the the bridge'],
    ] as const
    for (const [first, second] of pairs)
      for (const gap of ['same day', 'open'] as const) {
        const own = network.chancesOf({
          first: first.replace(' ##', ''),
          second: second.replace(' ##', ''),
          gap,
        })
        const plain = referenceChances(randomTensors(seed), idsOf(first), idsOf(second), GAPS.indexOf(gap))
        for (const [at, chance] of plain.entries())
          expect(Math.abs((own[at] ?? Number.NaN) - chance)).toBeLessThan(TOLERANCE)
      }
  })

  it('reads a pair alike whatever it read before', () => {
    const pair = { first: 'the bridge gave way', second: 'the bridge held', gap: 'same day' } as const
    const fresh = loadPairNetwork(fileOf(4)).chancesOf(pair)
    const used = loadPairNetwork(fileOf(4))
    const texts = ['the', 'gave '.repeat(40), '', '\ud800 bridge', 'ﬁ 橋 bridge\u0000s']
    for (const first of texts) for (const second of texts) used.chancesOf({ first, second, gap: 'open' })
    expect(used.chancesOf(pair)).toEqual(fresh)
  })

  it('gives chances that are one together, of any text', () => {
    const network = loadPairNetwork(fileOf(5))
    for (const first of ['', 'x'.repeat(100_000), '. '.repeat(10_000), '\udc00'])
      expect(sum(network.chancesOf({ first, second: 'the bridge', gap: 'longer' }))).toBeCloseTo(1, 5)
  })

  it('refuses what is no such model in one sentence', () => {
    expect(() => loadPairNetwork(new Uint8Array(10))).toThrow(
      /^The pair network’s model cannot be used: .+\.$/,
    )
    expect(() => loadPairNetwork(fileOf(1, (header) => ({ ...header, kind: 'attributions' })))).toThrow(
      /it takes "pair-network"/,
    )
  })

  it('ships knowing what shared words do not tell', () => {
    const network = shippedPairNetwork()
    const likeliest = (first: string, second: string) => {
      const chances = network.chancesOf({ first, second, gap: 'same day' })
      return network.kinds[chances.indexOf(Math.max(...chances))]
    }
    expect(likeliest('The river burst its banks at Orlan.', 'At Orlan the water came over the dykes.')).toBe(
      'same',
    )
    // Whether it is his place or his flight that is told otherwise, both cannot be so.
    expect(['denial', 'value', 'status']).toContain(
      likeliest('The general fled the country.', 'The general is at his desk in the capital, an aide said.'),
    )
    expect(
      likeliest('The ferry was built at Orlan.', 'Forty people came ashore from the ferry in boats.'),
    ).toBe('none')
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
