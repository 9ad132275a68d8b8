import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../app/reading/find-attributions.ts'

const SENTENCE = 'The harbour lay quiet under the rain and the boats were tied to the wall. '

describe('a paragraph that is read in parts', () => {
  it.each([17, 18, 19, 20])('is read as a whole at their borders, behind %s sentences', (count) => {
    const said =
      'The harbour master told the council that the northern pier, which had stood for a hundred years, would be closed before the winter and that no boat could be moored there again. '
    const text = SENTENCE.repeat(count) + said + SENTENCE.repeat(20)
    const told = findAttributions(text).filter(({ words }) => words.cue === 'told')
    expect(told.map(({ words }) => words.content.join(' '))).toEqual([
      expect.stringMatching(/^that the northern pier.*moored there again$/),
    ])
  })

  it('cuts no content of a sentence that is longer than a part', () => {
    const list = Array.from({ length: 90 }, (_, at) => `the ${at % 2 === 0 ? 'red' : 'blue'} boat`).join(', ')
    const text = `Seen from the pier were ${list}, and the mayor said that the harbour would be closed for the whole of the winter.`
    const told = findAttributions(text).filter(({ words }) => words.cue === 'said')
    expect(told.map(({ words }) => words.content.join(' '))).toEqual([
      'that the harbour would be closed for the whole of the winter',
    ])
  })
})
