import type { Sentence, Token } from '../../model/annotation.ts'

/** What stands between quotation marks, by token: `from` is the opening mark, `to` the token after the closing one. */
export interface Quotation {
  readonly from: number
  readonly to: number
  readonly paragraph: number
}

/** The quotations of a report, and for each token the index of the one in which it stands, or -1. */
export interface Quotations {
  readonly all: readonly Quotation[]
  readonly of: Int32Array
}

/** Marks pair within a paragraph; one that is not closed reaches to the paragraph's end, as where a quotation goes on in the next. */
export function findQuotations(sentences: readonly Sentence[], tokens: readonly Token[]): Quotations {
  const all: Quotation[] = []
  const of = new Int32Array(tokens.length).fill(-1)
  const paragraphOf = (at: number) => sentences[tokens[at]?.sentence ?? 0]?.paragraph ?? 0
  let from = -1
  const close = (to: number) => {
    of.fill(all.length, from, to)
    all.push({ from, to, paragraph: paragraphOf(from) })
    from = -1
  }
  for (const [at, token] of tokens.entries()) {
    if (from !== -1 && paragraphOf(at) !== paragraphOf(from)) close(at)
    if (from === -1 ? OPENING.has(token.text) : CLOSING.has(token.text)) {
      if (from === -1) from = at
      else close(at + 1)
    }
  }
  if (from !== -1) close(tokens.length)
  return { all, of }
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '«', "''", '``', '„'])
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '»', "''", '“'])
