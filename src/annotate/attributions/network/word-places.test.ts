import { describe, expect, it } from 'vitest'
import { startsParagraph, wordPlaces } from './word-places.ts'

function places(...paragraphs: readonly (readonly string[])[]): number[] {
  const forms: string[] = []
  const sentences = paragraphs.flatMap((sentencesOf, paragraph) =>
    sentencesOf.map((sentence) => {
      forms.push(...sentence.split(' '))
      return { end: forms.length, paragraph }
    }),
  )
  return [...wordPlaces(forms, sentences)]
}

describe('where words stand', () => {
  it('tells the first word of a paragraph and of a sentence', () => {
    expect(places(['It rained .', 'It cleared .'], ['Night fell .'])).toEqual([2, 0, 0, 1, 0, 0, 2, 0, 0])
  })

  it('tells what is quoted, over sentences, until the mark', () => {
    expect(places(['“ Go .', 'Now , ” he said .'])).toEqual([8, 3, 3, 4, 3, 6, 0, 0, 0])
    expect(places(['She : " No " .'])).toEqual([2, 0, 6, 3, 6, 0])
  })

  it('begins every paragraph outside of a quotation', () => {
    expect(places(['“ Go'], ['He left'])).toEqual([8, 3, 2, 0])
  })

  it('knows the words that paragraphs begin with', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].filter(startsParagraph)).toEqual([2, 5, 8])
  })
})
