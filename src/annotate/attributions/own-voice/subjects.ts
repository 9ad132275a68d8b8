import { NOBODY_IN_PARTICULAR, WEIGHED_NOUNS } from '../../../lexicon/en/own-voice-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { dependentsOf } from '../factuality/dependents.ts'

/** Index of the subject of a finite verb; -1 for none. */
export function subjectOf(tokens: readonly Token[], verb: number): number {
  const children = dependentsOf(tokens, verb)
  const own = children.find((at) => /^(?:nsubj|csubj|expl)/.test(tokens[at]?.relation ?? ''))
  return own ?? nominalBefore(tokens, verb, children) ?? -1
}

/** "Over a hundred thousand have fled", "water shot out": numbers and bare nouns before the verb are at times hung on it as something else. */
function nominalBefore(
  tokens: readonly Token[],
  verb: number,
  children: readonly number[],
): number | undefined {
  return children.findLast((at) => {
    const { upos = '' } = tokens[at] ?? {}
    if (at >= verb || !/^(?:NOUN|PROPN|NUM)$/.test(upos)) return false
    return upos === 'NUM' || dependentsOf(tokens, at).every((mark) => tokens[mark]?.relation !== 'case')
  })
}

const ADDRESSED: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'let'])

/** What a subject lets a clause be: news of somebody or something, of what there is, of an "it" that may be nothing, or comment. */
export function subjectToTell(
  tokens: readonly Token[],
  subject: number,
): 'somebody or something' | 'there' | 'it' | 'comment' {
  const head = tokens[subject]
  if (!head || head.relation.startsWith('csubj')) return 'comment'
  if (head.lower === 'there') return 'there'
  if (head.lower === 'it') return 'it'
  if (WEIGHED_NOUNS.has(head.lemma) || ADDRESSED.has(head.lower)) return 'comment'
  if (!NOBODY_IN_PARTICULAR.has(head.lower)) return 'somebody or something'
  // "Some of the crew", "those who had fled to the hills".
  const isTold = dependentsOf(tokens, subject).some(
    (at) => at > subject && /^(?:nmod|acl)/.test(tokens[at]?.relation ?? ''),
  )
  return isTold ? 'somebody or something' : 'comment'
}
