import { describe, expect, it } from 'vitest'
import { dateWords, onDate } from './date-words.ts'

describe('a date in words', () => {
  it.each([
    ['2031-04-02', '2 April 2031', 'on 2 April 2031'],
    ['2031-04', 'April 2031', 'in April 2031'],
    ['2031', '2031', 'in 2031'],
    ['203X', 'the 2030s', 'in the 2030s'],
    ['2031-21', 'the spring of 2031', 'in the spring of 2031'],
    ['2031-34', 'the second quarter of 2031', 'in the second quarter of 2031'],
    ['XXXX-08-14', '14 August (year unknown)', 'on 14 August (year unknown)'],
    ['2031-04-02~', 'about 2 April 2031', 'on about 2 April 2031'],
    ['-0479', '480 BC', 'in 480 BC'],
    ['2031-04-02/2031-04-05', '2 to 5 April 2031', 'from 2 to 5 April 2031'],
    ['2031-04-28/2031-05-02', '28 April to 2 May 2031', 'from 28 April to 2 May 2031'],
    [
      '2030-12-28/2031-01-02',
      '28 December 2030 to 2 January 2031',
      'from 28 December 2030 to 2 January 2031',
    ],
    ['XXXX-08-14/XXXX-08-15', '14 to 15 August (year unknown)', 'from 14 to 15 August (year unknown)'],
    ['2031-04/..', 'April 2031 or later', 'April 2031 or later'],
    ['../2031-04', 'before the end of April 2031', 'before the end of April 2031'],
    ['XXXX-XX-XX', null, null],
    ['no date', null, null],
  ])('%s', (edtf, words, on) => {
    expect(dateWords(edtf)).toBe(words)
    expect(onDate(edtf)).toBe(on)
  })
})
