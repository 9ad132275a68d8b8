import { describe, expect, it } from 'vitest'
import { type DatedIssue, dateByIssue } from './date-by-issue.ts'

const issue = (number: number, day: string, volume: number | null = 6): DatedIssue => ({
  volume,
  issue: number,
  day,
})

describe('the day of an issue by its sisters', () => {
  it.each([
    ['is told by the same issue', 160, [issue(160, '2000-08-30')], '2000-08-30'],
    [
      'is counted where an issue comes out on each working day',
      160,
      [issue(155, '2000-08-23'), issue(163, '2000-09-04')],
      '2000-08-30',
    ],
    [
      'is counted where an issue comes out on each day',
      12,
      [issue(10, '2014-03-01'), issue(15, '2014-03-06')],
      '2014-03-03',
    ],
    [
      'lies between them where they come out otherwise',
      12,
      [issue(10, '2014-03-01'), issue(14, '2014-03-29')],
      '2014-03-02/2014-03-28',
    ],
    ['is later than an earlier issue', 12, [issue(10, '2014-03-01')], '2014-03-02/..'],
    ['is earlier than a later one', 12, [issue(15, '2014-03-06')], '../2014-03-05'],
    ['is not told by another volume', 12, [issue(10, '2014-03-01', 5)], null],
    [
      'is not told by issues that contradict each other',
      12,
      [issue(10, '2014-03-09'), issue(15, '2014-03-06')],
      null,
    ],
    ['is not told by nothing', 12, [], null],
  ] as const)('%s', (_, own, known, day) => {
    expect(dateByIssue({ volume: 6, issue: own }, known)?.edtf ?? null).toBe(day)
  })
})
