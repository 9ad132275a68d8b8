import { describe, expect, it } from 'vitest'
import { findTimes } from './find-times.ts'

function values(text: string, published = '2014-05-20') {
  return findTimes(text, { published }).map((time) => [time.text, time.value])
}

describe('times', () => {
  it('are reckoned from the day on which the speaker spoke', () => {
    expect(values('"We met yesterday," he said on Monday.')).toEqual([
      ['yesterday', '2014-05-18'],
      ['Monday', '2014-05-19'],
    ])
  })

  it('take the side that the verb tells of, and keep the other', () => {
    const [past] = findTimes('It was sold on Friday.', { published: '2014-05-20' })
    const [ahead] = findTimes('It will be sold on Friday.', { published: '2014-05-20' })
    expect([past?.value, past?.alternatives?.[0]?.value]).toEqual(['2014-05-16', '2014-05-23'])
    expect([ahead?.value, ahead?.alternatives?.[0]?.value]).toEqual(['2014-05-23', '2014-05-16'])
    expect(past?.reckoning).toBe('time/weekday-before')
  })

  it('keep the year of a story', () => {
    const story =
      'In 1861 the fort fell. In 1862 the fleet came. On April 24 it passed the guns. By 1863 and 1864 it was over. In 1870 and 1871 the town was built anew, and the next year it grew.'
    expect(values(story).map(([, value]) => value)).toEqual([
      '1861',
      '1862',
      '1862-04-24',
      '1863',
      '1864',
      '1870',
      '1871',
      '1872',
    ])
  })

  it('keep the year of a story where others are named in passing', () => {
    const story =
      'The war began in 1861 and ended in 1865. In May 1862 the fleet came. A law of 1790 was no help, as a book of 1999 shows. On July 4 it passed the guns. The town of 1700 was lost; it is a park since 1950 and was dug up in 1972.'
    expect(values(story)).toContainEqual(['July 4', '1862-07-04'])
  })

  it('share a year that only the last is written with', () => {
    expect(
      values('It shut in April and June 1995, on May 3 and May 9, 1996, and in spring and fall 1997.'),
    ).toEqual([
      ['April', '1995-04'],
      ['June 1995', '1995-06'],
      ['May 3', '1996-05-03'],
      ['May 9, 1996', '1996-05-09'],
      ['spring', '1997-SP'],
      ['fall 1997', '1997-FA'],
    ])
  })

  it('compare a quarter with a quarter, and longer accounts with a year', () => {
    const accounts =
      'Profit rose in the third quarter. The firm, which spoke on Monday, had lost money a year earlier. In the nine months it earned more than in the year-ago period. A charge will follow in the fourth quarter.'
    expect(values(accounts, '2014-11-05')).toEqual([
      ['the third quarter', '2014-Q3'],
      ['Monday', '2014-11-03'],
      ['a year earlier', '2013-Q3'],
      ['the nine months', 'P9M'],
      ['the year-ago period', '2013'],
      ['the fourth quarter', '2014-Q4'],
    ])
  })

  it.each(['He spoke on "This Week" of it.', 'She told "60 Minutes" of it.'])(
    'are not the programmes of “%s”',
    (text) => {
      expect(values(text)).toEqual([])
    },
  )

  it('leave open what nothing tells', () => {
    expect(findTimes('It rained yesterday and on May 7.').map(({ value }) => value)).toEqual([
      'XXXX-XX-XX',
      'XXXX-05-07',
    ])
  })

  it('have the days that they can mean', () => {
    const [quarter] = findTimes('It opens in the third quarter of 2027.', { published: '2026-05-16' })
    expect(quarter).toMatchObject({ value: '2027-Q3', earliest: '2027-07-01', latest: '2027-09-30' })
  })

  it.each([
    'They won 3-2 in Room 2000.',
    'Flight 447 cost $1998.',
    'He is No. 1999 of 2,000.',
    'It rose 19.98 points to 2001.5.',
    'They may march on.',
  ])('are not the numbers and names of “%s”', (text) => {
    expect(values(text)).toEqual([])
  })

  it('are found in linear time in hostile text', () => {
    for (const piece of [
      '1998-',
      'May 1 ',
      'twenty ',
      'the first ',
      "'89 ",
      'a year and a half ',
      '12:12 ',
    ]) {
      const text = piece.repeat(4_000)
      const before = process.cpuUsage().user
      findTimes(text, { published: '2014-05-20' })
      expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5)
    }
  }, 120_000)

  it('want a date that is one', () => {
    expect(() => findTimes('today', { published: 'yesterday' })).toThrow(/2000-08-30/)
  })
})
