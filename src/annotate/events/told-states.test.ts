import { describe, expect, it } from 'vitest'
import { readReport } from '../../app/reading/read-report.ts'
import { reportFromText } from '../../intake/report-from-text.ts'
import type { EventStatus } from '../../model/annotation.ts'

/** The events of a report of Wednesday, April 2, 2031. */
function eventsIn(text: string) {
  return readReport(reportFromText(text, { published: '2031-04-02' })).events
}

const TO_COME: readonly EventStatus[] = ['scheduled', 'planned', 'announced']

describe('what is to be on a day', () => {
  it.each([
    ['2031-05-06', 'The judge set a trial date of May 6.'],
    ['2031-05-06', 'The board set the vote for May 6.'],
    ['2031-05-06', 'The launch remained set for May 6.'],
    ['2031-05-06', 'The hearing is still set for May 6.'],
    ['2031-05-06', 'The date for the referendum has been fixed: it will be held on May 6.'],
    ['2031-05-06', 'Parliament fixed the vote for May 6.'],
    ['2031-05-06', 'The vote will now be on May 6.'],
    ['2031-05-06', 'The vote will be on May 6, the mayor said.'],
    ['2031-05-06', 'The funeral is on May 6.'],
    ['2031-05-06', 'The ministry named May 6 as the day of the vote.'],
    ['2031-06-01', 'The law comes into force on June 1.'],
    ['2031-06-01', 'The ban will take effect on June 1.'],
    ['2031-06-01', 'The ferry is to go into service on June 1.'],
    ['2031-06-01', 'The new tram will enter service on June 1.'],
    ['2031-06-01', 'Tickets go on sale on June 1.'],
    ['2031-06-01', 'Voters go to the polls on June 1.'],
    ['2031-06-01', 'The case goes to trial on June 1.'],
    ['2031-06-01', 'The treaty enters into force on June 1.'],
    ['2031-06-01', 'The championships begin in Oldport on June 1.'],
    ['2031-06-01', 'The festival opens on June 1.'],
    ['2031-06-01', 'The strike is to start on June 1.'],
    ['2031-06-01', 'Teachers will walk out on June 1.'],
    ['2031-06-01', 'The council votes on the plan on June 1.'],
    ['2031-06-01', 'The council is expected to vote on the plan on June 1.'],
    ['2031-06-01', 'A vote on the plan is expected on June 1.'],
    ['2031-06-01', 'The first pictures would be shown on June 1, the director said.'],
    ['2031-06-01', 'They would come on June 1, the director said.'],
    ['2031-06-01', 'The report is due on June 1.'],
    ['2031-06-01', 'The report is due by June 1.'],
    ['2031-06-01', 'The deadline for bids is June 1.'],
    ['2031-06-01', 'The court gave the company until June 1 to pay.'],
    ['2031-06-01', 'She promised the report by June 1.'],
    ['2031-06-01', 'The minister promised a decision by June 1.'],
    ['2031-06-01', 'The bridge must be closed by June 1.'],
    ['2031-06-01', 'The two sides agreed to meet again on June 1.'],
    ['2031-06-01', 'The mayor plans to open the pool on June 1.'],
    ['2031-06-01', 'The union called a strike for June 1.'],
    ['2031-06-01', 'The union has called a rally for June 1.'],
    ['2031-06-01', 'The president called an election for June 1.'],
    ['2031-06-01', 'A snap election was called for June 1.'],
    ['2031-06-01', 'The next round of talks is planned for June 1.'],
    ['2031-06-01', 'A meeting has been arranged for June 1.'],
    ['2031-06-01', 'The concert has been booked for June 1.'],
    ['2031-06-01', 'Voting is scheduled to begin on June 1.'],
    ['2031-04-07', 'The spare parts would be in Tamsk by Monday, the mayor had been told.'],
    ['2031-04-07', 'The team will be back in Oldport on Monday.'],
    ['2031-05-14', 'Invitations to the summit had gone out for May 14.'],
    ['2031-05-14', 'The trial is down for May 14.'],
    ['2031-05-14', 'There will be a debate on the dam on May 14.'],
    ['2031-04-30', 'The judge gave the bank more time, until April 30, to hand over the papers.'],
    ['2031-04-30', 'The tunnel should be finished by April 30, the engineer said.'],
    ['2031-04-30', 'Nurses have voted to stop work from April 30.'],
    ['2031-04-30', 'The operator hopes to run trains on April 30.'],
    ['2031-06-01', 'The judge meant to give her verdict on June 1.'],
    ['2031-06-01', 'The company expects to reopen the mill on June 1.'],
    ['2031-06-01', 'The two men will appear before a court in Oldport on June 1.'],
    ['2031-06-01', 'A first report will appear on June 1.'],
    [
      '2031-06-01',
      'The verdict in the trial of the former minister, which was expected on Monday, is due on June 1.',
    ],
  ])('%s: %s', (day, text) => {
    const days = eventsIn(text)
      .filter(({ status }) => [...TO_COME, 'postponed'].includes(status))
      .map(({ scheduledFor }) => scheduledFor)
    expect(days).toContain(day)
  })
})

describe('what has moved to a day', () => {
  it.each([
    ['2031-06-01', 'The launch has been postponed to June 1.'],
    ['2031-06-01', 'The launch was put back to June 1.'],
    ['2031-06-01', 'The launch has been pushed back to June 1.'],
    ['2031-06-01', 'The launch was rescheduled for June 1.'],
    ['2031-06-01', 'The launch was delayed until June 1.'],
    ['2031-06-01', 'The launch has slipped to June 1.'],
    ['2031-06-01', 'The judge adjourned the trial until June 1.'],
    ['2031-06-01', 'The trial was adjourned until June 1.'],
    ['2031-06-01', 'The hearing was held over until June 1.'],
    ['2031-06-01', 'The opening has been moved from May 6 to June 1.'],
    ['2031-06-01', 'The opening was shifted to June 1.'],
    ['2031-06-01', 'The board extended the deadline to June 1.'],
    ['2031-06-01', 'The deadline has been extended until June 1.'],
    ['2031-04-07', 'The deadline has been extended to noon on Monday.'],
  ])('%s: %s', (day, text) => {
    expect(eventsIn(text).map(({ scheduledFor }) => scheduledFor)).toContain(day)
  })
})

describe('what became of it', () => {
  it.each<[EventStatus, string]>([
    ['postponed', 'The launch was postponed indefinitely.'],
    ['postponed', 'The talks have been put on hold.'],
    ['postponed', 'The opening has been delayed.'],
    ['postponed', 'The ministry shelved the sale.'],
    ['postponed', 'The launch was delayed by two weeks.'],
    ['postponed', 'The wedding was put off for lack of money.'],
    ['cancelled', 'The launch was called off.'],
    ['cancelled', 'The concert has been cancelled.'],
    ['cancelled', 'The tour is off, the singer said.'],
    ['cancelled', 'The company abandoned the merger on Tuesday.'],
    ['cancelled', 'The merger is off, both companies said.'],
    ['cancelled', 'The meeting will not take place.'],
    ['cancelled', 'The vote will not be held on May 6.'],
    ['cancelled', 'The strike planned for May 6 will not go ahead.'],
    ['cancelled', 'The city scrapped the race.'],
    ['cancelled', 'The army aborted the launch on Tuesday.'],
    ['cancelled', 'The ministry ruled out a referendum this year.'],
    ['cancelled', 'The bank pulled out of the merger on Tuesday.'],
    ['cancelled', 'The talks fell through on Tuesday.'],
    ['cancelled', 'There will be no debate on Thursday, the speaker ruled.'],
    ['cancelled', 'Organizers dropped plans for a second concert.'],
    ['postponed', 'The handover was held up by a missing signature.'],
    ['planned', 'Norland is preparing a third test, two officials said.'],
    ['occurred', 'The vote was held on Tuesday.'],
    ['occurred', 'The vote took place on Tuesday.'],
    ['occurred', 'The vote went ahead on Tuesday in spite of the rain.'],
    ['occurred', 'The opening came off on Tuesday without a hitch.'],
    ['occurred', 'The talks ended on Tuesday without a deal.'],
    ['occurred', 'The strike was over on Tuesday.'],
    ['occurred', 'The trial closed on Tuesday.'],
    ['occurred', 'The ferry went into service on Tuesday.'],
    ['occurred', 'The law came into force on Tuesday.'],
    ['occurred', 'The bridge opened on Tuesday.'],
    ['occurred', 'The bridge was opened by the queen on Tuesday.'],
    ['occurred', 'The two companies completed their merger on Tuesday.'],
    ['occurred', 'Voters went to the polls on Tuesday.'],
    ['occurred', 'The council voted on Tuesday to close the school.'],
    ['occurred', 'Mara Quist was banned for two years on Tuesday.'],
    ['occurred', 'The deadline passed on Tuesday without an offer.'],
    ['occurred', 'A valve leaked in the test of March 2.'],
    ['occurred', 'Dye ran into the river for three days.'],
    ['occurred', 'The dam burst on Tuesday.'],
    ['occurred', 'The minister stepped down on Tuesday.'],
    ['occurred', 'The ship sank on Tuesday off Oldport.'],
    ['occurred', 'The singer died on Tuesday in Oldport.'],
    ['occurred', 'The deaths of two soldiers at the river last week angered the army.'],
    ['occurred', 'The collapse of the viaduct on Tuesday cost 14 lives.'],
    ['occurred', 'A fire destroyed the depot on Tuesday.'],
    ['occurred', 'The union, which called the referendum, won it.'],
    ['occurred', 'He spoke on the first day of a trial that had been put off twice.'],
    ['occurred', 'The conference opened in Oldport on Tuesday.'],
    ['cancelled', 'Her testimony before the committee, which had been set for May 6, was cancelled.'],
    ['ongoing', 'The trial began on Tuesday.'],
    ['ongoing', 'Talks are under way in Oldport.'],
    ['ongoing', 'The count started on Tuesday.'],
    ['ongoing', 'The inquiry into the crash is continuing.'],
    ['denied', 'There was no leak, the director said.'],
    ['denied', 'The company denied that a valve had leaked in the test.'],
    ['denied', 'No meeting took place, the minister said.'],
    ['denied', 'The minister denied that a meeting had been planned.'],
  ])('%s: %s', (status, text) => {
    expect(eventsIn(text).map((event) => event.status)).toContain(status)
  })
})

describe('no day of an event', () => {
  it.each([
    'The union wants the vote to be postponed to June 1.',
    'The mayor asked whether the race would be put off until June 1.',
    'The vote need not be postponed.',
    'The office set the table for three.',
    'She gave May 6 as her birthday.',
    'The lamp in the hall is off.',
    'The date palm grew in the yard.',
    'Workers used a crane on Tuesday to lift the boat out of the harbor.',
    'The text was changed on May 6.',
    'The seats would be in short supply by May 6.',
    'There would have been a debate on May 6.',
    'The cook prepared a meal for the race.',
    'She held up a card at the meeting.',
    'The house was built for the final years of her life.',
    'Demand for lamps is expected to grow to 80 million by the end of May.',
    'Dealers bought stocks after the November 5 election.',
    'He heads into the last days of the race for the November 5 election.',
    'The market drifted, awaiting an upturn in prices into the fourth quarter.',
    'The office put exports at 58 million tons in fiscal 2032.',
    'The mayor seems to appear in every picture.',
  ])('%s', (text) => {
    const ahead = eventsIn(text).filter(
      ({ status, scheduledFor }) =>
        (TO_COME.includes(status) && scheduledFor !== null) ||
        status === 'postponed' ||
        status === 'cancelled',
    )
    expect(ahead).toEqual([])
  })

  it('is not that of the verb of saying which opens the sentence', () => {
    const text = 'Mara Orsini insisted on Monday that she was ready and that the ship would sail.'
    expect(eventsIn(text).filter(({ scheduledFor }) => scheduledFor !== null)).toEqual([])
  })

  it('is of what was told of before where only a new date is set', () => {
    const text =
      'Norland called off the launch of the satellite an hour before liftoff on Tuesday. The space office set May 6 as the new date.'
    expect(eventsIn(text).map(({ status, what, scheduledFor }) => [status, what, scheduledFor])).toEqual([
      ['cancelled', 'the launch of the satellite', null],
      ['postponed', 'the launch of the satellite', '2031-05-06'],
    ])
  })
})
