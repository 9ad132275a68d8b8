import {
  CLAUSE_NEGATORS,
  CONDITIONS,
  FALL_SHORT,
  LOOK_AHEAD,
  MODES_OF_AUXILIARIES,
  NOT_ONLY,
  WISHES,
} from '../lexicon/en/grammar/clause-words.ts'
import type { Mode } from '../model/proposition.ts'
import { baseOf, type ContentTree } from './content-tree.ts'

/** Whether the clause of a predicate says that it is not so: by a word of its own, of a phrase of it, or of what it hangs on. */
export function isNegated(predicate: number, { tokens, children, isPredicate }: ContentTree): boolean {
  const own = children.get(predicate) ?? []
  const direct = own.filter((child) => negates(child, tokens))
  const inPhrases = own
    .filter(
      (child) => !isPredicate(child) && /^(?:nsubj|obj|iobj|obl|expl)/.test(tokens[child]?.relation ?? ''),
    )
    .flatMap((child) => (children.get(child) ?? []).map((below) => [below, child] as const))
    .filter(([below, phrase]) => negatesPhrase(below, phrase, tokens))
  const token = tokens[predicate]
  // "No decision has been taken or is imminent": what negates the subject negates all that is told of it.
  const shared =
    token && token.relation === 'conj' && !own.some((child) => /^nsubj/.test(tokens[child]?.relation ?? ''))
  const subject = shared
    ? (children.get(token.head) ?? []).find((child) => /^nsubj/.test(tokens[child]?.relation ?? ''))
    : undefined
  const ofSubject =
    subject === undefined
      ? []
      : (children.get(subject) ?? []).filter((below) => negatesPhrase(below, subject, tokens))
  const head =
    token && baseOf(token.relation) === 'xcomp' && isPredicate(token.head) ? tokens[token.head] : undefined
  const fallsShort = head !== undefined && FALL_SHORT.has(head.lemma.toLowerCase())
  return (direct.length + inPhrases.length + ofSubject.length + (fallsShort ? 1 : 0)) % 2 === 1
}

function negates(child: number, tokens: ContentTree['tokens']): boolean {
  const token = tokens[child]
  if (!token || !CLAUSE_NEGATORS.has(token.lower)) return false
  // "No, I meant it": an answer, not a negation.
  if (token.lower === 'no' && tokens[child + 1]?.text === ',') return false
  return !NOT_ONLY.has(tokens[child + 1]?.lower ?? '') && tokens[child + 1]?.lower !== 'doubt'
}

/** "No minister", "not one of them"; not "not only the mayor". */
function negatesPhrase(word: number, phrase: number, tokens: ContentTree['tokens']): boolean {
  const token = tokens[word]
  if (token?.lower === 'not')
    return ['one', 'a'].includes(tokens[phrase]?.lower ?? '') || tokens[word + 1]?.lower === 'one'
  return token?.relation === 'det' && ['no', 'neither', 'none'].includes(token.lower)
}

/** What a clause makes of what it tells, by its own words; `null` where it is told as such, or hangs on another clause's mode. */
export function modeOf(predicate: number, { tokens, children }: ContentTree): Mode | null {
  const own = children.get(predicate) ?? []
  const token = tokens[predicate]
  const conditional = own.some((child) => {
    const at = tokens[child]
    if (at?.relation === 'mark' && CONDITIONS.has(at.lower)) return true
    const marks = at?.relation === 'advcl' ? (children.get(child) ?? []) : []
    return marks.some((mark) => ['if', 'unless'].includes(tokens[mark]?.lower ?? ''))
  })
  if (conditional) return 'conditional'
  for (const child of own) {
    const mode = tokens[child]?.relation.startsWith('aux')
      ? MODES_OF_AUXILIARIES.get(tokens[child]?.lower ?? '')
      : undefined
    if (mode) return mode
  }
  const head = token ? tokens[token.head] : undefined
  const relation = baseOf(token?.relation ?? '')
  const toInfinitive = own.some(
    (child) => tokens[child]?.lower === 'to' && tokens[child]?.relation === 'mark',
  )
  const lemma = head?.lemma.toLowerCase() ?? ''
  if (LOOK_AHEAD.has(lemma) && (relation === 'xcomp' || relation === 'acl')) return 'ahead'
  if (WISHES.has(lemma) && relation === 'ccomp') return 'ahead'
  return toInfinitive && relation !== 'xcomp' ? 'ahead' : null
}
