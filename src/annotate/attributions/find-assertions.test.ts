import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

/** What a text tells in its own voice, with how surely. */
function told(text: string): readonly string[] {
  const { report, layers } = annotate(reportFromText(text, {}))
  return (layers.assertions ?? []).map(
    ({ content, certainty }) => `${certainty} ${report.text.slice(content.start, content.end)}`,
  )
}

describe('what a report tells in its own voice', () => {
  it.each([
    ['The fire killed 14 people.', ['CT+ The fire killed 14 people']],
    ['No sailor was killed in the fire.', ['CT- No sailor was killed in the fire']],
    ['The storm may destroy 300 houses.', ['PS+ The storm may destroy 300 houses']],
    [
      'The council replaced its director on Monday, saying that he had lied.',
      ['CT+ The council replaced its director on Monday'],
    ],
    [
      'The ferry sank on Monday, and the company denied that it was overloaded.',
      ['CT+ The ferry sank on Monday'],
    ],
    ['The figure in the report of Monday was wrong.', ['CT+ The figure in the report of Monday was wrong']],
    ['The ferry sank on Monday (Nordic Wire, October 7).', ['CT+ The ferry sank on Monday']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['somebody is said to have said', 'The ferry sank on Monday, the company said.'],
    ['somebody is said to have said', 'Police reported that 14 people had died.'],
    ['the author hedges', 'The fire apparently killed 14 people.'],
    ['is a question', 'Did the fire kill 14 people?'],
    ['stands in a quotation', 'The mayor was blunt. "The fire killed 14 people. It destroyed the bridge."'],
    ['speaks of the author', 'We sank 14 ships.'],
    ['has neither event nor number', 'The sea is blue and calm.'],
    ['has a date for its only number', 'The harbour is beautiful in 2019.'],
  ])('is nothing that %s: %s', (_why, text) => {
    expect(told(text)).toEqual([])
  })
})
