import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

/** The first attribution of a text: who, and what. */
function told(text: string): readonly [string, string] {
  const [first] = annotate(reportFromText(text, {})).layers.attributions
  const wordsOf = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : ''
  return [wordsOf(first?.source), wordsOf(first?.content[0])]
}

describe('clauses that are turned', () => {
  it.each([
    [
      'The pilot had been drinking, said two people briefed on the inquiry.',
      'two people briefed on the inquiry',
      'The pilot had been drinking',
    ],
    ['The dam was safe, said the mayor, who had slept badly.', 'the mayor', 'The dam was safe'],
    [
      'Whether she would run again, the governor declined to say.',
      'the governor',
      'Whether she would run again',
    ],
    ['How the fire began, the mayor would not say.', 'the mayor', 'How the fire began'],
  ])('have their own source and content: %s', (text, source, content) => {
    expect(told(text)).toEqual([source, content])
  })

  it.each([
    [
      'Officials insisted on Thursday that the dam was sound, contradicting a report by engineers.',
      'that the dam was sound',
    ],
    [
      'The minister admitted that the ship had been stormed, taking back a denial of Monday.',
      'that the ship had been stormed',
    ],
    [
      'The union’s claim that 300 workers had been dismissed was rejected by the company.',
      'that 300 workers had been dismissed',
    ],
  ])('end where another begins: %s', (text, content) => {
    expect(told(text)[1]).toBe(content)
  })

  it.each([
    ['She knew, said one of them, that the door was open.', 'that the door was open'],
    [
      'The clerk said that the firm had paid its debts, closing the book on a long dispute.',
      'that the firm had paid its debts, closing the book on a long dispute',
    ],
  ])('are left where nothing is turned: %s', (text, content) => {
    expect(told(text)[1]).toBe(content)
  })
})
