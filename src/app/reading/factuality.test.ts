import { expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { readReport } from './read-report.ts'

it.each([
  ['The mayor said the bridge fell.', 'happened'],
  ['The mayor denied that the bridge fell.', 'did-not'],
  ['The minister said nobody was hurt.', 'did-not'],
  ['The firm plans to sell the yard.', 'to-happen'],
  ['The minister said he would resign in May.', 'to-happen'],
  ['The minister promised to resign.', 'to-happen'],
  ['The talks will open in May with 40 delegates.', 'to-happen'],
  ['The firm wants to sell the yard.', 'possible'],
  ['The mayor said the bridge may fall.', 'possible'],
  ['She asked whether the bridge fell.', 'unknown'],
  ['The mayor declined to say whether the bridge fell.', 'unknown'],
  ['The fire killed 14 people.', 'happened'],
  ['The broker said rates are likely to rise.', 'to-happen'],
  ['Officials said the river has yet to crest.', 'did-not'],
  ['The king is to visit the port in June, the palace said.', 'to-happen'],
  ['The airline said flights resume on Monday.', 'to-happen'],
  ['The engineer said the dam might not hold.', 'possible'],
  ['The treasurer said the town can pay its debts.', 'possible'],
  ['The union said that unless wages rise, drivers will walk out.', 'possible'],
  ['The mayor said there was a chance the match would be moved.', 'possible'],
  ['The sergeant said the driver had probably fallen asleep.', 'happened'],
  ['The ministry denied that the visit had been postponed because of a dispute.', 'unknown'],
])('%s: %s', (text, factuality) => {
  expect(readReport(reportFromText(text, {})).statements[0]).toMatchObject({ factuality })
})
