import { EMPTY_IT, NAMES_OWN_THING, POINTS_TO_MATTER } from '../../../lexicon/en/pointing-back.ts'
import {
  BEFORE_SUPERLATIVE,
  BEFORE_VERDICT,
  BLAME,
  MITIGATING,
  NAMES_NOTHING,
  NAMING,
  OF_PERSON,
  PRAISE,
  VERDICT_PHRASES,
} from '../../../lexicon/en/verdict-words.ts'
import type { Statement, Term } from '../../../model/statement.ts'
import { partMatch } from '../../compare/align.ts'
import { type Aspects, signOf, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** An assessment is short: a longer content tells other things too. */
const MOST_TERMS = 7
/** How far apart in their report two assessments of one thing stand, in characters. */
const NEARBY = 450

/** Side by side in one report, one praises what the other blames: "a constructive day", "a waste of a day". */
export function assessment(comparison: Comparison): Finding | null {
  const { a, b, oneReport, sameSource } = comparison
  if (!oneReport || sameSource || a.stance !== 'asserts' || b.stance !== 'asserts') return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY) return null
  const [one, other] = [verdictOf(a), verdictOf(b)]
  if (!one || !other || one.side === other.side || !areOfOneThing(comparison)) return null
  return {
    ...conflict('characterisation'),
    clash: [one.term, other.term],
    by: 'claims/assessment',
    score: 0.6,
    reason: `One praises what the other blames: “${one.term.lemma}” and “${other.term.lemma}”.`,
  }
}

/** The word of praise or blame of a short content; none where it has both. */
function verdictOf(aspects: Aspects): { readonly side: 1 | -1; readonly term: Term } | null {
  const { clauses } = aspects
  const terms = termsOfFirst(aspects)
  if (terms.length > MOST_TERMS || clauses.some(({ mode }) => mode === 'conditional')) return null
  const found = terms.flatMap((term) => {
    const side = PRAISE.has(term.lemma) ? 1 : BLAME.has(term.lemma) ? -1 : 0
    return side === 0 || term.entity !== null || isOfDeed(term, aspects) || !isTold(term, aspects)
      ? []
      : [{ side: (side * signOf(aspects, term)) as 1 | -1 | 0, term }]
  })
  const [first, second] = found
  if (!first) return sideOfPhrase(aspects, terms)
  if (second && isMitigated(first.term, second.term)) return { side: 1, term: first.term }
  if (first.side === 0 || found.some(({ side }) => side !== first.side)) return null
  return { side: first.side, term: first.term }
}

/** "An honest mistake": what is owned up to and excused. */
function isMitigated(one: Term, other: Term): boolean {
  return MITIGATING.has(one.lemma) && BLAME.has(other.lemma) && other.start - one.end === 1
}

/** "A beginning at best", "a drill like any other", where the content is nothing but what something is called. */
function sideOfPhrase(
  { clauses, ledger: { statement, cueWords = '' } }: Aspects,
  terms: readonly Term[],
): { readonly side: 1 | -1; readonly term: Term } | null {
  const term = terms.at(-1)
  const phrase = VERDICT_PHRASES.find(({ words }) => words.test(statement.quote))
  return term && phrase && isNamedSo(clauses, cueWords, statement.quote) ? { side: phrase.side, term } : null
}

/** "It was deeply flawed, and her people had been turned away": what calls it something comes first, and the rest tells more. */
function termsOfFirst({ terms, clauses }: Aspects): readonly Term[] {
  const [first, ...others] = clauses.filter(({ main }) => main)
  const next = others[0]
  if (!first || !next || first.proposition.upos === 'VERB' || next.proposition.upos !== 'VERB') return terms
  const begin = Math.min(next.proposition.start, ...next.parts.map(({ start }) => start))
  return terms.filter(({ start }) => start < begin)
}

/** "Would vote for the merger" tells a deed, and calls nothing anything; "her for an honest correction" is of whom it thanks. */
function isOfDeed({ start }: Term, { clauses, ledger: { statement } }: Aspects): boolean {
  if (OF_PERSON.test(statement.quote)) return true
  const verbs = clauses.filter(({ proposition: { upos } }) => upos === 'VERB')
  return verbs.some(({ parts }) => parts.some((part) => part.start === start && part.role === 'other'))
}

/**
 * Whether the word is what is said of something: "the day was constructive", "the outcome a defeat", "as a victory". What is only named
 * with it ("after the defeat", "legal action") is called nothing.
 */
function isTold(term: Term, { clauses, ledger: { statement, cueWords = '' } }: Aspects): boolean {
  const { start, lemma } = term
  const own = clauses.findIndex(
    ({ coreSpan, proposition }) => coreSpan.start === start || proposition.start === start,
  )
  if (isNamedSo(clauses, cueWords, statement.quote)) return true
  const toldIn = clauses[Math.max(0, own)]
  if (!toldIn?.main || isCalled(term, statement)) return toldIn?.main ?? false
  if (own >= 0) return toldIn.mode === 'told' && (!toldIn.bare || own === 0)
  const part = clauses
    .flatMap(({ parts }) => parts)
    .find((one) => one.start === start || one.words.includes(lemma))
  if (part === undefined) return toldIn.mode === 'told' && !toldIn.bare
  // "It was free, fair and open": of several words that are told, the others hang on the first.
  return (
    part.preposition === 'as' || (part.preposition === null && part.upos === 'ADJ' && part.start === start)
  )
}

/** "Called the ruling a farce", "thought it fair": without a verb of its own a content is nothing but what something is called. */
export function isNamedSo(clauses: Aspects['clauses'], cueWords: string, quote: string): boolean {
  if (!NAMING.test(cueWords) || NAMES_NOTHING.test(quote)) return false
  return clauses.every(({ main, proposition: { upos } }) => !main || upos !== 'VERB')
}

/** "A defeat", "as a good neighbor", "“unlawful”": with an article that says of what sort something is, or in quotation marks. */
function isCalled({ start, lemma }: Term, { content, quote }: Statement): boolean {
  if (content.length !== 1) return false
  const before = quote.slice(0, start - (content[0]?.start ?? 0)).slice(-LONGEST)
  return BEFORE_VERDICT.test(before) || (BEFORE_SUPERLATIVE.test(before) && lemma.endsWith('est'))
}

/** How far before a word its article stands, in characters. */
const LONGEST = 24

/** Both name it, or the later one points back. */
function areOfOneThing({ a, b, overlap }: Comparison): boolean {
  const later = isBefore(a, b) ? b : a
  if (EMPTY_IT.test(later.ledger.statement.quote)) return false
  const [here, there] = [a, b].map(({ ledger: { statement } }) => NAMES_OWN_THING.exec(statement.quote)?.[1])
  if (here !== undefined && there !== undefined && here !== there) return false
  if (POINTS_TO_MATTER.test(later.ledger.statement.quote)) return true
  if (later.clauses.length > 1 && later.clauses.every(({ bare }) => bare) && later.terms.length <= 3)
    return true
  const [one, other] = [a, b].map(({ clauses }) => clauses[0]?.parts.find(({ role }) => role === 'agent'))
  if (one && other && partMatch(one, other) <= 0) return false
  return (
    overlap.entities.length > 0 ||
    overlap.words.some(([{ upos, lemma }]) => upos === 'NOUN' && weightOf(lemma) === 1)
  )
}
