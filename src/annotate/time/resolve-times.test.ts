import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

function timesOf(text: string, published = '2014-05-20') {
  return annotate(reportFromText(text, { published })).layers.times.map((time) => ({
    ...time,
    text: text.slice(time.start, time.end),
  }))
}

describe('times', () => {
  it('count from the day of the dateline, where the story was printed later', () => {
    const times = timesOf(
      'TARNOV, May 18 (Continental Press) - The dam was shut yesterday, the ministry said.',
    )
    expect(times.find(({ text }) => text === 'yesterday')).toMatchObject({
      value: '2014-05-17',
      reckoning: 'time/from-dateline',
      anchor: { kind: 'time', edtf: '2014-05-18' },
    })
  })

  it('have the weekdays that another date of an open year tells', () => {
    const text =
      'The vote on Sunday, Aug. 27 failed. She said on Tuesday that it was over. They will meet on Friday.'
    expect(timesOf(text, 'XXXX-08-30').map(({ value }) => value)).toEqual([
      'XXXX-08-27',
      'XXXX-08-29',
      'XXXX-09-01',
    ])
    expect(timesOf('She said on Tuesday that it was over.', 'XXXX-08-30')[0]?.value).toBe('XXXX-08-XX')
    const contradicting = 'On Sunday, Aug. 27 and on Sunday, Aug. 28 it rained, she said on Tuesday.'
    expect(timesOf(contradicting, 'XXXX-08-30').at(-1)?.value).toBe('XXXX-08-XX')
  })

  it.each([
    ['The council will vote on Tuesday.', '2014-05-20'],
    ['The council will vote next Tuesday.', '2014-05-27'],
    ['The ministers meet separately on Friday in Tarnov.', '2014-05-23'],
    ['The tents would be in the town on Friday, he said.', '2014-05-23'],
    ['A talk of the two was being arranged for Friday.', '2014-05-23'],
    ['A talk that had been arranged for Friday failed.', '2014-05-16'],
    ['The crowd would be larger than on Friday, he said.', '2014-05-16'],
    ['The lease, which had been due to end on Friday, was extended.', '2014-05-16'],
    ['The talks that were to begin here on Friday have been put off.', '2014-05-23'],
    ['The bridge, which was to be opened on Friday, will not be ready.', '2014-05-23'],
    ['The boat, which was to sail on Friday, left late.', '2014-05-16'],
    ['The march began as planned on Saturday.', '2014-05-17'],
    ['The delegation will stay even after a court Thursday refused to hear it.', '2014-05-15'],
    ['She said that he would be flying to the United States on Thursday.', '2014-05-22'],
  ])('find the side of the report on which a weekday lies: %s', (text, value) => {
    expect(timesOf(text).at(-1)?.value).toBe(value)
  })

  it('of news that looks back count from its own day, and those of a story do not', () => {
    const past =
      'It was built in 1931, shut in 1944, opened in 1950, sold in 1971, sold again in 1988 and burnt in 1999.'
    const news = timesOf(
      `${past} The council said on Monday that it had bought it late last year, and moved in January.`,
    )
    expect(news.slice(-3).map(({ value }) => value)).toEqual(['2014-05-19', '2013', '2014-01'])
    expect(timesOf(`${past} In 2001 it fell. It was mended in November.`).at(-1)?.value).toBe('2001-11')
  })

  it('are told from an event that another sentence dates', () => {
    const times = timesOf(
      'The council voted on March 3, 2014. Two days after the vote the mayor left. The day before the vote it had rained.',
    )
    expect(times[1]).toMatchObject({
      text: 'Two days',
      beginPoint: 't1',
      stretch: '2014-03-03/2014-03-05',
      anchor: { kind: 'event', side: 'after', time: 't1' },
    })
    expect(times[2]).toMatchObject({
      text: 'The day before',
      value: '2014-03-02',
      reckoning: 'time/from-event',
    })
  })

  it('say which event they are told from where nothing dates it', () => {
    const text = 'It was shut two weeks after the fire.'
    const [time] = timesOf(text)
    const at = text.indexOf('fire')
    expect(time?.anchor).toEqual({
      kind: 'event',
      side: 'after',
      start: at,
      end: at + 4,
      time: null,
      edtf: null,
    })
    expect(time?.stretch).toBeUndefined()
  })

  it('end business years and quarters on the day that is told', () => {
    const times = timesOf(
      'Sales rose in the year ended March 31. In fiscal 2013 they had fallen. They fell in the quarter ended Dec. 31, 2013.',
    )
    expect(times.map(({ text, value, stretch }) => [text, value, stretch])).toEqual([
      ['the year', 'P1Y', '2013-04-01/2014-03-31'],
      ['March 31', '2014-03-31', undefined],
      ['fiscal 2013', '2013', '2012-04-01/2013-03-31'],
      ['the quarter', '2013-Q4', '2013-10-01/2013-12-31'],
      ['Dec. 31, 2013', '2013-12-31', undefined],
    ])
  })

  it('keep the zone beside the hour', () => {
    const [time] = timesOf('At 10:35 p.m. EST (0335 GMT) on Nov. 6, 2013 the line fell.')
    expect(time).toMatchObject({
      value: '2013-11-06T22:35',
      zone: '-05:00',
      instant: '2013-11-07T03:35Z',
    })
  })

  it('know how often sets come, and where durations begin or end', () => {
    const times = timesOf(
      'It meets twice a week and every month. It earns $5 a year. It grew over the past two years and opens within a week.',
    )
    expect(
      times.map(({ value, freq, quant, beginPoint, endPoint }) => [
        value,
        freq ?? quant ?? beginPoint ?? endPoint,
      ]),
    ).toEqual([
      ['P1W', '2X'],
      ['P1M', 'EVERY'],
      ['P1Y', 'EVERY'],
      ['P2Y', 't0'],
      ['P1W', 't0'],
    ])
  })
})
