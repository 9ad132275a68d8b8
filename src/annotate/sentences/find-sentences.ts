import type { Sentence } from '../../model/annotation.ts'
import { isRead, type Segment } from '../../model/report.ts'
import type { Annotator } from '../annotator.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** The sentences of the body, paragraph by paragraph; a line break alone does not end a sentence, an empty line does. */
export const findSentences: Annotator<never, 'sentences'> = {
  name: 'sentences',
  requires: [],
  assigns: ['sentences'],
  rules: {},
  annotate: (report) => ({ sentences: sentencesOf(report.text, report.segments) }),
}

function sentencesOf(text: string, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const segment of segments.filter(isRead)) {
    for (const [start, end] of paragraphsOf(text, segment)) {
      let from = start
      for (const to of sentenceEnds(text, start, end)) {
        const sentence = trimmed(text, from, to)
        if (sentence) sentences.push({ ...sentence, paragraph })
        from = to
      }
      paragraph++
    }
  }
  return sentences
}

const PARAGRAPH_BREAK = /\r?\n[ \t]*\r?\n|\r[ \t]*\r/g

function* paragraphsOf(text: string, segment: Segment): Generator<readonly [number, number]> {
  const body = text.slice(segment.start, segment.end)
  let from = 0
  for (const match of body.matchAll(PARAGRAPH_BREAK)) {
    if (body.slice(from, match.index).trim() !== '') yield [segment.start + from, segment.start + match.index]
    from = match.index + match[0].length
  }
  if (body.slice(from).trim() !== '') yield [segment.start + from, segment.end]
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  )
}
