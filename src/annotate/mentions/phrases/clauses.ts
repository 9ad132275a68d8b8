import { SPEAKING_VERBS } from '../../../lexicon/en/speaking-verbs.ts'
import type { Token } from '../../../model/annotation.ts'

/** What the tree shows of the clauses of a report, by token; one pass, however long a sentence is. */
export interface Clauses {
  /** Whether the subject of this verb says or thinks something, by it or by a verb that goes on from it: "began to say", "left and said". */
  readonly says: Uint8Array
  /** The predicate in whose clause each token stands. */
  readonly predicateOf: Int32Array
}

export function clausesOf(tokens: readonly Token[]): Clauses {
  const hasSubject = new Uint8Array(tokens.length)
  for (const { head, relation } of tokens) if (head >= 0 && /^[nc]subj/.test(relation)) hasSubject[head] = 1
  const says = new Uint8Array(tokens.length)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token === undefined || !isPredicate(token)) continue
    if (SPEAKING_VERBS.has(token.lemma)) says[at] = 1
    const goesOn = token.relation === 'xcomp' || token.relation === 'conj'
    if (says[at] === 1 && goesOn && hasSubject[at] === 0 && token.head >= 0) says[token.head] = 1
  }
  return { says, predicateOf: predicates(tokens) }
}

/** Climbs from each token to the predicate above it; what has been climbed once is not climbed again. */
function predicates(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(UNKNOWN)
  for (const start of tokens.keys()) {
    let at = start
    const climbed: number[] = []
    while (at >= 0 && found[at] === UNKNOWN && !opensClause(tokens[at])) {
      // A circle, which no tree has, ends here.
      found[at] = -1
      climbed.push(at)
      at = tokens[at]?.head ?? -1
    }
    const predicate = at < 0 ? -1 : found[at] === UNKNOWN ? at : (found[at] ?? -1)
    if (at >= 0 && found[at] === UNKNOWN) found[at] = at
    for (const one of climbed) found[one] = predicate
  }
  return found
}

const UNKNOWN = -2

function opensClause(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (CLAUSAL.test(token.relation)) return true
  return token.relation === 'conj' && isPredicate(token)
}

const CLAUSAL = /^(?:root|ccomp|advcl|acl|csubj|parataxis)/

function isPredicate(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}
