import { describe, expect, it } from 'vitest'
import { daysOf } from '../../web/src/days.ts'
import { dateWords } from '../../web/src/words.ts'

describe('dates as a reader of the page sees them', () => {
  it.each([
    ['2027-21', 'spring 2027'],
    ['2027-24', 'winter 2027'],
    ['2027-34', 'second quarter of 2027'],
    ['2027-40', 'first half of 2027'],
    ['2027-03-14', '14 Mar 2027'],
    ['2027-13', '2027-13'],
  ])('%s is %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words)
  })

  it.each([
    ['2027-21', '2027-03-01', '2027-05-31'],
    ['2027-24', '2027-12-01', '2028-02-29'],
    ['2027-31', '2027-03-01', '2027-05-31'],
    ['2027-36', '2027-10-01', '2027-12-31'],
    ['2027-41', '2027-07-01', '2027-12-31'],
  ])('%s is from %s to %s', (edtf, from, to) => {
    const days = daysOf(edtf)
    const shown = [days.from, days.to].map((day) =>
      new Date(Number(day) * 86_400_000).toISOString().slice(0, 10),
    )
    expect(shown).toEqual([from, to])
  })
})
