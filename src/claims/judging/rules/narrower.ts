import { CLAIM_NOUNS } from '../../../lexicon/en/claim-nouns.ts'
import { CIRCUMSTANCE, NOT_FOR_THIS } from '../../../lexicon/en/grammar/causes.ts'
import {
  ASKED_TO,
  BEGINS_WITH_GERUND,
  MEANING_VERBS,
  WISHING_WORDS,
} from '../../../lexicon/en/grammar/clause-words.ts'
import { NONE_OF_A_KIND } from '../../../lexicon/en/grammar/none-and-all.ts'
import { PERSONAL_SUBJECTS } from '../../../lexicon/en/grammar/pronouns.ts'
import { PLACE_NOUNS, PLACING_OR_OUTSIDE } from '../../../lexicon/en/place-words.ts'
import { AS_A_RULE } from '../../../lexicon/en/time/other-times.ts'
import { type Alignment, partMatch } from '../../compare/align.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Clause, KeyedPart } from '../../compare/clauses.ts'
import { entityMatch, isOwn } from '../../compare/entity-match.ts'
import { conceptOf } from '../../compare/word-kin.ts'

/**
 * Whether what one denies or negates leaves room for what the other tells: it is narrower, of another place, of its reason alone, or of
 * another one's deed. Then both can be so.
 */
export function leavesRoom(alignment: Alignment, one: Aspects, other: Aspects): boolean {
  const { a, b, opposed } = alignment
  const oneReport = one.ledger.report === other.ledger.report
  if (isOfReason(one, a) || isOfReason(other, b) || differsInPlace(a, b)) return true
  if (isOfContent(a, one) || isOfContent(b, other)) return true
  if (isWished(a, one) !== isWished(b, other)) return true
  if (opposed && isOfClaim(a) !== isOfClaim(b)) return true
  if (deniesLess(a, one, other) || deniesLess(b, other, one)) return true
  if (deniesCircumstance(a, one, other) || deniesCircumstance(b, other, one)) return true
  if (leavesOutWho(a, one, other) || leavesOutWho(b, other, one)) return true
  if (one.denies || other.denies) return false
  if (
    isAsked(one) ||
    isAsked(other) ||
    AS_A_RULE.test(one.ledger.statement.quote) ||
    AS_A_RULE.test(other.ledger.statement.quote)
  )
    return true
  if (opposed) return false
  const [negated, affirmed] = a.sign < 0 ? [a, b] : [b, a]
  const [negating, affirming] = a.sign < 0 ? [one, other] : [other, one]
  if (isOfSort(negated, negating, affirming) || isNegatedToo(affirmed, affirming)) return true
  return negatesMore(negated, affirmed) || negatesWho(negated, affirmed, alignment, oneReport)
}

/** "Shouted at him to drop it": whether he did, is not told. */
function isAsked({ ledger: { statement }, stance }: Aspects): boolean {
  return stance === 'asserts' && ASKED_TO.test(statement.quote)
}

/** "They won not because they were liked": that they won is not negated. */
function isOfReason({ ledger: { statement } }: Aspects, { sign }: Clause): boolean {
  return sign < 0 && NOT_FOR_THIS.test(statement.quote)
}

/** "Would meet in Lom", denied that it would meet in Tarnow; "was not born in the town", "was born outside it". */
function differsInPlace(a: Clause, b: Clause): boolean {
  const [one, other] = [a, b].map(({ parts }) =>
    parts.filter(
      ({ role, preposition, upos }) =>
        role === 'other' &&
        PLACING_OR_OUTSIDE.has(preposition ?? '') &&
        (upos === 'PROPN' || upos === 'NOUN'),
    ),
  )
  if (!one?.length || !other?.length) return false
  return one.every((part) => other.every((two) => areApart(part, two)))
}

function areApart(one: KeyedPart, other: KeyedPart): boolean {
  const isOpen = PLACE_NOUNS.has(one.head) || PLACE_NOUNS.has(other.head)
  return partMatch(one, other) <= 0 && !(isOpen && one.preposition === other.preposition)
}

/** "Did not mean that …", "meant that …": what is meant is what they differ in. */
function isOfContent(clause: Clause, { clauses }: Aspects): boolean {
  if (!MEANING_VERBS.has(clause.proposition.predicate)) return false
  const at = clauses.indexOf(clause)
  return clauses.some(
    ({ proposition: { within, relation } }) => within === at && /^(?:ccomp|xcomp)$/.test(relation),
  )
}

/** "Wanted him to return": whether he does, is not told. */
function isWished({ proposition: { relation, within } }: Clause, { clauses }: Aspects): boolean {
  const outer = clauses[within]
  return (
    outer !== undefined &&
    /^(?:xcomp|ccomp)$/.test(relation) &&
    WISHING_WORDS.has(outer.proposition.predicate)
  )
}

/** "The allegations are not true": of what is alleged, not of the thing. */
function isOfClaim({ parts }: Clause): boolean {
  return parts.some(({ role, head }) => role === 'agent' && CLAIM_NOUNS.has(head))
}

/** Who denies having been married to a fourth woman may well have been married. */
function deniesLess({ parts, sign }: Clause, { denies }: Aspects, { words }: Aspects): boolean {
  if (!denies || sign >= 0) return false
  const told = new Set([...words.keys()].map(conceptOf))
  return parts.some(
    ({ role, preposition, head, upos }) =>
      role === 'other' &&
      upos === 'NOUN' &&
      (preposition === 'to' || preposition === 'with') &&
      !told.has(conceptOf(head)),
  )
}

/** "Denied that he had left because he was asked to": that he left is not denied, where the other says nothing of the asking. */
export function deniesCircumstance(
  { coreSpan, sign }: Pick<Clause, 'coreSpan' | 'sign'>,
  denied: Aspects,
  { words }: Aspects,
): boolean {
  const { content, quote } = denied.ledger.statement
  if (!denied.denies || sign >= 0 || content.length !== 1) return false
  const found = CIRCUMSTANCE.exec(quote)
  const from = (content[0]?.start ?? 0) + (found?.index ?? 0)
  if (!found || coreSpan.start > from) return false
  const told = new Set([...words.keys()].map(conceptOf))
  const telling = denied.terms.filter(
    ({ start, lemma, upos }) => start > from && (upos === 'NOUN' || upos === 'VERB') && weightOf(lemma) === 1,
  )
  return telling.length > 0 && !telling.some(({ lemma }) => told.has(conceptOf(lemma)))
}

/** "Hungary denied sending troops": it is Hungary's sending that is denied, and the other must speak of Hungary. */
function leavesOutWho({ parts }: Clause, { denies, source, ledger }: Aspects, other: Aspects): boolean {
  if (!BEGINS_WITH_GERUND.test(ledger.statement.quote)) return false
  if (!denies || source === null || isOwn(source) || parts.some(({ role }) => role === 'agent')) return false
  if (!parts.some(({ role }) => role === 'patient')) return false
  const known = [...other.entities.keys(), ...(other.source === null ? [] : [other.source])]
  return known.length > 0 && !known.some((key) => entityMatch(key, source) > 0)
}

/** Who did not see starving children may have seen children: what is negated must be no narrower than what is affirmed. */
function negatesMore(negated: Clause, affirmed: Clause): boolean {
  const patient = negated.parts.find(({ role }) => role === 'patient')
  if (!patient || (patient.key !== null && !isOwn(patient.key))) return false
  const others = affirmed.parts.filter(({ role }) => role !== 'agent' || !isActive(affirmed))
  const other = others.find(({ role }) => role === 'patient')
  if (!other)
    // "Did not provide evidence", "the software provided by the firm"; "never returned any of his calls", "returned to the college".
    return (
      (patient.upos === 'NOUN' || patient.head === 'any') &&
      !others.some((part) => partMatch(patient, part) > 0)
    )
  if (patient.upos === 'NOUN' && other.upos === 'NOUN' && partMatch(patient, other) <= 0) return true
  const words = new Set([other.head, ...other.words].map(conceptOf))
  return patient.words.some((word) => weightOf(word) === 1 && !words.has(conceptOf(word)))
}

/** "See children starve", "officers who had resigned": what is told of it by a clause of its own, and not by the other. */
function isOfSort(negated: Clause, { clauses }: Aspects, { words }: Aspects): boolean {
  const at = clauses.indexOf(negated)
  const patient = negated.parts.find(({ role }) => role === 'patient')
  if (!patient) return false
  const told = new Set([...words.keys()].map(conceptOf))
  return clauses.some(
    ({ core, parts, proposition: { within, relation } }) =>
      within === at &&
      /^(?:xcomp|acl)$/.test(relation) &&
      parts.some(({ start }) => start === patient.start) &&
      !told.has(core),
  )
}

/** Where the words are negated and the clause is not, the clause was misread. */
function isNegatedToo({ coreSpan, proposition }: Clause, { terms }: Aspects): boolean {
  return terms.some(
    ({ start, negated }) => negated && (start === coreSpan.start || start === proposition.start),
  )
}

/** Whether it has somebody who does it and something that it is done to. */
function isActive({ parts }: Clause): boolean {
  return parts.some(({ role }) => role === 'agent') && parts.some(({ role }) => role === 'patient')
}

/** "She did not fire him": somebody else may have. What nobody did, nobody did. */
function negatesWho(
  negated: Clause,
  affirmed: Clause,
  { sameAgent, anchored }: Alignment,
  oneReport: boolean,
): boolean {
  const [one, other] = [negated, affirmed].map(({ parts }) => parts.find(({ role }) => role === 'agent'))
  if (!one || sameAgent || NONE_OF_A_KIND.has(one.head)) return false
  // What each says of itself: "we pay attention", "we do not".
  if (other && PERSONAL_SUBJECTS.has(one.head) && PERSONAL_SUBJECTS.has(other.head)) return true
  if (other)
    return !anchored || (isKnown(one) && isKnown(other) && !(oneReport && isNamed(one) !== isNamed(other)))
  const what = affirmed.parts.find(({ role }) => role === 'patient')
  return what !== undefined && partMatch(one, what) <= 0
}

function isKnown({ upos, key }: Clause['parts'][number]): boolean {
  return key !== null || (upos !== 'PRON' && upos !== 'DET')
}

/** "The members" may be whom another source names. */
function isNamed({ key }: Clause['parts'][number]): boolean {
  return key !== null && !isOwn(key)
}

/** Whether all of a kind is negated: "nothing was agreed", "no minister". */
export function isWhole({ parts }: Clause): boolean {
  return parts.some(({ head, words }) => [head, ...words].some((word) => NONE_OF_A_KIND.has(word)))
}
