import {
  ACCUSATION_NOUNS,
  ACCUSING,
  CALLED_UNTRUE,
  CLAIM_NOUNS,
  ENDS_IN_NOT,
  FIGURE_NOUNS,
  NOT_SO,
  PROMISE_NOUNS,
  REPORT_NOUNS,
  REPORTING,
  VERBS_OF_POLICE,
} from '../../../lexicon/en/claim-nouns.ts'
import { TAKING_UP_A_VERB } from '../../../lexicon/en/grammar/auxiliaries.ts'
import {
  ANY_SUCH,
  FIRST_OF_SHORT_DENIAL,
  NO_SUCH,
  NOTHING_BUT_PRONOUN,
  OF_THE_KIND,
  THAT_CLAIM,
} from '../../../lexicon/en/pointing-back.ts'
import { OWN_DENIAL } from '../../../lexicon/en/taking-back.ts'
import { strengthOf } from '../../../model/certainty.ts'
import type { Proposition } from '../../../model/proposition.ts'
import { contains } from '../../../model/span.ts'
import type { Term } from '../../../model/statement.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { weightOf } from '../../compare/aspects.ts'
import { entityMatch, isOwn, nameOf } from '../../compare/entity-match.ts'
import { conflict, type Finding, neither } from '../make-judgement.ts'

/** How far before it, in characters, a denial that tells nothing itself may have what it denies. */
const NEARBY = 700

/**
 * A denial that says what it denies by naming it: "rejected her claim that …", where the claim stands inside; "denied the
 * allegation", "called it a fabrication", where it stands before. Both of one report.
 */
export function claimDenied(one: Aspects, other: Aspects): Finding | null {
  if (one.ledger.report !== other.ledger.report) return null
  return deniedBy(one, other, false) ?? deniedBy(other, one, true)
}

/** The score of a denial inside which the claim stands, and of no other. */
export const INSIDE = 0.9
/** The score of a denial that says no more than “it” or “that”. */
export const POINTED_TO = 0.65

function deniedBy(denial: Aspects, claim: Aspects, turned: boolean): Finding | null {
  if (claim.denies || claim.stance !== 'asserts' || denial.source === claim.source) return null
  if (denial.denies && isOnlyPossible(denial)) return null
  const how = isOuterDenial(denial, claim)
    ? 'inside'
    : isPronounDenied(denial, claim)
      ? 'pointed to'
      : isNamedBefore(denial, claim) ||
          isShortDenial(denial, claim) ||
          isReportDenied(denial, claim) ||
          isFigureCalledWrong(denial, claim) ||
          isSuchDenied(denial, claim)
        ? 'before'
        : null
  if (how === null || (how !== 'inside' && !isTelling(claim, denial))) return null
  const [word, content] = [denial.ledger.statement.content[0], claim.ledger.statement.content[0]]
  if (!word || !content) return null
  const clash = turned ? ([content, word] as const) : ([word, content] as const)
  if (how !== 'inside' && isOwnOfBefore(denial, claim))
    return {
      ...neither('withdrawal', turned ? 0 : 1),
      clash,
      by: 'claims/admission',
      score: 0.8,
      reason: 'The source says what it had denied before.',
    }
  return {
    ...conflict('denial'),
    later: turned ? 1 : 0,
    clash,
    by: 'claims/claim-denied',
    score: how === 'inside' ? INSIDE : how === 'before' ? 0.7 : POINTED_TO,
    reason:
      how === 'inside'
        ? 'The claim is named, and denied, by another source.'
        : 'What was claimed just before is denied as a whole.',
  }
}

/**
 * Something is claimed, not only named: a plan can be called absurd, and is not denied by that. Who accuses somebody "of hiding the cost" claims
 * that he hid it.
 */
function isTelling({ clauses, ledger: { cueWords = '' } }: Aspects, { denies }: Aspects): boolean {
  if (clauses.length === 0) return true
  if (ACCUSING.test(cueWords) && clauses.some(({ proposition: { upos } }) => upos === 'VERB')) return true
  return denies
    ? clauses.some(({ bare }) => !bare)
    : clauses.some(({ bare, main, proposition }) => main && !bare && proposition.upos !== 'INTJ')
}

/** "Said that they held the ship, a day after their spokesman had denied it": who claims it had denied it, and does so no longer. */
function isOwnOfBefore(denial: Aspects, claim: Aspects): boolean {
  const gap = startOf(denial) - endOf(claim)
  return denial.denies && gap <= ONE_SENTENCE && OWN_DENIAL.test(denial.ledger.cueWords ?? '')
}

/** How far behind the claim, in characters, the sentence that tells it may tell of its denial. */
const ONE_SENTENCE = 90

/** The claim is what the denial is about: its chain is the denial's and one link more, by a noun. */
function isOuterDenial({ denies, ledger }: Aspects, { ledger: { statement } }: Aspects): boolean {
  if (!denies) return false
  const [outer, inner] = [ledger.statement.chain, statement.chain]
  if (inner.length !== outer.length + 1 || inner.at(-2)?.cue.start !== outer.at(-1)?.cue.start) return false
  const cue = inner.at(-1)?.cue
  const term = cue && ledger.statement.terms.find((word) => contains(cue, word) && word.upos === 'NOUN')
  // "A story about his claim that …": it is the story that is denied.
  const [named] = ledger.statement.terms.filter(
    ({ lemma, upos }) => upos === 'NOUN' && CLAIM_NOUNS.has(lemma),
  )
  return (
    term !== undefined &&
    named?.start === term.start &&
    CLAIM_NOUNS.has(term.lemma) &&
    !isWithinDeed(term, ledger.statement.propositions)
  )
}

/** "They would dispute that": nobody has. */
function isOnlyPossible({ ledger: { statement } }: Aspects): boolean {
  return strengthOf(statement.certainty) === 0
}

/** "Denied that he had ordered a probe into claims that …": it is the order that is denied. */
function isWithinDeed({ start }: Term, propositions: readonly Proposition[] = []): boolean {
  return propositions.some(
    ({ upos, relation, start: at }) => upos === 'VERB' && at < start && /^(?:root|ccomp)$/.test(relation),
  )
}

/**
 * "The agency reported that a ship had sunk. The navy denied the report": who denies it need not be named in it; "diplomats said that P. Bonn rejected that
 * explanation".
 */
function isReportDenied(denial: Aspects, claim: Aspects): boolean {
  const {
    denies,
    terms,
    clauses,
    ledger: { statement },
  } = denial
  if (!denies || statement.chain.length > 1 || !isCloseBefore(statement, claim)) return false
  const names = (nouns: ReadonlySet<string>) => terms.some(({ lemma }) => nouns.has(lemma))
  const isAlone = terms.every(
    ({ lemma, upos }) => CLAIM_NOUNS.has(lemma) || upos === 'ADJ' || weightOf(lemma) < 1,
  )
  if (!isAlone || !clauses.every(({ bare }) => bare)) return false
  if (names(REPORT_NOUNS) && !THAT_CLAIM.test(statement.quote))
    return REPORTING.test(claim.ledger.cueWords ?? '')
  // "Dismissed the claim": the one right before it. Charges may have been told elsewhere.
  const isNext = startOf(denial) - endOf(claim) <= NEXT && !names(ACCUSATION_NOUNS)
  return names(CLAIM_NOUNS) && (THAT_CLAIM.test(statement.quote) || (isNext && !claim.denies))
}

/** "She denied it.", "The government rejected that: all papers had been signed." */
function isPronounDenied({ denies, ledger }: Aspects, claim: Aspects): boolean {
  const { statement } = ledger
  if (!denies || claim.source === null || statement.chain.length > 1) return false
  const isBare = NOTHING_BUT_PRONOUN.test(statement.quote.trim())
  return isBare && isCloseBefore(statement, claim)
}

/** "The minister's figure was wrong": what the minister gave a number for, told before. */
function isFigureCalledWrong(denial: Aspects, claim: Aspects): boolean {
  const [first] = denial.clauses
  if (first?.sign !== 1 || !CALLED_UNTRUE.has(first.proposition.predicate)) return false
  const figure = first.parts.find(({ role, head }) => role === 'agent' && FIGURE_NOUNS.has(head))
  if (!figure || !isTold(claim)) return false
  const isBefore = endOf(claim) < startOf(denial) && startOf(denial) - endOf(claim) <= FAR
  return isBefore && (isWhose(figure.words, claim) || concernsSource(denial, claim))
}

/** "The minister's", of one whose office it is or whose name. */
function isWhose(words: readonly string[], { source, ledger: { speaker } }: Aspects): boolean {
  const own = [nameOf(source ?? ''), ...(speaker?.offices ?? [])].flatMap((name) => name.split(' '))
  return words.some((word) => own.includes(word))
}

/** Gives a number. */
function isTold({ clauses }: Aspects): boolean {
  return clauses.some(({ proposition, sign }) => sign === 1 && proposition.quantities.length > 0)
}

/** "There had been any such promise": what was promised, threatened or agreed just before. */
function isSuchDenied({ denies, source, clauses, ledger: { statement } }: Aspects, claim: Aspects): boolean {
  // "Has made no such promise" denies one as "denied any such promise" does.
  const isNone = clauses.some(({ main, sign }) => main && sign === -1) && NO_SUCH.test(statement.quote)
  if (!(denies || isNone) || claim.source === null) return false
  const isOfTheKind = OF_THE_KIND.test(statement.quote)
  if (!isOfTheKind && !ANY_SUCH.test(statement.quote)) return false
  // What one has just told of another oneself.
  const [outer] = claim.ledger.statement.chain
  const teller = outer.entity === null ? undefined : claim.ledger.entityKeys[outer.entity]
  if (teller !== undefined && teller === source) return false
  const isNamed = statement.terms.some(
    ({ lemma, upos }) => upos === 'NOUN' && (PROMISE_NOUNS.has(lemma) || CLAIM_NOUNS.has(lemma)),
  )
  return (isNamed || isOfTheKind) && clauses.length <= 2 && isCloseBefore(statement, claim)
}

function isCloseBefore({ content }: Aspects['ledger']['statement'], claim: Aspects): boolean {
  const gap = (content[0]?.start ?? 0) - endOf(claim)
  return gap >= 0 && gap <= CLOSE
}

function startOf({ ledger: { statement } }: Aspects): number {
  return statement.content[0]?.start ?? 0
}

function endOf({ ledger: { statement } }: Aspects): number {
  return statement.content.at(-1)?.end ?? 0
}

/** How far before "dismissed the claim" stands what was claimed, in characters. */
const NEXT = 200

/** How far before a figure that is called wrong it may be told, in characters. */
const FAR = 1200

/** A content of nothing but "the allegations", or "her statement a fabrication": what stands last before it is meant. */
function isNamedBefore(denial: Aspects, claim: Aspects): boolean {
  const { terms, quote, content } = denial.ledger.statement
  const [from, to] = [content[0]?.start ?? 0, claim.ledger.statement.content.at(-1)?.end ?? 0]
  // A claim that is told again in the denial is what is denied, not whatever stands before.
  if (denial.clauses.some(({ proposition: { upos } }) => upos === 'VERB') || claim.source === null)
    return false
  if (from < to || from - to > NEARBY || quote.length > 80) return false
  const claims = terms.some(({ lemma, upos }) => upos === 'NOUN' && CLAIM_NOUNS.has(lemma))
  const untrue = terms.some(({ lemma, negated }) => CALLED_UNTRUE.has(lemma) && !negated)
  // "Disputed her figure": hers is told.
  const figure = terms.some(({ lemma }) => FIGURE_NOUNS.has(lemma)) && concernsSource(denial, claim)
  if (!(denial.denies ? claims || figure : claims && untrue)) return false
  const rest = terms.filter(
    ({ lemma, upos }) =>
      upos !== 'NUM' && !CLAIM_NOUNS.has(lemma) && !CALLED_UNTRUE.has(lemma) && weightOf(lemma) === 1,
  )
  return (
    concernsSource(denial, claim) ||
    (rest.length === 0 && (isAccused(denial, claim) || isAccusation(denial, claim)))
  )
}

/** "Accused the management of hiding the cost … A spokeswoman called the accusation groundless": the word is the accuser's own. */
function isAccusation({ terms, ledger: { statement } }: Aspects, claim: Aspects): boolean {
  const names = terms.some(({ lemma }) => ACCUSATION_NOUNS.has(lemma))
  return names && ACCUSING.test(claim.ledger.cueWords ?? '') && isCloseBefore(statement, claim)
}

/** Who denies an accusation is the one whom it names. */
function isAccused({ source, ledger }: Aspects, claim: Aspects): boolean {
  if (source === null || isOfPolice(claim, source)) return false
  const named = [
    ...claim.entities.keys(),
    ...claim.ledger.statement.terms.flatMap(({ entity }) =>
      entity === null ? [] : (claim.ledger.entityKeys[entity] ?? []),
    ),
  ]
  return named.some(
    (key) =>
      entityMatch(key, source) > 0 ||
      (isOwn(key) && ledger.report === claim.ledger.report && nameOf(source).endsWith(nameOf(key))),
  )
}

/** "Roe was arrested on Sunday": what he is accused of is told elsewhere. */
function isOfPolice({ clauses }: Aspects, source: string): boolean {
  const [first] = clauses.filter(({ main }) => main)
  const whom = first?.parts.find(({ role }) => role === 'patient')
  if (!first || !whom || !VERBS_OF_POLICE.has(first.proposition.predicate)) return false
  return whom.key === null || entityMatch(whom.key, source) > 0
}

/** "Her statement": it is she who claimed it. */
function concernsSource(denial: Aspects, claim: Aspects): boolean {
  const source = claim.source
  return source !== null && [...denial.entities.keys()].some((key) => entityMatch(key, source) > 0)
}

/** How far before it a denial without a noun of its own may have what it denies. */
const CLOSE = 300

/** "It had not.", "That is false.": no content but that it is not so. */
function isShortDenial({ ledger: { statement }, stance }: Aspects, claim: Aspects): boolean {
  const [from, to] = [statement.content[0]?.start ?? 0, claim.ledger.statement.content.at(-1)?.end ?? 0]
  if (from < to || from - to > CLOSE || statement.quote.length > 50 || claim.source === null) return false
  if (stance !== 'asserts' && stance !== 'denies') return false
  const words: readonly string[] = statement.quote.toLowerCase().match(/[a-z]+(?:['’]t)?/g) ?? []
  if (statement.kind !== 'direct' && !words.some((word) => CALLED_UNTRUE.has(word))) return false
  if (words.length > 5 || words.includes('would') || !FIRST_OF_SHORT_DENIAL.has(words[0] ?? '')) return false
  const last = words.at(-1) ?? ''
  // "She did nothing wrong" calls nothing wrong; "it had not" takes up the verb of what was claimed.
  const isVerb = TAKING_UP_A_VERB.has(words.at(-2) ?? '')
  if (words.includes('nothing') || (isVerb && last !== 'not')) return false
  return (
    last === 'not' ||
    ENDS_IN_NOT.test(last) ||
    words.some((word) => CALLED_UNTRUE.has(word)) ||
    NOT_SO.test(` ${words.join(' ')}`)
  )
}
