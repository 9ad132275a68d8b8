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

  it('is told by the report itself beside “yesterday”', () => {
    expect(settled('The dam was shut yesterday (March 6), officials said.').edtf).toBe('XXXX-03-07')
    expect(settled('It opens tomorrow, April 1, 2015, the mayor said.').edtf).toBe('2015-03-31')
    // February may have a 29th.
    expect(settled('It was shut yesterday, February 28, the mayor said.').edtf).toBe('XXXX-XX-XX')
  })

  it('is of the years in which those named were in office', () => {
    const { edtf, years, evidence } = settled(
      'Russian President Vladimir Putin met South Korean President Kim Dae Jung (Reuters, August 30).',
    )
    expect(edtf).toBe('XXXX-08-30')
    expect(years).toEqual([2000, 2001, 2002])
    expect(evidence.map(({ why }) => why)).toContain(
      'Kim Dae Jung as South Korean President: with the others named, a report of 2000 to 2002',
    )
  })

  it('has the one of those years in which a weekday and a date agree', () => {
    const { edtf } = settled(
      'Russian President Vladimir Putin met South Korean President Kim Dae Jung on Tuesday, August 29 (Reuters, August 30).',
    )
    expect(edtf).toBe('2000-08-30')
  })

  it('is not bound by those who are named for what they were', () => {
    const { years } = settled(
      'A book on South Korean President Kim Dae Jung was given to North Korean leader Kim Jong-un (Reuters, August 30).',
    )
    expect(years).toBeUndefined()
  })

  it('leaves a weekday in its month, with the day of each year that remains', () => {
    const text =
      'Russian President Vladimir Putin met South Korean President Kim Dae Jung on Tuesday (Reuters, August 30).'
    const tuesday = annotate(reportFromText(text, {})).layers.times.find(
      ({ start, end }) => text.slice(start, end) === 'Tuesday',
    )
    expect(tuesday?.value).toBe('XXXX-08-XX')
    expect(tuesday?.alternatives?.map(({ value }) => value)).toEqual([
      '2000-08-29',
      '2001-08-28',
      '2002-08-27',
    ])
  })
})
