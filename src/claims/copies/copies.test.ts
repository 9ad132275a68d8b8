import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { judgeCopies, judgeCopy } from './judge-copies.ts'
import { printOf } from './report-print.ts'

function reportOf(id: string, text: string): Report {
  return {
    id: `sha256-${id}`,
    publication: null,
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: '2031-04-02', from: 'given', evidence: [] },
    dates: [],
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
}

const LEAD =
  'A freighter with forty tonnes of cement ran aground off Tarnow late on Tuesday, the coast guard said.'
const WIRE = [
  'All nine sailors were taken off by helicopter before midnight and brought to the hospital of the island.',
  'The ship lost its rudder in heavy seas some six miles west of the harbour mouth, according to the pilots.',
  'Tugs will try to pull it free at the next spring tide, which the harbour office expects on Saturday morning.',
  'No oil has been seen so far, and booms were laid around the wreck as a precaution by the fire brigade.',
]
const wire = [LEAD, ...WIRE].join(' ')

function judge(one: string, other: string) {
  return judgeCopy(printOf(reportOf('01', one)), printOf(reportOf('02', other)))
}

describe('copies of one text', () => {
  it('are found when the lead is new and half is cut', () => {
    const cut = `Cement freighter still stuck, islanders say they were not told. ${WIRE.slice(0, 2).join(' ')}`
    expect(judge(wire, cut)).toMatchObject({ verdict: 'copy', by: 'claims/copy-of-report' })
  })

  it('are found when a few words of each sentence are edited', () => {
    const edited = wire
      .replace('late on Tuesday', 'yesterday evening')
      .replace('nine sailors', 'nine crew members')
      .replace('heavy seas some', 'high waves about')
      .replace('expects on Saturday morning', 'has forecast for Saturday')
    expect(judge(wire, edited)?.verdict).toBe('copy')
  })

  it('are shown by what stands in both, letter for letter in each', () => {
    const other = `Islanders woke to a wreck. ${WIRE[1]}`
    const found = judge(wire, other)
    const [first, second] = found?.runs[0] ?? []
    expect(wire.slice(first?.start, first?.end)).toBe(WIRE[1]?.slice(0, -1))
    expect(other.slice(second?.start, second?.end)).toBe(WIRE[1]?.slice(0, -1))
  })

  it('are not reports of the same matter in other words', () => {
    const own =
      'Nine seamen were flown to safety after a cargo vessel loaded with cement struck rocks near Tarnow. Salvage crews want to wait for high water at the weekend, and there was no sign of pollution.'
    expect(judge(wire, own)).toBeNull()
  })

  it('are not reports that print one statement of one speaker', () => {
    const quote =
      '“We shall not leave this ship where it lies, we shall pay for every hour of the tugs, and we ask the people of the island for their patience,” the owner said.'
    const one = `The owner of the stranded freighter spoke to islanders on Wednesday. ${quote} Fishermen doubt that it will be gone within the month and want their nets paid for, a meeting heard.`
    const other = `Insurers expect a bill of four million after the wreck off Tarnow. ${quote} Shares of the line fell by a tenth in Oslo, where it has been listed since spring, before trading was halted.`
    expect(judge(one, other)?.verdict).not.toBe('copy')
  })

  it('are told from a passage that is lent', () => {
    const long = `${'The council met on Monday to speak of roads, of schools and of the price of water in the outer villages. '.repeat(1)}${WIRE[0]} The mayor then opened the new library, thanked the masons by name, and promised a reading room for the young before the snow comes; three members voted against the budget, and the sitting closed near eleven.`
    expect(judge(wire, long)).toMatchObject({ verdict: 'passages', by: 'claims/shared-passages' })
  })

  it('is the same judgement whichever was read first', () => {
    const [a, b] = [printOf(reportOf('01', wire)), printOf(reportOf('02', WIRE.join(' ')))]
    expect(judgeCopy(a, b)).toEqual(judgeCopy(b, a))
    expect(judgeCopies(a, [b])).toEqual(judgeCopies(b, [a]))
  })

  it('share keys that follow from their words alone', () => {
    const own = new Set(printOf(reportOf('01', wire)).keys)
    const shared = printOf(reportOf('02', `New lead, nothing more. ${wire}`)).keys.filter((key) =>
      own.has(key),
    )
    expect(shared.length).toBeGreaterThan(own.size * 0.9)
  })

  it('stand any text: every span in it, with bounded prints', () => {
    const word = fc.constantFrom('a', 'the', '“', '”', '"', 'ship', "don't", '\u{1F6A2}', 'É', '\n', '. ')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.array(word, { maxLength: 200 }), (one, other) => {
        const [left, right] = [one.join(' '), other.join(' ')]
        for (const [a, b] of judge(left, right)?.runs ?? []) {
          expect(0 <= a.start && a.start < a.end && a.end <= left.length).toBe(true)
          expect(0 <= b.start && b.start < b.end && b.end <= right.length).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
    const refrain = 'the ship is lost and '.repeat(60_000)
    const print = printOf(reportOf('03', refrain))
    expect(print.codes.length).toBeLessThanOrEqual(8192)
    expect(print.keys.length).toBeLessThanOrEqual(8192 / 4)
    expect(judge(refrain, refrain)?.verdict).toBe('copy')
  })
})
