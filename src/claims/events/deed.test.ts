import { describe, expect, it } from 'vitest'
import type { EventSketch } from '../../model/ledger-event.ts'
import { deedsOf } from './deed.ts'

function sketch(lemma: string, doers: readonly string[], done: readonly string[]): EventSketch {
  return {
    ...{ lemma, isVerb: true, doers, done, others: [], modifiers: [] },
    ...{ names: [], times: [], words: [], about: [] },
  }
}

describe('the deed that a verb tells of', () => {
  it('is that of its object, where the verb says little', () => {
    expect(deedsOf(sketch('open', ['prosecutor'], ['inquiry']))).toEqual(
      deedsOf(sketch('investigate', [], [])),
    )
    expect(deedsOf(sketch('announce', ['court'], ['decision']))).not.toContain('announce')
  })

  it('is its own, where its object is a thing', () => {
    expect(deedsOf(sketch('open', ['mayor'], ['bridge']))).toContain('open')
    expect(deedsOf(sketch('open', ['bridge'], []))).toContain('open')
  })
})
