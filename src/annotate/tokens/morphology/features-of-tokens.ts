import type { Token } from '../../../model/annotation.ts'
import { featuresOf } from './features-of.ts'
import type { SyntacticContext } from './syntactic-context.ts'

type Parsed = Pick<Token, 'text' | 'upos' | 'xpos' | 'lemma' | 'head' | 'relation'>

/** The features of each token, with what its tree tells of them; '' for all where the PTB tags are unknown. One pass for each step. */
export function featuresOfTokens(tokens: readonly Parsed[]): string[] {
  const own = tokens.map((token) => featuresFrom(token, null))
  const subjects = subjectsOf(tokens, own)
  const passive = new Set(tokens.filter(({ relation }) => relation === 'aux:pass').map(({ head }) => head))
  return tokens.map((token, at) => {
    if (token.relation === '') return own[at] ?? ''
    const clause = /^(?:aux|cop)/.test(token.relation) ? token.head : at
    return featuresFrom(token, {
      relation: token.relation,
      subject: subjects.get(clause) ?? '',
      isPassive: passive.has(at),
    })
  })
}

function featuresFrom({ text, upos, xpos, lemma }: Parsed, context: SyntacticContext | null): string {
  return xpos === '' ? '' : featuresOf(text, upos, xpos, lemma, context)
}

/** By verb, or what else a subject hangs on: the subject's features; several that are joined are many. */
function subjectsOf(tokens: readonly Parsed[], own: readonly string[]): Map<number, string> {
  const joined = new Set(tokens.filter(({ relation }) => relation === 'conj').map(({ head }) => head))
  const subjects = new Map<number, string>()
  for (const [at, { head, relation }] of tokens.entries()) {
    if (head < 0 || !/^[nc]subj/.test(relation)) continue
    subjects.set(head, joined.has(at) ? 'Number=Plur|Person=3' : own[at] || 'Person=3')
  }
  return subjects
}
