import type { Token } from '../../../model/annotation.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { TokenRange } from '../judging/tokens-within.ts'
import { clauseForm } from './clause-form.ts'

/** A main clause of a sentence: its words, and the one on which the others hang. */
export interface MainClause extends TokenRange {
  readonly root: number
}

/**
 * The main clauses of a sentence, parted at semicolons and colons behind which stands a clause with a subject and a finite verb of its
 * own: "Signs of life: the boat tried to phone home". What is no clause stays with what is before it.
 * @param quoted for each word of the sentence, whether it stands between quotation marks.
 */
export function mainClauses(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  quoted: readonly boolean[],
): readonly MainClause[] {
  const starts = [from]
  for (let at = from + 1; at < to - 2; at++) {
    if (/^[:;]$/.test(tokens[at]?.text ?? '') && !quoted[at - from]) starts.push(at + 1)
  }
  if (starts.length > MOST_PARTS) return wholeSentence(tokens, { from, to })
  const heads = starts.map((start, part) =>
    headOf(tokens, { from: start, to: starts[part + 1] ?? to }, from, to),
  )
  const found: { from: number; to: number; root: number; isClause: boolean }[] = []
  starts.forEach((start, part) => {
    const end = starts[part + 1] ?? to
    const root = heads[part] ?? -1
    const last = found.at(-1)
    if (last && !(root >= 0 && isClause(tokens, root, start, end, last.isClause))) last.to = end
    else found.push({ from: start, to: end, root, isClause: root >= 0 && clauseForm(tokens, root) !== null })
  })
  return found.filter(({ root }) => root >= 0)
}

/** Sentences of more parts are lists. */
const MOST_PARTS = 4

function wholeSentence(tokens: readonly Token[], range: TokenRange): readonly MainClause[] {
  const root = headOf(tokens, range, range.from, range.to)
  return root < 0 ? [] : [{ ...range, root }]
}

/** The word of a part that is the sentence's root, or else the first that hangs on a word outside the part. */
function headOf(tokens: readonly Token[], part: TokenRange, from: number, to: number): number {
  let head = -1
  for (let at = part.from; at < part.to; at++) {
    const token = tokens[at]
    if (!token || token.upos === 'PUNCT') continue
    if (token.head < 0) return at
    const isOutside = token.head < part.from || token.head >= part.to
    if (head < 0 && isOutside && token.head >= from && token.head < to) head = at
  }
  return head
}

/** @param goesOn whether there is a clause before it, which an "it" only explains: "it's not the price; it's the colour". */
function isClause(
  tokens: readonly Token[],
  root: number,
  from: number,
  to: number,
  goesOn: boolean,
): boolean {
  const relation = tokens[root]?.relation ?? ''
  if (relation !== 'root' && !/^(?:parataxis|conj|ccomp|advcl|appos|dep)/.test(relation)) return false
  const subject = dependentsOf(tokens, root).find(
    (at) => at >= from && at < to && /^(?:nsubj|expl)/.test(tokens[at]?.relation ?? ''),
  )
  const isMarked = dependentsOf(tokens, root).some((at) => MARKS.test(tokens[at]?.lower ?? '') && at < root)
  if (isMarked || subject === undefined || (goesOn && EXPLAINS.test(tokens[subject]?.lower ?? '')))
    return false
  return clauseForm(tokens, root) !== null
}

/** "That he governs as he ran", "when the bridge fell": no main clause. */
const MARKS = /^(?:that|when|because|if|although|though|while|since|as|where|who|which)$/

const EXPLAINS = /^(?:it|this|that|these|those)$/
