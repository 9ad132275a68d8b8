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
