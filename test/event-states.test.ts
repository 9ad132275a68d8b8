import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { historiesOf, ledgerEventsOf } from '../src/claims/index.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import type { Reading } from '../src/model/reading.ts'

function read(text: string, published = '2031-04-02'): Reading {
  return readReport(reportFromText(text, { published }))
}

/** Wednesday, April 2, 2031. */
function tell(text: string) {
  return read(text).events.map(({ what, status, scheduledFor }) => `${status} ${scheduledFor}: ${what}`)
}

describe('what state a report tells an event to be in', () => {
  it.each([
    ['The trial of the two pilots began in Lund on Tuesday.', 'ongoing null: The trial of the two pilots'],
    ['The minister said that the vote would go ahead on April 9.', 'planned 2031-04-09: the vote'],
    [
      'The recount is to be finished by the end of May.',
      'scheduled 2031-05-31: The recount is to be finished',
    ],
    [
      'The harbour office has moved its hearing on the quay from April 7 to April 21.',
      'postponed 2031-04-21: its hearing on the quay',
    ],
    [
      'Every fisherman would receive 500 crowns within three weeks, the mayor promised.',
      'planned 2031-04-23: Every fisherman would receive 500 crowns',
    ],
    [
      'The museum said that its roof might be opened again on Monday, April 14.',
      'planned 2031-04-14: its roof might be opened again',
    ],
    [
      'The report on the fire will not be published tomorrow.',
      'cancelled 2031-04-03: The report on the fire will not be published',
    ],
    [
      'The next meeting of the council, planned for May 6, was cancelled by the mayor.',
      'cancelled 2031-05-06: The next meeting of the council',
    ],
    ['The ferry talks will not begin before July, the minister said.', 'planned 2031-07: The ferry talks'],
    ['The ferry will not sail until October, its owner said.', 'planned 2031-10: The ferry will not sail'],
    [
      'That was suggested by the announcement that Foreign Minister Ana Lind has postponed indefinitely a visit to Oslo which had been scheduled for the end of April.',
      'postponed 2031-04: a visit to Oslo',
    ],
    ['The ruling, announced by Judge Lena Roth, allows the sale.', 'occurred null: The ruling'],
    ['The two shipyards said that they had agreed to merge.', 'planned null: they had agreed to merge'],
    [
      'Talks between Peru and Chile that were to begin on Monday have been postponed.',
      'postponed 2031-04-07: Talks between Peru and Chile',
    ],
  ])('%s', (text, expected) => {
    expect(tell(text)).toContain(expected)
  })

  it('says of a pronoun what it stands for', () => {
    const told = tell('The talks in Geneva were put off on Tuesday. They will now open on April 30.')
    expect(told).toContain('planned 2031-04-30: The talks in Geneva')
  })

  it('calls denied what a denial says, and not what it mentions', () => {
    const told = tell(
      'The company denied that its ferry had crashed. It denied that the crew slept when the pier collapsed.',
    )
    expect(told.filter((one) => one.includes('crash')).every((one) => one.startsWith('denied'))).toBe(true)
    expect(told.filter((one) => one.includes('collapse')).some((one) => one.startsWith('denied'))).toBe(false)
  })

  it('does not tell of what nobody did', () => {
    expect(
      tell('Nobody was arrested in Lima on Tuesday.').filter((one) => one.startsWith('occurred')),
    ).toEqual([])
  })
})

describe('what became of an event in several reports', () => {
  const reports = [
    read(
      'OSEL, March 3, 2031. The ferry between Osel and Varn would return to service on April 5, Harbour Line said on Monday. ' +
        'Its ferry was damaged by ice. The islanders of Varn have no other ferry.',
      '2031-03-03',
    ),
    read(
      'OSEL, March 28, 2031. The ferry between Osel and Varn, which was to return to service on April 5, would now go back into service ' +
        'on April 19, Harbour Line said. The ice has damaged the ferry more than was thought, and the islanders of Varn are angry.',
      '2031-03-28',
    ),
    read(
      'OSEL, April 20, 2031. The foreign ministers of Osel and Varn met in Lund on Saturday and talked of fish. They will meet again on May 30.',
      '2031-04-20',
    ),
  ]
  const histories = historiesOf(reports.flatMap((reading) => [...ledgerEventsOf(reading)]))

  it('has the days that slipped', () => {
    expect(histories.map(({ slips }) => slips)).toContainEqual(['2031-04-05', '2031-04-19'])
  })

  it('keeps a meeting to come apart from the one that was', () => {
    const next = histories.find(({ slips }) => slips.includes('2031-05-30'))
    expect(next?.entries.map(({ status }) => status)).toEqual(['planned'])
  })
})
