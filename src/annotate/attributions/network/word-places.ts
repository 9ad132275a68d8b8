/** How many places of a word are told apart: outside a quotation, in one, at its mark; and three of each. */
export const PLACES = 9

const IN_QUOTATION = 3
const AT_MARK = 6
const STARTS_SENTENCE = 1
const STARTS_PARAGRAPH = 2

const MARKS: ReadonlyMap<string, 'opens' | 'closes' | 'turns'> = new Map([
  ['"', 'turns'],
  ['“', 'opens'],
  ['``', 'opens'],
  ['«', 'opens'],
  ['”', 'closes'],
  ["''", 'closes'],
  ['»', 'closes'],
])

/** A sentence as the network sees it: the place behind its last word, and its paragraph. */
export interface SentenceEnd {
  readonly end: number
  readonly paragraph: number
}

/** Where each word stands: outside of a quotation, in one or at its mark; within a sentence, at its start or at a paragraph's. */
export function wordPlaces(forms: readonly string[], sentences: readonly SentenceEnd[]): Uint8Array {
  const places = new Uint8Array(forms.length)
  let start = 0
  let paragraph = -1
  let inside = false
  for (const sentence of sentences) {
    for (let word = start; word < sentence.end; word++) {
      const isFresh = sentence.paragraph !== paragraph
      if (isFresh) inside = false
      paragraph = sentence.paragraph
      const mark = MARKS.get(forms[word] ?? '')
      const quotation = mark ? AT_MARK : inside ? IN_QUOTATION : 0
      if (mark) inside = mark === 'turns' ? !inside : mark === 'opens'
      places[word] = quotation + (isFresh ? STARTS_PARAGRAPH : word === start ? STARTS_SENTENCE : 0)
    }
    start = sentence.end
  }
  return places
}

/** Whether a paragraph begins with a word of that place. */
export function startsParagraph(place: number): boolean {
  return place % 3 === STARTS_PARAGRAPH
}
