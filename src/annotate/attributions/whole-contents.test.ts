import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

/** Source, cue and content of what is found. */
function read(text: string): readonly (readonly (string | null)[])[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = (span: { readonly start: number; readonly end: number } | null) =>
    span && text.slice(span.start, span.end)
  return attributions.map(({ source, cue, content }) => [words(source), words(cue), ...content.map(words)])
}

describe('a content', () => {
  it('has no words of the next sentence without its verb', () => {
    const text =
      'ULMAR, Sept. 10 (Northwire) - The gas contract with Lethra will not be signed until December 30, the economy ministry said. The pictures were to be shown on May 20, and the press waited for them.\n'
    expect(read(text)[0]?.slice(2)).toEqual([
      'The gas contract with Lethra will not be signed until December 30',
    ])
  })

  it.each([
    [
      'Hopes that the pipeline would be signed this month received a setback yesterday.',
      'that the pipeline would be signed this month',
    ],
    [
      'Asked whether he stood by the comparison, the envoy, Luis Prado, shrugged and left.',
      'whether he stood by the comparison',
    ],
    ['Chairman Bob Tranter said the mood was "angry but determined".', 'the mood was "angry but determined"'],
    [
      'Earlier studies had put the toll at between 50,000 and 60,000.',
      'the toll at between 50,000 and 60,000',
    ],
  ])('ends where its clause or quotation does: %s', (text, content) => {
    expect(read(text)[0]?.slice(2)).toEqual([content])
  })

  it.each([
    ['A union official rejected that, saying the roof supports were rotten.', 'rejected', 'that'],
    ['It is not known who asked her to write.', 'is not known', 'who asked her to write'],
  ])('ends before what is told beside it, and is no “it”: %s', (text, cue, content) => {
    expect(
      read(text)
        .find(([, found]) => found === cue)
        ?.slice(2),
    ).toEqual([content])
  })

  it('is what a clause describes, where its subject rejects it', () => {
    expect(read('The cost would be 40 million, a figure the opposition rejected.')).toContainEqual([
      'the opposition',
      'rejected',
      'a figure',
    ])
  })

  it('of somebody quoted stands inside of the outlet that quotes', () => {
    expect(
      read('State radio quoted an unnamed general as saying that leave had been cancelled for the troops.'),
    ).toContainEqual(['an unnamed general', 'as saying', 'leave had been cancelled for the troops'])
  })

  it('of a denial is a thing, too', () => {
    expect(read('Gordon Pell, 58, of Hadley Road, denies four counts of theft.')).toContainEqual([
      'Gordon Pell, 58, of Hadley Road',
      'denies',
      'four counts of theft',
    ])
  })
})

describe('inside of what somebody says', () => {
  it.each([
    ['"We will find out what happened," she said.', 'will find'],
    ['"I would be lying if I said I was not relieved," he said.', 'said I'],
    ['He admitted that he had failed to tell the other trustees about the payments.', 'tell'],
    ['Fans said touts were asking as much as $900 outside the ground.', 'were asking'],
    ['The crown warned that any landing would be considered an act of war.', 'would be considered'],
    ['It said a film of oil had been seen near the stern.', 'had been seen'],
    ['Aides said the mayor would announce new measures.', 'would announce'],
    ['He denied that he had forced the regulator to approve a rate increase.', 'approve'],
  ])('is no statement what nobody says: %s', (text, cue) => {
    expect(read(text)).toHaveLength(1)
    expect(read(text)[0]?.[1]).not.toBe(cue)
  })

  it.each([
    ['She said the bank had warned that it would close.', 'had warned'],
    ['He said that the army would not confirm the report.', 'would not confirm'],
    ['The clerk said the firm will deny that it paid.', 'will deny'],
  ])('is one what somebody does: %s', (text, cue) => {
    expect(read(text).map(([, found]) => found)).toContain(cue)
  })
})
