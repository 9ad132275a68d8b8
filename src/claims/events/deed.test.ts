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
    const opened = deedsOf(sketch('open', ['prosecutor'], ['inquiry']))
    expect(opened).toEqual(expect.arrayContaining([...deedsOf(sketch('investigate', [], []))]))
    expect(opened).not.toContain('open')
    expect(deedsOf(sketch('announce', ['court'], ['decision']))).not.toContain('announce')
  })

  it('is shared by who publishes a report and by the report that is put off', () => {
    const report = { ...sketch('report', [], []), isVerb: false }
    const shared = deedsOf(report).filter((deed) =>
      deedsOf(sketch('publish', ['board'], ['report'])).includes(deed),
    )
    expect(shared).toEqual(['of report'])
  })

  it('is its own, where its object is a thing', () => {
    expect(deedsOf(sketch('open', ['mayor'], ['bridge']))).toContain('open')
    expect(deedsOf(sketch('open', ['bridge'], []))).toContain('open')
  })
})
