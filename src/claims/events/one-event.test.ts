import { describe, expect, it } from 'vitest'
import { readReport } from '../../app/reading/read-report.ts'
import { buildReport } from '../../intake/build-report.ts'
import { historiesOf } from './histories.ts'
import { ledgerEventsOf } from './ledger-events.ts'

/** The days, in order, of each history that has several entries, of reports told one week after the other. */
function slipsOf(...texts: readonly string[]) {
  const events = texts.flatMap((text, at) => {
    const day = `2031-03-${String(3 + 7 * at).padStart(2, '0')}`
    const report = buildReport({ text, dates: [{ field: 'jsonl published', value: day }] }, {})
    return ledgerEventsOf(readReport(report))
  })
  return historiesOf(events)
    .filter(({ entries }) => entries.length > 1)
    .map(({ slips }) => slips)
}

describe('two tellings are of one event', () => {
  it('where a thing is to be published, and is put off', () => {
    expect(
      slipsOf(
        'The crash commission of Norland will publish a preliminary report on the crash of the ferry on April 15, its chairman, Orm Tal, said in Oldport.',
        'The preliminary report on the crash of the ferry has been postponed to May 20, the crash commission of Norland said in Oldport. Its chairman, Orm Tal, gave no reason.',
      ),
    ).toContainEqual(['2031-04-15', '2031-05-20'])
  })

  it('where prisoners are to be handed over, and the handover is moved', () => {
    expect(
      slipsOf(
        'Nine prisoners of Norland will be handed over at the Sarn bridge on April 8, the army of Karn said in Oldport.',
        'The handover of nine prisoners of Norland at the Sarn bridge was moved to April 15, the army of Karn said in Oldport.',
      ),
    ).toContainEqual(['2031-04-08', '2031-04-15'])
  })
})

describe('two tellings are of two events', () => {
  it('where others do it on another day', () => {
    const slips = slipsOf(
      'The Harbor Board will vote on the pier of Oldport on April 22, its chairman said.',
      'The City Council will vote on the pier of Oldport on May 6, its speaker said.',
    )
    expect(slips.flat()).not.toEqual(expect.arrayContaining(['2031-04-22', '2031-05-06']))
  })

  it('where it is the second of its kind', () => {
    const slips = slipsOf(
      'The exchange of prisoners in Oldport will be held on April 8, the army of Norland said.',
      'A second exchange of prisoners in Oldport will be held on May 6, the army of Norland said.',
    )
    expect(slips.flat()).not.toEqual(expect.arrayContaining(['2031-04-08', '2031-05-06']))
  })
})
