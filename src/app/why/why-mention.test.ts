import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { readReport } from '../reading/read-report.ts'
import { why } from './why.ts'

const reading = readReport(
  reportFromText('The Russian president met Lena Marsh. She said that the ferry was late. They left.', {
    published: '2000-09-14',
  }),
)

function ofWords(words: string) {
  const { report, layers } = reading
  return layers.mentions.find(({ start, end }) => report.text.slice(start, end) === words)?.id ?? ''
}

describe('why', () => {
  it('says of a statement whom its source means, by which rule, how surely', () => {
    const { evidence, rules } = why(reading, 's1')
    expect(evidence.map((one) => one.why)).toContainEqual(
      expect.stringMatching(/^source: Lena Marsh, 0\.\d+ sure \(mentions\/pronoun-person\)$/),
    )
    expect(rules.map(({ rule }) => rule)).toContain('mentions/pronoun-person')
  })

  it('says what an office was looked up by, and what stays open', () => {
    expect(why(reading, ofWords('The Russian president')).found).toMatchObject({
      means: 'Vladimir Putin, 0.8 sure (mentions/office-by-date)',
    })
    expect(why(reading, ofWords('They')).found).toMatchObject({ entity: null, confidence: 0 })
  })
})
