import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

function told(text: string): readonly string[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(
    ({ source, stance, content }) =>
      `${source ? words(source) : '-'} ${stance} ${content.map(words).join(' … ')}`,
  )
}

describe('what was not told', () => {
  it.each([
    ['Who had told him so, he did not specify.', 'he declines Who had told him so'],
    ['Whether the court had sent him he would not say.', 'he declines Whether the court had sent him'],
    [
      'Why the boat turned back, the captain refused to explain.',
      'the captain declines Why the boat turned back',
    ],
    ['Harbour Wire could not independently verify his account.', 'Harbour Wire declines his account'],
    ['The Post was unable to verify the claim.', 'The Post declines the claim'],
    ['The video could not be independently verified.', '- declines The video'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })

  it.each([
    'Who wins the race takes the cup.',
    'The clerk verified the papers.',
    'What the guards did was not new, he said.',
    'When the bell rang, he did not stop.',
  ])('nothing in: %s', (text) => {
    expect(told(text).filter((one) => one.includes(' declines '))).toEqual([])
  })
})
