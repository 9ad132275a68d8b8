import { expect, it } from 'vitest'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { annotate } from '../../pipeline.ts'
import { isRequestForNoName } from './anonymity.ts'

function judged(marked: string): boolean {
  const text = marked.replace(/[<>[\]]/g, '')
  const spanOf = (words: string | undefined) => {
    const start = text.indexOf(words ?? '')
    return { start, end: start + (words?.length ?? 0) }
  }
  return isRequestForNoName(text, annotate(reportFromText(text, {})).layers.tokens, {
    cue: spanOf(/<(.*)>/.exec(marked)?.[1]),
    content: [spanOf(/\[(.*)\]/.exec(marked)?.[1])],
  })
}

it.each([
  'An aide, who <asked> [not to be named for fear of losing the post], said so.',
  'A clerk who <did not want> [to give her name] spoke of 15.',
  'Both <asked> [that their names be left out].',
  'The doctor <insisted> [on anonymity].',
  'A driver <refused> [to give his full name].',
])('%s', (marked) => expect(judged(marked)).toBe(true))

it.each([
  'The minister <asked> [not to be blamed].',
  'The firm <refused> [to name its new head].',
  'The heirs <asked> [that the hall be named for her].',
  'The board <declined> [to identify the plant].',
])('not: %s', (marked) => expect(judged(marked)).toBe(false))
