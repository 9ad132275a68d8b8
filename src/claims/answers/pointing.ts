import { CALLED_UNTRUE, CLAIM_NOUNS, FIGURE_NOUNS, PROMISE_NOUNS } from '../../lexicon/en/claim-nouns.ts'
import { NUMBER_NOUNS } from '../../lexicon/en/measures.ts'
import { BEGINS_WITH_DETERMINER, BEGINS_WITH_PRONOUN, SUCH_A_THING } from '../../lexicon/en/pointing-back.ts'
import { type Aspects, weightOf } from '../compare/aspects.ts'

/** With what word a content takes up what another told; `null` where it takes up nothing, or says it itself. */
export const POINTINGS = ['pronoun', 'claim', 'figure', 'promise', 'thing', 'such'] as const

export type Pointing = (typeof POINTINGS)[number]

/** More words than this tell something themselves. */
const LONGEST = 12

/** "It", "the charge", "her figures", "any such plan", "the report as nonsense". */
export function pointingOf({ ledger: { statement }, terms, clauses }: Aspects): Pointing | null {
  const { quote } = statement
  if (SUCH_A_THING.test(quote)) return 'such'
  if (quote.split(/\s+/).length > LONGEST) return null
  if (BEGINS_WITH_PRONOUN.test(quote))
    return clauses.some(({ proposition: { upos }, main }) => main && upos === 'VERB') ? null : 'pronoun'
  const noun = terms.find(({ upos }) => upos === 'NOUN')
  if (!noun || clauses.some(({ main, proposition: { upos } }) => main && upos === 'VERB')) return null
  if (CLAIM_NOUNS.has(noun.lemma)) return 'claim'
  if (FIGURE_NOUNS.has(noun.lemma) || NUMBER_NOUNS.has(noun.lemma)) return 'figure'
  if (PROMISE_NOUNS.has(noun.lemma)) return 'promise'
  const telling = terms.filter(({ lemma, upos }) => upos !== 'NUM' && weightOf(lemma) === 1)
  return BEGINS_WITH_DETERMINER.test(quote) && telling.length <= 3 ? 'thing' : null
}

export function callsUntrue({ terms }: Aspects): boolean {
  return terms.some(({ lemma, negated }) => CALLED_UNTRUE.has(lemma) && !negated)
}
