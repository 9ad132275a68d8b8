import { ALTERNATING_VERBS } from '../../lexicon/en/alternating-verbs.ts'
import { PLURAL_ENDING } from '../../lexicon/en/grammar/affixes.ts'
import { MARKS_OF_ROLES } from '../../lexicon/en/grammar/clause-words.ts'
import { LIGHT_WORDS } from '../../lexicon/en/grammar/light-words.ts'
import { OWN_PRONOUNS } from '../../lexicon/en/grammar/pronouns.ts'
import type { Span } from '../../model/span.ts'
import { weightOf } from './aspects.ts'
import type { Clause, KeyedPart } from './clauses.ts'
import { entityMatch, isOwn, nameOf } from './entity-match.ts'
import { areOfOneRoot, areOpposed, areSynonyms, conceptOf } from './word-kin.ts'

/** Two propositions that speak of one thing. */
export interface Alignment {
  readonly a: Clause
  readonly b: Clause
  /** Whether their predicates are opposed words: "accepted", "rejected". */
  readonly opposed: boolean
  /** 0 to 1: how much of who, what and whom agrees. */
  readonly score: number
  /** How much evidence there is that they are of one thing, in units of one name or telling word. */
  readonly evidence: number
  /** Roles that two different things fill. */
  readonly mismatches: number
  /** Circumstances that differ: "in Tarnow", "in Lom". */
  readonly loose: number
  /** Whether something that can be told apart, no mere pronoun, fills a role in both. */
  readonly anchored: boolean
  /** Whether both have the same agent. */
  readonly sameAgent: boolean
  readonly clash: readonly [Span, Span]
}

/** How two propositions lie to each other; `null` where their predicates have nothing in common. */
export function align(a: Clause, b: Clause): Alignment | null {
  const opposed = areOpposed(a.core, b.core)
  const alike = opposed ? 0.8 : alikeness(a.core, b.core)
  if (alike === 0) return null
  const turned = turnedMatch(a, b) ?? causedMatch(a, b)
  const roles = turned
    ? [turned, ...otherMatches(a, b)]
    : [...roleMatches(a, b, 'agent'), ...roleMatches(a, b, 'patient'), ...otherMatches(a, b)]
  const matched = roles.filter(({ match }) => match > 0)
  const mismatches = roles.filter(({ match, core }) => match < 0 && core).length
  const loose = roles.filter(({ match, core }) => match < 0 && !core).length
  const gained = sum(matched.map(({ match, weight }) => match * weight))
  const all = sum(roles.filter(({ match }) => match !== 0).map(({ weight }) => weight))
  const predicate = alike * predicateWeight(a.core)
  return {
    a,
    b,
    opposed,
    score: (predicate + gained) / (predicateWeight(a.core) + all),
    evidence: predicate + gained - 0.3 * loose,
    mismatches,
    loose,
    anchored: roles.some(({ match, weight }) => match >= 0.4 && weight >= 0.7),
    sameAgent: roleMatches(a, b, 'agent').some(({ match }) => match > 0),
    clash: [a.coreSpan, b.coreSpan],
  }
}

/** How much a shared predicate tells. */
export function predicateWeight(core: string): number {
  return LIGHT_WORDS.has(core) ? 0.3 : weightOf(core)
}

/** The best alignments of two statements' propositions, the surest first; bounded, as the propositions of a statement are. */
export function alignments(left: readonly Clause[], right: readonly Clause[]): readonly Alignment[] {
  return left
    .flatMap((a) => right.flatMap((b) => align(a, b) ?? []))
    .sort((one, other) => other.evidence - one.evidence || one.clash[0].start - other.clash[0].start)
}

function alikeness(one: string, other: string): number {
  if (one === other) return 1
  return areOfOneRoot(one, other) || areSynonyms(one, other) ? 0.7 : 0
}

interface Match {
  readonly match: number
  readonly weight: number
  readonly core: boolean
}

function roleMatches(a: Clause, b: Clause, role: 'agent' | 'patient'): readonly Match[] {
  const own = a.parts.filter((part) => isIn(role, part) && !isCore(part, a))
  const others = b.parts.filter((part) => isIn(role, part) && !isCore(part, b))
  const [one, other] = [own[0], others[0]]
  if (!one || !other) {
    // "The gates were opened by the army", "the opening of the gates": what has no such role may have it in another.
    const alone = one ?? other
    if (!alone) return []
    const pool = (one ? b : a).parts.filter(
      (part) => part.role === 'other' && MARKS_OF_ROLES.has(part.preposition ?? ''),
    )
    const best = Math.max(0, ...pool.map((part) => partMatch(alone, part)))
    return best > 0 ? [{ match: best, weight: partWeight(alone), core: false }] : []
  }
  // "The satellite Skua": what stands beside a name is the same thing.
  const [match, left, right] = besideFirst(own)
    .flatMap((mine) => besideFirst(others).map((theirs) => [partMatch(mine, theirs), mine, theirs] as const))
    .reduce((best, next) => (next[0] > best[0] ? next : best), [partMatch(one, other), one, other] as const)
  return [{ match, weight: Math.max(partWeight(left), partWeight(right)), core: true }]
}

/** The first, and what stands beside it with nothing between. */
function besideFirst([first, second]: readonly KeyedPart[]): readonly KeyedPart[] {
  if (!first) return []
  return second && second.start - first.end === 1 ? [first, second] : [first]
}

/** "The plant will close", "the plant will be closed": what it is done to stands as who does it. */
function turnedMatch(a: Clause, b: Clause): Match | null {
  if (a.proposition.upos !== 'VERB' || b.proposition.upos !== 'VERB') return null
  const only = (clause: Clause, role: 'agent' | 'patient') => {
    const own = clause.parts.filter((part) => part.role === 'agent' || part.role === 'patient')
    return own.length === 1 && own[0]?.role === role ? own[0] : undefined
  }
  const [one, other] = [only(a, 'patient') ?? only(b, 'patient'), only(a, 'agent') ?? only(b, 'agent')]
  if (!one || !other || a.parts.includes(one) === a.parts.includes(other)) return null
  const match = partMatch(one, other)
  return match >= 0.7 ? { match, weight: Math.max(partWeight(one), partWeight(other)), core: true } : null
}

/** "Not one plant will close", "the company will not shut any plant": what one does to it is what it does. */
function causedMatch(a: Clause, b: Clause): Match | null {
  if (!ALTERNATING_VERBS.has(a.core) || !ALTERNATING_VERBS.has(b.core)) return null
  const roleOf = ({ parts }: Clause, role: 'agent' | 'patient') => parts.find((part) => part.role === role)
  const isAlone = (clause: Clause) =>
    roleOf(clause, 'agent') !== undefined && roleOf(clause, 'patient') === undefined
  const isWhole = (clause: Clause) =>
    roleOf(clause, 'agent') !== undefined && roleOf(clause, 'patient') !== undefined
  const [alone, whole] = isAlone(a) ? [a, b] : [b, a]
  if (!isAlone(alone) || !isWhole(whole)) return null
  const [one, other] = [roleOf(alone, 'agent'), roleOf(whole, 'patient')]
  if (!one || !other) return null
  const match = partMatch(one, other)
  return match >= 0.7 ? { match, weight: Math.max(partWeight(one), partWeight(other)), core: true } : null
}

/** Whom somebody warns may be read as the object or as the one who gets the warning. */
function isIn(role: 'agent' | 'patient', part: KeyedPart): boolean {
  return part.role === role || (role === 'patient' && part.role === 'recipient')
}

function isCore(part: KeyedPart, clause: Clause): boolean {
  return part.start === clause.coreSpan.start
}

/** Circumstances with the same preposition; and names that both have, in whatever part. */
function otherMatches(a: Clause, b: Clause): readonly Match[] {
  return a.parts
    .filter(({ role }) => role === 'other')
    .flatMap((part) => {
      const same = b.parts.filter(
        (other) => other.role === part.role && other.preposition === part.preposition,
      )
      if (same.length === 0)
        return isWithin(part, b) ? [{ match: 0.7, weight: 0.7 * partWeight(part), core: false }] : []
      const match = Math.max(...same.map((other) => partMatch(part, other)))
      return [{ match, weight: 0.7 * partWeight(part), core: false }]
    })
}

/** "Warned the port of cracks": whether the cracks hang on the port or on the warning is often the parser's guess. */
function isWithin({ head, upos }: KeyedPart, { parts }: Clause): boolean {
  return upos === 'NOUN' && parts.some(({ words }) => words.includes(head))
}

export function partWeight({ key, head, upos }: KeyedPart): number {
  if (key !== null) return 1
  return upos === 'PRON' || upos === 'DET' ? 0.2 : weightOf(head)
}

/** 1 the same, -1 something else, 0 not known. */
export function partMatch(one: KeyedPart, other: KeyedPart): number {
  if (one.key !== null && other.key !== null) {
    const match = entityMatch(one.key, other.key)
    if (match !== 0) return match
  }
  if (isBodyOf(one, other) || isBodyOf(other, one)) return 0.8
  // "British rates" and "Japanese rates" are two things, whatever else is said of both.
  if (areOfOthers(one, other)) return -1
  const isOpen = (part: KeyedPart) =>
    (part.key === null && (part.upos === 'PRON' || part.upos === 'DET')) || OWN_PRONOUNS.has(part.head)
  // "I" of one source and "I" of the other are two, and so is "they" of two reports.
  if (isOpen(one) || isOpen(other) || (one.upos === 'PRON' && other.upos === 'PRON')) return 0
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const heads = conceptOf(one.head) === conceptOf(other.head)
  const shared = [...left].filter((word) => right.has(word))
  const extra = Math.min(left.size, right.size) - 1
  if (heads) {
    const qualifiers = extra <= 0 ? 1 : (shared.length - 1) / extra
    return (one.head === other.head ? 0.7 : 0.4) + 0.3 * Math.max(0, qualifiers)
  }
  if (shared.some((word) => weightOf(word) === 1)) return 0.4
  // What two reports call by names of their own may be one; what has names that hold everywhere is what it is called.
  const isNamed = (part: KeyedPart) => part.key !== null && !isOwn(part.key)
  return one.key !== null && other.key !== null && !(isNamed(one) && isNamed(other)) ? 0 : -1
}

/** "The railways" for Sarenian State Railways. */
function isBodyOf(named: KeyedPart, { key, head, upos }: KeyedPart): boolean {
  if (named.key === null || key !== null || upos !== 'NOUN' || !/(?:^|:)organization:/.test(named.key))
    return false
  const last = nameOf(named.key).split(' ').at(-1) ?? ''
  return last.length > 4 && (last === head || last === `${head}s`)
}

function areOfOthers({ key, keys }: KeyedPart, other: KeyedPart): boolean {
  if (key !== null || other.key !== null || keys.length === 0 || other.keys.length === 0) return false
  return keys.every((one) => other.keys.every((two) => entityMatch(one, two) <= 0))
}

function wordsOf({ head, words, key }: KeyedPart): ReadonlySet<string> {
  const named =
    key === null
      ? []
      : nameOf(key)
          .split(' ')
          .map((word) => word.replace(PLURAL_ENDING, ''))
  return new Set([head, ...words, ...named].map(conceptOf))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
