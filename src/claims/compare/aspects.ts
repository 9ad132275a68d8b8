import { COMMON_NEWS_WORDS } from '../../lexicon/en/names/common-news-words.ts'
import {
  OWN_REPORT,
  SORRY_FOR_SAYING,
  TAKEN_BACK,
  TAKES_BACK_ITSELF,
  TAKING,
  TAKING_BACK,
  WRONGLY_SAID,
} from '../../lexicon/en/taking-back.ts'
import type { Stance } from '../../model/annotation.ts'
import type { LedgerStatement } from '../../model/claim.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Term } from '../../model/statement.ts'
import { type Clause, clausesOf, heldStanceOf } from './clauses.ts'
import { isOwn } from './entity-match.ts'

/** A statement laid out for comparing: what it speaks of, in what words, and whose it is. */
export interface Aspects {
  readonly ledger: LedgerStatement
  readonly terms: readonly Term[]
  /** Keys of the entities in the content, each with its first word there. */
  readonly entities: ReadonlyMap<string, Term>
  /** The other content words by lemma, each where it first stands. */
  readonly words: ReadonlyMap<string, Term>
  /** Key of the innermost source. */
  readonly source: string | null
  readonly denies: boolean
  readonly stance: Stance
  /** Whether the source takes back what the content tells: "withdrew its claim that …". */
  readonly takesBack: boolean
  readonly clauses: readonly Clause[]
  /** Of all entities and words. */
  readonly weight: number
}

/** Laid out once as long as the statement is at hand: it is held against what comes in report after report. */
export const aspectsOf = onceFor(layOut)

function layOut(ledger: LedgerStatement): Aspects {
  const { terms, chain } = ledger.statement
  const entities = new Map<string, Term>()
  const words = new Map<string, Term>()
  for (const term of terms) {
    const key = term.entity === null ? undefined : ledger.entityKeys[term.entity]
    if (key !== undefined && !entities.has(key)) entities.set(key, term)
    // What a group is called counts as words, since its key is its report's own.
    const named = key !== undefined && !isOwn(key)
    if (!named && term.upos !== 'PRON' && !words.has(term.lemma)) words.set(term.lemma, term)
  }
  const own = chain[chain.length - 1] ?? chain[0]
  const stance = heldStanceOf(ledger.statement)
  return {
    ledger,
    terms,
    entities,
    words,
    source: own.entity === null ? null : (ledger.entityKeys[own.entity] ?? null),
    denies: stance === 'denies',
    stance,
    takesBack: isTakenBack(ledger) || isCorrected(ledger) || saysItTakesBack(ledger),
    clauses: clausesOf(ledger),
    weight: entities.size + sum([...words.keys()].map(weightOf)),
  }
}

function isTakenBack({ cueWords, statement: { kind, quote } }: LedgerStatement): boolean {
  if (cueWords === undefined || (kind !== 'indirect' && kind !== 'author')) return false
  if (kind === 'indirect' && [WRONGLY_SAID, SORRY_FOR_SAYING].some((words) => words.test(cueWords)))
    return true
  // Troops are withdrawn too. The particle of "took back" stands behind the cue.
  if (kind === 'author')
    return TAKES_BACK_ITSELF.test(quote) && (TAKING_BACK.test(cueWords) || TAKING.test(cueWords))
  if (!TAKING_BACK.test(cueWords)) return false
  return TAKEN_BACK.test(cueWords) || TAKEN_BACK.test(quote.slice(0, NEAR_CUE))
}

/** "The institute has withdrawn its claim that …, it said": who speaks says it of itself. */
function saysItTakesBack(ledger: LedgerStatement): boolean {
  const { kind, quote, chain } = ledger.statement
  if (kind !== 'indirect' || !TAKES_BACK_ITSELF.test(quote)) return false
  const own = (chain[chain.length - 1] ?? chain[0]).entity
  if (own === null) return false
  return clausesOf(ledger).some(
    ({ main, parts }) =>
      main && parts.some(({ role, key }) => role === 'agent' && key === ledger.entityKeys[own]),
  )
}

/** "Correction: A report in the Post of May 3 said that …", "Correction: We wrote that …": the outlet takes its own words back. */
export function isCorrected({
  inCorrection,
  cueWords = '',
  publication,
  statement: { kind },
}: LedgerStatement): boolean {
  if (inCorrection !== true || kind === 'author') return false
  const name = (publication ?? '').toLowerCase().replace(/^the /, '')
  const words = name.split(' ').filter((word) => word.length > 3)
  return OWN_REPORT.test(cueWords) || words.some((word) => cueWords.includes(word))
}

/** How far into a content, in characters, what is taken back is named. */
const NEAR_CUE = 60

/** Whether it is known of both what they say, proposition by proposition. */
export function isParsed(a: Aspects, b: Aspects): boolean {
  return a.clauses.length > 0 && b.clauses.length > 0
}

/** How much sharing a word tells. */
export function weightOf(lemma: string): number {
  return COMMON_NEWS_WORDS.has(lemma) ? 0.3 : 1
}

/**
 * Whether the statement affirms (1) or negates (-1) a word of its content; 0 where it does neither. A denial turns what it
 * denies; a denial of a negated content is about the negated part alone: who denies that an offer was "anything but
 * serious" says that it was serious, and takes the offer for granted.
 */
export function signOf({ denies, terms }: Aspects, term: Term): 1 | 0 | -1 {
  if (!denies) return term.negated ? -1 : 1
  if (term.negated) return 1
  return terms.some(({ negated }) => negated) ? 0 : -1
}

/** Whether a content says of something that it is not; a denial of a bare thing does. */
export function isNegated({ clauses, denies }: Aspects): boolean {
  const main = clauses.filter((clause) => clause.main)
  return main.length === 0 ? denies : main.some(({ sign }) => sign < 0)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
