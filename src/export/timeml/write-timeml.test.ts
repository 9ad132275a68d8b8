import { describe, expect, it } from 'vitest'
import type { TimeExpression } from '../../model/annotation.ts'
import { writeTimeml } from './write-timeml.ts'

const time: TimeExpression = {
  ...{ id: 't1', start: 4, end: 13, rule: 'time/day-range', type: 'DATE', mod: null, implied: ['year'] },
  value: '2014-03-03/2014-03-05',
  edtf: '2014-03-03/2014-03-05',
  anchor: { kind: 'published', edtf: '2014-03-10' },
  ends: [
    { start: 4, end: 11, value: '2014-03-03' },
    { start: 12, end: 13, value: '2014-03-05' },
  ],
}

describe('TimeML', () => {
  const written = writeTimeml({
    name: 'a',
    text: 'Ran March 3-5 <&\u0000',
    published: '2014-03-10',
    times: [time],
  })

  it('tags each end of a range', () => {
    expect(written).toMatch(/value="2014-03-03"[^>]*>March 3<\/TIMEX3>-<TIMEX3 tid="t2"[^>]*>5<\/TIMEX3>/)
  })

  it('keeps the text but for what XML forbids', () => {
    expect(written).toContain(' &lt;&amp; </TEXT>')
  })

  it('says when the document was made', () => {
    expect(written).toContain('<DCT><TIMEX3 tid="t0" type="DATE" value="2014-03-10"')
  })
})
