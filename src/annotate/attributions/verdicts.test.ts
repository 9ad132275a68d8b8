import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { OBJECT_VERDICTS } from '../../lexicon/en/cues/verdicts.ts'
import { annotate } from '../pipeline.ts'

function told(text: string): readonly string[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(
    ({ source, content }) => `${source ? words(source) : '-'}: ${content.map(words).join(' … ')}`,
  )
}

describe.each(OBJECT_VERDICTS)('$lemmas.0', ({ examples, counterexamples }) => {
  it.each(examples)('%s', (marked) => {
    const [, content = ''] = /\[(.*)\]/.exec(marked) ?? []
    expect(told(marked.replace(/[<>[\]]/g, '')).map((one) => one.split(': ')[1])).toContain(content)
  })
  it.each(counterexamples)('not: %s', (text) => {
    const { attributions } = annotate(reportFromText(text, {})).layers
    expect(attributions.filter(({ rule }) => rule === 'attributions/verdict')).toEqual([])
  })
})

describe('a verdict', () => {
  it.each([
    ['A swindle was the word used by Senator Ray Dorn.', 'Senator Ray Dorn: A swindle'],
    [
      'An act of God was how its manager, Brent Cole, described the affair.',
      'its manager, Brent Cole: An act of God … the affair',
    ],
    [
      'Our correspondent Dario Penn writes from the town: The last bus left at nine.',
      'Our correspondent Dario Penn: The last bus left at nine',
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })

  it.each([
    'That was how the boys learned to swim.',
    'The choice was hers: the boat or the train.',
    'His was the last word of the evening.',
  ])('none in: %s', (text) => {
    const { attributions } = annotate(reportFromText(text, {})).layers
    expect(attributions.filter(({ rule }) => rule === 'attributions/verdict')).toEqual([])
  })
})
