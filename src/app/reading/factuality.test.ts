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
])('%s: %s', (text, factuality) => {
  expect(readReport(reportFromText(text, {})).statements[0]).toMatchObject({ factuality })
})
