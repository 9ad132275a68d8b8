import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

function settled(text: string) {
  return annotate(reportFromText(text, {})).layers.published
}

const TALKS = 'The envoy left Tarnov (Reuters, March 6). Talks with the council go on (CNN, March 7).'

describe('the date of a report', () => {
  it('is that of the latest report cited, its year open', () => {
    expect(settled(`Officials met again. ${TALKS}`).edtf).toBe('XXXX-03-07')
  })

  it('has the one year named in which a weekday and a date agree', () => {
    const { edtf, evidence } = settled(
      `The dam was shut in 2015 and is to open in 2018. They met on Monday, March 5, in Brez. ${TALKS}`,
    )
    expect(edtf).toBe('2018-03-07')
    expect(evidence.map(({ why }) => why)).toContain(
      'falls on that weekday in 2018, alone of the years named',
    )
  })

  it('stays open where no year named fits', () => {
    expect(settled(`The dam was shut in 2015. They met on Monday, March 5, in Brez. ${TALKS}`).edtf).toBe(
      'XXXX-03-07',
    )
  })
})
