import { CLAIM_NOUNS } from '../../../lexicon/en/claim-nouns.ts'
import type { Term } from '../../../model/statement.ts'
import { type Aspects, isParsed, signOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import type { Finding } from '../make-judgement.ts'
import { deniesCircumstance } from './narrower.ts'

/** How much of a denied content must be shared where no verb is. */
const WHOLE = 0.85
/** How far apart a claim and its denial may be, in days. */
const REACH = 45

/** One denies what the other asserts: the shared words, the verb among them, stand affirmed here and negated there. */
export function denial({
  a,
  b,
  overlap,
  sameSource,
  times,
  aligned,
  daysApart,
  oneReport,
}: Comparison): Finding | null {
  if (a.denies === b.denies || sameSource || times === 'different') return null
  if (!oneReport && (daysApart === null || daysApart > REACH)) return null
  if (isParsed(a, b)) {
    // Where propositions were read, words count only where they are nearly all of one content, and no role speaks against it.
    if (overlap.weight < 2.2 || overlap.containment < 0.85 || overlap.dice < 0.5) return null
    if (aligned.length === 0 || aligned.some(({ mismatches }) => mismatches > 0)) return null
  } else if (overlap.weight < 2.6 || overlap.containment < 0.6 || overlap.dice < 0.4) return null
  const signs = overlap.words.map(([one, other]) => ({
    pair: [one, other] as const,
    product: signOf(a, one) * signOf(b, other),
  }))
  const opposed = signs.filter(({ product }) => product === -1).map(({ pair }) => pair)
  const agreeing = signs.filter(({ product }) => product === 1)
  const denied = a.denies ? a : b
  // What is denied is a verb that both share, or the whole of the denied content: sharing its subject is not enough.
  const whole = overlap.weight >= WHOLE * denied.weight
  const clash =
    opposed.find(([{ upos }]) => upos === 'VERB') ??
    (whole ? opposed.find(([one]) => isTelling(one)) : undefined)
  if (isParsed(a, b) && clash && !isToldForItself(denied, clash[a.denies ? 0 : 1])) return null
  if (!clash || opposed.length <= agreeing.length || CLAIM_NOUNS.has(clash[0].lemma)) return null
  const [word, told] = a.denies ? [clash[0], b] : [clash[1], a]
  if (deniesCircumstance({ coreSpan: word, sign: -1 }, denied, told)) return null
  return {
    verdict: 'contradicts',
    conflict: 'denial',
    clash,
    by: 'claims/denial',
    score: overlap.containment,
    reason: `One denies what the other asserts: “${clash[0].lemma}”.`,
  }
}

function isTelling({ upos }: Term): boolean {
  return upos === 'NOUN' || upos === 'ADJ'
}

/** Whether the denied word is of what is denied, not of what is mentioned with it. */
function isToldForItself({ clauses }: Aspects, { start }: Term): boolean {
  return clauses.some(
    ({ main, sign, proposition, coreSpan, parts }) =>
      main &&
      sign !== 0 &&
      (proposition.start === start || coreSpan.start === start || parts.some((part) => part.start === start)),
  )
}
