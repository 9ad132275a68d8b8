import { LESSER_DEEDS } from '../../../lexicon/en/events/lesser-deeds.ts'
import { CAUSE_TOLD, TO_DO_WITH } from '../../../lexicon/en/grammar/causes.ts'
import { BEFORE_CLEFT, BEHIND_CLEFT } from '../../../lexicon/en/grammar/clause-words.ts'
import { ANY_OF_THEM } from '../../../lexicon/en/grammar/none-and-all.ts'
import type { Span } from '../../../model/span.ts'
import { predicateWeight } from '../../compare/align.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch } from '../../compare/entity-match.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { areOfOneRoot, areSynonyms, conceptOf } from '../../compare/word-kin.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** How far behind a claim another source's denial stands, in characters. */
const NEARBY = 350

/** "… had threatened to resign, a diplomat said. The general denied that he had spoken of resigning": next to it, and of the same deed. */
export function nextDenial({ a, b, oneReport, sameSource }: Comparison): Finding | null {
  if (!oneReport || sameSource || a.denies === b.denies) return null
  const [denied, told] = a.denies ? [a, b] : [b, a]
  const cause = causeDenied(denied, told)
  if (cause)
    return {
      ...conflict('denial'),
      clash: a.denies ? cause : [cause[1], cause[0]],
      by: 'claims/next-denial',
      score: 0.55,
      reason: 'One denies that the matter had to do with what another source gives as its cause.',
    }
  const less = lessDenied(denied, told)
  if (less)
    return {
      ...conflict('denial'),
      clash: a.denies ? less : [less[1], less[0]],
      by: 'claims/next-denial',
      score: 0.55,
      reason: 'One denies of all what is less than what the other tells of some.',
    }
  if (denied.terms.some(({ negated }) => negated)) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY || !isBefore(told, denied)) return null
  const deed = deedShared(denied, told)
  if (deed === null || !sharesWho(denied, told)) return null
  return {
    ...conflict('denial'),
    clash: a.denies ? deed : [deed[1], deed[0]],
    by: 'claims/next-denial',
    score: 0.55,
    reason: 'Next to a claim another source denies a deed that the claim tells.',
  }
}

/** How far from it, in characters, in one report. */
const IN_REPORT = 900

/** "Denied that any captive had been hurt", where four captives are told to have been killed: who is killed is hurt. */
function lessDenied(denied: Aspects, told: Aspects): readonly [Span, Span] | null {
  const gap = gapBetween(denied, told)
  if (gap === null || gap > IN_REPORT || !ANY_OF_THEM.test(denied.ledger.statement.quote)) return null
  for (const one of denied.clauses) {
    const more = LESSER_DEEDS.find(({ less }) => less.includes(one.proposition.predicate))?.more
    const what = one.parts.find(({ role }) => role === 'patient')
    if (!more || !what || !one.main || one.proposition.negated) continue
    const some = told.clauses.find(
      ({ main, sign, mode, proposition: { predicate, quantities }, parts }) =>
        main &&
        sign === 1 &&
        mode === 'told' &&
        more.includes(predicate) &&
        [
          ...parts.flatMap(({ head, words }) => [head, ...words]),
          ...quantities.map(({ counted }) => counted),
        ].includes(what.head),
    )
    if (some) return [one.coreSpan, some.coreSpan]
  }
  return null
}

/** How far from it, in characters, a cause stands that is denied. */
const CAUSE_NEARBY = 450

/** "Denied that it had anything to do with the brakes", "it was the brakes that had failed", "because of the brakes". */
function causeDenied(denied: Aspects, told: Aspects): readonly [Span, Span] | null {
  const gap = gapBetween(denied, told)
  const { quote } = denied.ledger.statement
  if (gap === null || gap > CAUSE_NEARBY || !TO_DO_WITH.test(quote)) return null
  const blamed = denied.clauses
    .flatMap(({ parts }) => parts)
    .filter(
      ({ preposition, upos, head }) =>
        preposition === 'with' && /^(?:NOUN|PROPN)$/.test(upos) && weightOf(head) === 1,
    )
  const isOfCause = CAUSE_TOLD.test(told.ledger.statement.quote)
  for (const part of blamed) {
    // "It was the brakes and nothing else": however the rest is read.
    const only = told.terms.find(({ lemma, upos }) => lemma === part.head && upos === 'NOUN')
    if (only && isTheOne(told, only)) return [part, only]
    for (const { sign, cleft, parts } of told.clauses) {
      if (sign !== 1 || !(cleft || isOfCause)) continue
      const same = parts.find(({ head, role }) => head === part.head && (!cleft || role === 'agent'))
      if (same) return [part, same]
    }
  }
  return null
}

/** Whether a content begins with "it was the brakes", and goes on to say what they did. */
function isTheOne({ ledger: { statement } }: Aspects, { start, end }: Span): boolean {
  const from = statement.content[0]?.start ?? 0
  const [before, behind] = [statement.quote.slice(0, start - from), statement.quote.slice(end - from)]
  return BEFORE_CLEFT.test(before) && BEHIND_CLEFT.test(behind)
}

/** A deed told in both, whatever stance it hangs on. */
function deedShared(denied: Aspects, told: Aspects) {
  for (const one of denied.clauses)
    for (const other of told.clauses) {
      const [a, b] = [one.core, other.core]
      if (predicateWeight(a) < 1 || one.proposition.negated || other.proposition.negated || other.sign !== 1)
        continue
      if (a !== b && !areOfOneRoot(a, b) && !areSynonyms(a, b)) continue
      return [one.coreSpan, other.coreSpan] as const
    }
  return null
}

/** Who does it is the same, and is told in both. */
function sharesWho(denied: Aspects, told: Aspects): boolean {
  const agents = ({ clauses }: Aspects) =>
    clauses.flatMap(({ parts }) => parts.filter(({ role }) => role === 'agent'))
  return agents(denied).some((one) =>
    agents(told).some((other) =>
      one.key !== null && other.key !== null
        ? entityMatch(one.key, other.key) > 0
        : one.upos === 'NOUN' && conceptOf(one.head) === conceptOf(other.head),
    ),
  )
}
