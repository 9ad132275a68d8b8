import { describe, expect, it } from 'vitest'
import { mastheadOf } from './masthead.ts'

describe('mastheadOf', () => {
  it.each([
    ['Valmora Courier, 12 May 2021', 'Valmora Courier'],
    ['THE DAILY ECHO | Friday, June 4, 1982', 'THE DAILY ECHO'],
    ['The Post of Larne – 3 May 2011, 10:15 GMT', 'The Post of Larne'],
    ['From the Larne Gazette, August 3, 1999', 'Larne Gazette'],
    ['Radio Vesna (2019-04-02)', 'Radio Vesna'],
    ['Sunday Mirror, 3 May 2009', 'Sunday Mirror'],
  ])('reads the name before a date: %s', (line, publication) => {
    expect(mastheadOf(line)).toEqual({ publication, volume: null, issue: null })
  })

  it.each([
    ['Dispatch Digest, Volume 2, Issue 88', 'Dispatch Digest', '2', '88'],
    ['Lantern | Vol. 3 No. 41', 'Lantern', '3', '41'],
    ['Overland Notes, Volume 7', 'Overland Notes', '7', null],
  ])('reads the name before volume and issue: %s', (line, publication, volume, issue) => {
    expect(mastheadOf(line)).toEqual({ publication, volume, issue })
  })

  it('takes any name before a date where a headline stands below', () => {
    expect(mastheadOf('Der Nordbote, 4 June 2018')).toBeNull()
    expect(mastheadOf('Der Nordbote, 4 June 2018', true)?.publication).toBe('Der Nordbote')
  })

  it.each([
    'Post office robbed on 12 May 2021',
    'Courier found dead, 12 May 2021',
    'Press briefing by the minister, 12 May 2021',
    'Sunday, 3 May 2009',
    'SEOUL, Aug. 3, 2000',
    'Larne Gazette, May 2021',
    'The Gazette reported on 3 May 2021 that the crane fell',
    `${'Post '.repeat(40)}, 3 May 2021`,
  ])('takes nothing else for a masthead: %s', (line) => {
    expect(mastheadOf(line)).toBeNull()
  })
})
