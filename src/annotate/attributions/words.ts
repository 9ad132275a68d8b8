import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** The words of one sentence, and where its content may end: before the closing full stop and a parenthesis of citations. */
export interface Words {
  readonly sentence: Sentence
  readonly index: number
  readonly tokens: readonly Token[]
  /** Index behind the last token that content may take. */
  readonly end: number
  /** For each token, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[]
}

const OPENING = new Set(['“', '‘‘', '``', '«'])
/** Marks that open and close alike. */
const EITHER = new Set(['"', "''"])
const CLOSING = new Set(['”', '’’', '»'])

export function wordsOf(
  sentence: Sentence,
  index: number,
  tokens: readonly Token[],
  quotedBefore: boolean,
): Words {
  const quoted: boolean[] = []
  let inside = quotedBefore
  for (const { text } of tokens) {
    if (OPENING.has(text) || (EITHER.has(text) && !inside)) {
      inside = true
      quoted.push(true)
    } else if (CLOSING.has(text) || EITHER.has(text)) {
      quoted.push(true)
      inside = false
    } else quoted.push(inside)
  }
  return { sentence, index, tokens, quoted, end: contentEnd(tokens) }
}

/** Whether the quotation that the sentence is in goes on behind it. */
export function endsInQuotation({ tokens, quoted }: Words): boolean {
  const last = tokens.at(-1)
  return quoted.at(-1) === true && last !== undefined && !isClosingQuote(last)
}

export function isOpeningQuote({ text }: Token): boolean {
  return OPENING.has(text) || EITHER.has(text)
}

export function isClosingQuote({ text }: Token): boolean {
  return CLOSING.has(text) || EITHER.has(text)
}

/** "That" before a clause of what is said; "the plan that failed", "that spot" are others. */
export function opensClause({ lower, relation }: Token): boolean {
  return lower === 'that' && (relation === 'mark' || relation === '')
}

export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && from < to ? { start: first.start, end: last.end } : null
}

function contentEnd(tokens: readonly Token[]): number {
  let end = tokens.length
  const at = (index: number) => tokens[index]?.text
  if (/^[.;:]$/.test(at(end - 1) ?? '')) end--
  if (at(end - 1) === ')') {
    let open = end - 1
    while (open > 0 && end - open < 60 && at(open) !== '(') open--
    if (at(open) === '(' && open > 1) end = open
  }
  return end
}
