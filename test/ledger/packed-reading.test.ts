import { expect, it } from 'vitest'
import { packedReading, unpackedReading } from '../../src/ledger/stores/sqlite/adding/packed-reading.ts'
import { readingOf } from './entries.ts'

const plain = readingOf('2024-03-05', [{ who: 'Ana Velt', what: 'the bridge opens' }])
/** As many tokens as a report of half a megabyte has: more than are packed as one. */
const long = {
  ...plain,
  layers: {
    ...plain.layers,
    tokens: Array.from({ length: 120_001 }, (_, at) => ({ start: at, text: 'naïve' })) as never,
  },
}

it.each([
  ['a report', plain],
  ['a very long one', long],
])('%s comes back as it was', (_, reading) => {
  const bytes = packedReading(reading)
  const back = unpackedReading(bytes)
  expect(back.layers.tokens.length).toBe(reading.layers.tokens.length)
  expect(JSON.stringify(back)).toBe(JSON.stringify(reading))
})
