import { expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { reportFromText } from '../intake/report-from-text.ts'

it('dates a message that is pointed back to by the journey of those who brought it, not by the outlet that tells of it', () => {
  const text =
    'The prince may have withdrawn the offer. That, at least, was the message brought home by a group of editors who traveled to Orlava earlier this month. They said that he had laughed (Harbour Post, May 14).'
  const { statements, report } = readReport(reportFromText(text, { published: '2031-05-20' }))
  const message = statements.find(({ chain }) =>
    report.text.slice(chain[0].cue.start, chain[0].cue.end).includes('message'),
  )
  expect(message?.said).toMatchObject({ edtf: '2031-05' })
  const [evidence] = message?.said.evidence ?? []
  expect(text.slice(evidence?.start, evidence?.end)).toBe('earlier this month')
})

it.each([
  ['The minister said a day earlier that the gates would open.', '2017-03-14'],
  ['The minister said two days earlier that the gates would open.', '2017-03-13'],
  ['In an interview published on Monday, the minister said that the gates would open.', '2017-03-13'],
  ['The minister, speaking on Sunday, said that the gates would open.', '2017-03-12'],
  ['In a statement dated March 10, the ministry denied that the gates would open.', '2017-03-10'],
  ['A nurse who joined the clinic in 2014 said that the gates would open.', '2017-03-15'],
  ['The firm, whose owner fled on Monday, said that the gates would open.', '2017-03-15'],
  ['A clerk who resigned on Monday said that the gates would open.', '2017-03-15'],
  ['In a town cut off on Monday, the minister said that the gates would open.', '2017-03-15'],
])('takes the day of a saying from where it was said, and out of what was said: %s', (text, edtf) => {
  const [statement] = readReport(reportFromText(text, { published: '2017-03-15' })).statements
  expect(statement).toMatchObject({ quote: 'the gates would open', said: { edtf } })
})

it.each([
  ['Beck, who left the town in 2014, denied that the gates would open.', '2017-03-15'],
  ['The mill was built in 1871 and was regarded as a wonder.', '2017-03-15'],
  ['Envoys who came to the town on March 12 said that the gates would open.', '2017-03-12'],
])('takes no day that tells of something else: %s', (text, edtf) => {
  const { statements } = readReport(reportFromText(text, { published: '2017-03-15' }))
  const said = statements.find(({ madeFrom }) => madeFrom.startsWith('a'))?.said
  expect(said?.edtf).toBe(edtf)
})

it('puts in the place of a pronoun what it stands for', () => {
  const { statements } = readReport(
    reportFromText('He knew of the plan, a charge that the ministry has denied.', {
      published: '2017-03-15',
    }),
  )
  expect(statements.map(({ quote }) => quote)).toContain('a charge')
})

it('dates what an outlet is cited for in the sentence by the issue that it names', () => {
  const text =
    'According to the Harbour Post of March 12, the dam was full. The mayor said that she had not been told (Evening Post, March 13).'
  const { statements } = readReport(reportFromText(text, { published: '2017-03-15' }))
  expect(statements.map(({ quote, said }) => [quote, said.edtf])).toEqual([
    ['the dam was full', '2017-03-12'],
    ['she had not been told', '2017-03-13'],
  ])
})

it.each([
  [
    'Rebels said on Tuesday that they held the ship, a day after their spokesman had denied it.',
    '2017-03-13',
  ],
  [
    'The firm said that it had made an offer, five days after its chief executive had denied that there were any talks.',
    '2017-03-10',
  ],
  ['The bank paid, two weeks after its lawyer denied that it would.', '2017-03-01'],
])('counts back to what was said so many days before: %s', (text, edtf) => {
  const { statements } = readReport(reportFromText(text, { published: '2017-03-15' }))
  expect(statements.find(({ certainty }) => certainty === 'CT-')?.said.edtf).toBe(edtf)
})

it('counts no days where something else came after', () => {
  const text = 'A day after the flood the minister denied that the dam had been full.'
  const { statements } = readReport(reportFromText(text, { published: '2017-03-15' }))
  expect(statements[0]?.said.edtf).toBe('2017-03-15')
})

it.each([
  ['Anna Lind said on Monday that the gates would open. She said that nobody would wait.', '2017-03-13'],
  [
    'Anna Lind said on Monday that the gates would open. Boris Kell said that nobody would wait.',
    '2017-03-15',
  ],
  ['Anna Lind said on February 2 that the gates would open. She said that nobody would wait.', '2017-03-15'],
])('leaves a source on the day on which it spoke just before: %s', (text, edtf) => {
  const { statements } = readReport(reportFromText(text, { published: '2017-03-15' }))
  const last = statements.find(({ quote }) => quote === 'nobody would wait')
  expect(last?.said.edtf).toBe(edtf)
})
