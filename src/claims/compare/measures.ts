import {
  BECOMING_VERBS,
  CHANGING_VERBS,
  DEGREES,
  FINDING_VERBS,
  PARTIAL_WORDS,
  PEOPLE,
  ROUGH_NUMBERS,
  SORTS_OF_CASES,
  TAKING_LIVES,
  TOLLS,
  UNDERGOING,
} from '../../lexicon/en/events/tolls.ts'
import { NUMBER_NOUNS, UNITS_OF_TIME } from '../../lexicon/en/measures.ts'
import type { Quantity } from '../../model/proposition.ts'
import { weightOf } from './aspects.ts'
import type { Clause } from './clauses.ts'
import { conceptOf } from './word-kin.ts'

/** A number, with what it is a number of. */
export interface Measure {
  readonly quantity: Quantity
  readonly clause: Clause
  /** "toll dead", "count passenger", "percent voter", "pound": those of two contents are compared only where these agree. */
  readonly of: string
  readonly kind: 'toll' | 'count' | 'share' | 'unit'
  /** What narrows it down: "child", "police". */
  readonly narrowed: readonly string[]
  /** The word by which it is given as a part, or as a stage of a count ("so far", "including", "seriously"); `null` where it is the whole. */
  readonly partial: string | null
}

/** The numbers of a content that can be held against those of another. */
export function measuresOf(clauses: readonly Clause[]): readonly Measure[] {
  return clauses.flatMap((clause) =>
    clause.proposition.quantities.flatMap((quantity) => {
      if (
        quantity.bound === 'other' ||
        isWholeOf(quantity, clause) ||
        clause.mode === 'conditional' ||
        clause.sign === 0
      )
        return []
      const what = whatIsCounted(quantity, clause, [
        ...stateOf(clause, clauses),
        ...numberBefore(clause, clauses),
      ])
      return what ? [{ quantity, clause, ...what, partial: partialWord(quantity, clause, what.kind) }] : []
    }),
  )
}

/** Of "11 of the 19 families" the 19 is no count of its own. */
export function isWholeOf({ value, start }: Quantity, { proposition: { quantities } }: Clause): boolean {
  return quantities.some(
    (other) => other.start < start && start - other.start < 40 && other.words.includes(`of ${value}`),
  )
}

function whatIsCounted(
  quantity: Quantity,
  clause: Clause,
  state: readonly string[],
): Pick<Measure, 'of' | 'kind' | 'narrowed'> | null {
  const { unit, counted, words } = quantity
  if (unit !== null) {
    if (UNITS_OF_TIME.has(unit)) return null
    return { kind: 'unit', of: `${unit} ${counted === null ? '' : conceptOf(counted)}`.trim(), narrowed: [] }
  }
  const whole = words.find((word) => /^of \S/.test(word))
  if (whole !== undefined) return { kind: 'share', of: `part ${whole}`, narrowed: [] }
  if (counted === null && !standsAlone(quantity, clause)) return null
  const told = counted === null ? numberNounOf(quantity, clause) : null
  const noun = counted ?? told?.noun ?? null
  const own = noun === null ? [] : [noun, ...words, ...(told?.words ?? [])]
  const toll =
    tollOf(own) ??
    tollOf([clause.proposition.predicate, clause.core, ...state]) ??
    (isOfLives(noun, clause) ? 'dead' : null)
  if (
    toll !== null &&
    (noun === null || PEOPLE.has(noun) || tollOf([noun]) !== null || isTollOf(quantity, clause))
  )
    return {
      kind: 'toll',
      of: `toll ${toll}`,
      narrowed: own.filter(
        (word) =>
          !PEOPLE.has(word) && tollOf([word]) === null && !NUMBER_NOUNS.has(word) && !ROUGH_NUMBERS.has(word),
      ),
    }
  if (noun === null || weightOf(noun) < 1 || NUMBER_NOUNS.has(noun)) return null
  return {
    kind: 'count',
    of: `count ${conceptOf(noun)}`,
    narrowed: words.filter((word) => !PEOPLE.has(word)),
  }
}

/** "The flood has cost 112 lives", "16 passengers lost their lives", "66 burned to death". */
function isOfLives(noun: string | null, { proposition: { predicate }, parts }: Clause): boolean {
  if (noun === 'life') return TAKING_LIVES.has(predicate)
  if (predicate === 'lose') return parts.some(({ role, head }) => role === 'patient' && head === 'life')
  return parts.some(({ preposition, head }) => preposition === 'to' && head === 'death')
}

/** "Fall ill", "be left homeless": what becomes of them hangs on the verb. */
function stateOf(clause: Clause, clauses: readonly Clause[]): readonly string[] {
  const at = clauses.indexOf(clause)
  if (!BECOMING_VERBS.has(clause.proposition.predicate)) return []
  return clauses.flatMap(({ proposition: { within, relation, predicate } }) =>
    within === at && relation === 'xcomp' ? [predicate] : [],
  )
}

/** "The number of people killed when the ferry sank has risen to 17": where the parser gives the rising nothing that rose, it is the number. */
function numberBefore(clause: Clause, clauses: readonly Clause[]): readonly string[] {
  const { parts, proposition } = clause
  if (!CHANGING_VERBS.has(proposition.predicate) || parts.some(({ role }) => role !== 'other')) return []
  const before = clauses.slice(0, clauses.indexOf(clause)).find(({ core }) => NUMBER_NOUNS.has(core))
  return before?.parts.flatMap(({ head, words }) => [head, ...words]) ?? []
}

/** People who are killed, arrested, rescued are counted by that; those who kill, arrest, rescue are not. */
function isTollOf({ role }: Quantity, { proposition: { predicate } }: Clause): boolean {
  return role === 'patient' || (role === 'agent' && UNDERGOING.has(predicate))
}

/** "28 were killed", "the toll stood at 28"; an age beside a name ("Ann Roe, 38, was arrested") or the number of a road counts nothing. */
function standsAlone({ start, end }: Quantity, { parts, proposition }: Clause): boolean {
  const isAt = (span: { readonly start: number; readonly end: number }) =>
    span.start < end && start < span.end
  return isAt(proposition) || parts.some(isAt)
}

/** Of "put the number of dead at 28" it is "dead", of "a toll of 28" "toll"; with the words that say which. */
function numberNounOf(
  { role }: Quantity,
  { parts }: Clause,
): { readonly noun: string; readonly words: readonly string[] } | null {
  if (role === 'agent') return null
  const part = parts.find(
    ({ head, role: own }) => own !== 'other' && (NUMBER_NOUNS.has(head) || tollOf([head]) !== null),
  )
  if (!part) return null
  const noun = part.words.find((word) => tollOf([word]) !== null) ?? part.words[0] ?? part.head
  return { noun, words: part.words.filter((word) => SORTS_OF_CASES.has(word)) }
}

/** "Dead", "missing": of which kind of toll one of the words tells. */
export function tollOf(words: readonly string[]): string | null {
  for (const [toll, lemmas] of TOLLS) if (words.some((word) => lemmas.includes(word))) return toll
  return null
}

export function isTollWord(word: string): boolean {
  return tollOf([word]) !== null || PEOPLE.has(word)
}

/** "27 bodies were found" so far; of 27 kilos that were found no more is told. */
function partialWord(
  { words }: Quantity,
  { parts, proposition }: Clause,
  kind: Measure['kind'],
): string | null {
  const told = [
    ...words,
    ...(kind === 'unit' && FINDING_VERBS.has(proposition.predicate) ? [] : [proposition.predicate]),
    ...parts.flatMap(({ head, preposition }) => [head, preposition ?? '']),
  ]
  return (
    parts.find(({ head }) => DEGREES.has(head))?.head ?? told.find((word) => PARTIAL_WORDS.has(word)) ?? null
  )
}

/** How two numbers of one thing lie to each other. */
export function valuesOf(a: Quantity, b: Quantity): 'equal' | 'compatible' | 'different' {
  if (a.value === b.value) return 'equal'
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (low.bound === 'at least' || high.bound === 'at most') return 'compatible'
  const isRound = low.bound === 'about' || high.bound === 'about'
  return isRound && high.value - low.value <= 0.15 * high.value ? 'compatible' : 'different'
}

/** Of two figures that tell something, or with a decimal point: no ten, no hundred. */
export function isExact(value: number): boolean {
  return !Number.isInteger(value) || (value > 10 && value % 10 !== 0)
}
