import { ACCEPTING_VERBS, FIXING_VERBS } from '../../../lexicon/en/events/states-of-being.ts'
import { PARTICIPLE_ENDING } from '../../../lexicon/en/grammar/affixes.ts'
import { TAKES_FOR_GRANTED } from '../../../lexicon/en/grammar/causes.ts'
import { PLACING } from '../../../lexicon/en/place-words.ts'
import { NOTHING_THAT_WAS } from '../../../lexicon/en/time/other-times.ts'
import { VAGUE_NOUNS } from '../../../lexicon/en/vague-nouns.ts'
import type { Span } from '../../../model/span.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { nameOf } from '../../compare/entity-match.ts'
import { isTollWord } from '../../compare/measures.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { plansOf } from '../../compare/plans.ts'
import { conceptOf } from '../../compare/word-kin.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** "No minutes were taken", where another source has seen them: what one says there is not, the other takes for granted. */
export function existence(comparison: Comparison): Finding | null {
  const { a, b, sameSource, oneReport, oneStory, daysApart } = comparison
  if (sameSource || !oneStory || (!oneReport && (daysApart === null || daysApart > REACH))) return null
  return (
    found(a, b, false, oneReport) ??
    found(b, a, true, oneReport) ??
    noDay(comparison) ??
    nothingFixed(a, b, false) ??
    nothingFixed(b, a, true)
  )
}

/** "No price had been fixed", where next to it another source tells that a price was accepted. */
function nothingFixed(no: Aspects, yes: Aspects, turned: boolean): Finding | null {
  const gap = gapBetween(no, yes)
  if (gap === null || gap > NEARBY) return null
  for (const none of no.clauses) {
    if (
      none.sign !== -1 ||
      !none.main ||
      none.mode !== 'told' ||
      !FIXING_VERBS.has(none.proposition.predicate)
    )
      continue
    const what = none.parts.find(({ role, upos }) => role === 'patient' && upos === 'NOUN')
    if (
      !what ||
      what.key !== null ||
      what.words.length > 0 ||
      weightOf(what.head) < 1 ||
      VAGUE_NOUNS.has(what.head)
    )
      continue
    const some = yes.clauses.find(
      ({ sign, main, mode, proposition: { predicate }, parts }) =>
        sign === 1 &&
        main &&
        mode === 'told' &&
        (FIXING_VERBS.has(predicate) || ACCEPTING_VERBS.has(predicate)) &&
        parts.some(({ role, head }) => role !== 'agent' && head === what.head),
    )
    if (some)
      return noneOf({ ...none, core: what.head, coreSpan: what }, some.coreSpan, {
        denied: no.denies,
        turned,
      })
  }
  return null
}

/** In days: how long it holds in a story that there is none of something. */
const REACH = 45

/** "No date had been fixed", where another source has told the day. */
function noDay({ a, b, oneReport }: Comparison): Finding | null {
  if (!oneReport) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY) return null
  const [one, other] = [noDayIn(a), noDayIn(b)]
  const [none, told] = one ? [one, plansOf(b)[0]] : [other, plansOf(a)[0]]
  if (!none || !told || (one && other)) return null
  // Who speaks of a day first, and says that there is none, speaks of something told before.
  if (gap > BESIDE && isBefore(one ? a : b, one ? b : a)) return null
  const clash = [none.coreSpan, told.clause.coreSpan] as const
  return {
    ...conflict('polarity'),
    clash: one ? clash : [clash[1], clash[0]],
    by: 'claims/existence',
    score: 0.6,
    reason: `One says that no day is fixed for what the other tells a day: ${told.days[0]}.`,
  }
}

function noDayIn({ clauses }: Aspects): Clause | undefined {
  return clauses.find(
    ({ sign, main, parts, core, existence, proposition }) =>
      sign === -1 &&
      main &&
      ((existence && core === 'date') ||
        (FIXING_VERBS.has(proposition.predicate) &&
          parts.some(({ head, role }) => head === 'date' && role !== 'other'))),
  )
}

/** In characters. */
const NEARBY = 450
const BESIDE = 150

function found(no: Aspects, yes: Aspects, turned: boolean, oneReport: boolean): Finding | null {
  const [negating, asserting] = [no.clauses, yes.clauses]
  const denied = no.denies || yes.denies
  if (NOTHING_THAT_WAS.test(yes.ledger.statement.quote)) return null
  for (const none of negating) {
    if (!none.existence || !none.main || none.sign !== -1 || none.mode !== 'told' || weightOf(none.core) < 1)
      continue
    const own = asserting.find((some) => isOfSource(no, none, some))
    if (own) return noneOf(none, own.coreSpan, { denied, turned })
    if (isTollWord(none.core) || VAGUE_NOUNS.has(none.core)) continue
    const core = none.parts.find(({ start }) => start === none.coreSpan.start)
    const narrowed = [
      ...(core?.words ?? []),
      ...none.parts.flatMap(({ role, key, head }) => (role === 'other' && key !== null ? [head] : [])),
      ...none.parts.flatMap(({ role, preposition, head, words, upos }) =>
        role === 'other' && upos === 'NOUN' && PLACING.has(preposition ?? '') ? [head, ...words] : [],
      ),
    ]
    if (isOfAKind(none, negating)) continue
    for (const some of asserting) {
      if (some.sign !== 1 || some.mode !== 'told') continue
      const part = some.parts.find(
        ({ head, upos, role, words, preposition }) =>
          upos === 'NOUN' &&
          head === core?.head &&
          (role !== 'other' ||
            isNarrowedAlike(core.words, words) ||
            (oneReport && TAKES_FOR_GRANTED.has(preposition ?? ''))),
      )
      if (!oneReport && !(part && core && isNarrowedAlike(core.words, part.words))) continue
      const span = part ?? (some.existence && some.core === none.core ? some.coreSpan : undefined)
      if (!span || !isNoNarrower(narrowed, part?.words ?? [], some)) continue
      return noneOf(none, span, { denied, turned })
    }
  }
  return null
}

function noneOf(
  none: Clause,
  span: Span,
  { denied, turned }: { readonly denied: boolean; readonly turned: boolean },
): Finding {
  return {
    ...conflict(denied ? 'denial' : 'polarity'),
    clash: turned ? [span, none.coreSpan] : [none.coreSpan, span],
    by: 'claims/existence',
    score: 0.6,
    reason: `One says that there is none of what the other speaks of: “${none.core}”.`,
  }
}

/** "There are no talks", of who is said to be in talks. */
function isOfSource({ source, ledger: { speaker } }: Aspects, none: Clause, some: Clause): boolean {
  if (some.core !== none.core || some.sign !== 1 || some.mode !== 'told' || some.proposition.upos !== 'NOUN')
    return false
  const names = [source, speaker?.speaksFor ?? null].flatMap((key) =>
    key === null ? [] : nameOf(key).split(' '),
  )
  return some.parts.some(
    ({ role, key }) =>
      role === 'agent' &&
      key !== null &&
      nameOf(key)
        .split(' ')
        .some((word) => word.length > 3 && names.includes(word)),
  )
}

/** "No cracked tank", "from a cracked tank": what sort it is, is told of both. */
function isNarrowedAlike(none: readonly string[], some: readonly string[]): boolean {
  const words = new Set(some.map(rootOf))
  return none.length > 0 && none.every((word) => words.has(rootOf(word)))
}

/** A participle is an adjective to one parse and a verb to the next: "cracked", "crack". */
function rootOf(word: string): string {
  return conceptOf(word.replace(PARTICIPLE_ENDING, ''))
}

/** "No contract that my clients signed": there may be others. */
function isOfAKind(none: Clause, all: readonly Clause[]): boolean {
  const at = all.indexOf(none)
  return all.some(({ proposition: { relation, within } }) => within === at && relation.startsWith('acl'))
}

/** "No contract with the port": the other must speak of the port too, or of the contract without more. */
function isNoNarrower(narrowed: readonly string[], own: readonly string[], some: Clause): boolean {
  if (own.length === 0 && some.parts.length <= 2) return true
  const words = new Set(some.parts.flatMap(({ head, words: own }) => [head, ...own].map(rootOf)))
  return narrowed.every((word) => words.has(rootOf(word)))
}
