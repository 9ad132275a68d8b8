import type { Sentence } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** A parenthesis with its brackets, and the paragraph that it stands in. */
export interface Parenthesis extends Span {
  readonly paragraph: Paragraph
}

export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[]
}

/** The longest parenthesis that may be a list of citations, in characters. */
const LONGEST = 600

export function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const group = groups.at(-1)
    if (group?.[0]?.paragraph === sentence.paragraph) group.push(sentence)
    else groups.push([sentence])
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    sentences: group,
  }))
}

/** The parentheses of a paragraph, in order; of nested ones the innermost. */
export function parenthesesIn(text: string, paragraph: Paragraph): readonly Parenthesis[] {
  const found: Parenthesis[] = []
  let open = -1
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = text[at]
    if (char === '(') open = at
    else if (char === ')' && open >= 0) {
      if (at - open <= LONGEST) found.push({ start: open, end: at + 1, paragraph })
      open = -1
    }
  }
  return found
}
