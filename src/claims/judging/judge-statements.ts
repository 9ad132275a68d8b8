import type { Judgement, LedgerStatement } from '../../model/claim.ts'
import { pointingOf } from '../answers/pointing.ts'
import { type Aspects, aspectsOf } from '../compare/aspects.ts'
import { isInside } from '../compare/compare.ts'
import { isOwn, nameOf } from '../compare/entity-match.ts'
import { areOfOneShortStory } from '../compare/story.ts'
import { areOfOneLine } from '../origins/line-of-sources.ts'
import { answersWithin } from './answers-within.ts'
import { keysOfAspects } from './candidates.ts'
import { judge } from './judge.ts'
import { conflict, makeJudgement, neither } from './make-judgement.ts'
import { pairsBetween } from './pairs-between.ts'
import { INSIDE, POINTED_TO } from './rules/claim-denied.ts'
import { judgeByNetwork } from './weighed/judge-by-network.ts'

/** How many statements before it, in reading order, each statement of a report is held against. */
const WINDOW = 30
/** And how many more that share a key with it. */
const FARTHER = 8

/** What the statements of one report are to each other. Time is linear in their number. */
export function judgeWithin(statements: readonly LedgerStatement[]): readonly Judgement[] {
  const all = statements.map(aspectsOf)
  const byKey = new Map<string, number[]>()
  const pairs = all.flatMap((aspects, at) => {
    const others = new Set<number>()
    for (let before = Math.max(0, at - WINDOW); before < at; before++) others.add(before)
    for (const key of keysOfAspects(aspects)) {
      const sharing = byKey.get(key) ?? []
      for (const other of sharing.slice(-FARTHER)) others.add(other)
      sharing.push(at)
      byKey.set(key, sharing)
    }
    return [...others].flatMap((other) => {
      const earlier = all[other]
      return earlier ? [[earlier, aspects] as const] : []
    })
  })
  return judged(pairs, all)
}

/** What new statements are to those of other reports that share a key with them. */
export function judgeAgainst(
  fresh: readonly LedgerStatement[],
  known: readonly LedgerStatement[],
): readonly Judgement[] {
  const { sharing, ofStories } = pairsBetween(fresh.map(aspectsOf), known.map(aspectsOf))
  return judged(sharing, [], ofStories)
}

function judged(
  pairs: readonly (readonly [Aspects, Aspects])[],
  statements: readonly Aspects[] = [],
  ofStories: readonly (readonly [Aspects, Aspects])[] = [],
): readonly Judgement[] {
  const found = new Map<
    string,
    { readonly judgement: Judgement; readonly pair: readonly [Aspects, Aspects] }
  >()
  for (const pair of pairs) {
    const judgement = judge(...pair)
    if (judgement) found.set(judgement.id, { judgement, pair })
  }
  const nearest = nearestNumbers(nearestClaims(notTakenBack([...found.values()])))
  const told = elaborations(nearest, statements)
  const inDoubt = new Set(nearest.filter(isInDoubt).map(pairOf))
  const byRules = new Set(
    [...nearest.map(pairOf), ...told.map(({ between }) => between.join(' '))].filter(
      (pair) => !inDoubt.has(pair),
    ),
  )
  // What rules are unsure of may be a conflict, or nothing: weights may tell which, and nothing else.
  const mayTell = (one: Judged) => !inDoubt.has(pairOf(one)) || one.judgement.verdict === 'contradicts'
  const learnt = judgeByNetwork(ofStories, (a, b) =>
    byRules.has(`${a.ledger.address} ${b.ledger.address}`),
  ).filter(mayTell)
  const answers = answersNotRuled(statements, nearest, byRules).filter(mayTell)
  const byWeights = new Set([...learnt, ...answers].map(pairOf))
  const ruled = nearest.filter((one) => !byWeights.has(pairOf(one)))
  const withdrawn = saidInstead([...ruled, ...learnt])
  const answering = new Set(answers.map(({ judgement }) => judgement))
  return [
    ...innermostOnly(withdrawn),
    ...innermostOnly([...ruled, ...answers]).filter((judgement) => answering.has(judgement)),
    ...told,
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What the weights find where no rule has told what two statements are to each other; what points to one thing, points to no other. */
function answersNotRuled(
  statements: readonly Aspects[],
  ruled: readonly Judged[],
  between: ReadonlySet<string>,
): readonly Judged[] {
  const answered = new Set(
    ruled.flatMap(({ judgement: { verdict }, pair }) => (verdict === 'contradicts' ? pair : [])),
  )
  return answersWithin(
    statements,
    (told, answer) =>
      between.has([told.ledger.address, answer.ledger.address].sort().join(' ')) ||
      (answered.has(answer) && pointingOf(answer) !== null),
  )
}

function pairOf({ judgement: { between } }: Judged): string {
  return between.join(' ')
}

/** Rules that say what may be a conflict. */
const DOUBTING: ReadonlySet<string> = new Set(['claims/doubtful', 'claims/named-otherwise'])

function isInDoubt({ judgement: { verdict, by } }: Judged): boolean {
  return verdict === 'unsure' && DOUBTING.has(by)
}

interface Judged {
  readonly judgement: Judgement
  readonly pair: readonly [Aspects, Aspects]
}

/** "That report was wrong", of one's own report, takes that back, and denies nothing that others said beside it. */
function notTakenBack(found: readonly Judged[]): readonly Judged[] {
  const takingBack = new Set(
    found.flatMap(({ judgement: { by, between, later } }) =>
      by === 'claims/withdrawal' && later !== undefined ? [between[later]] : [],
    ),
  )
  return found.filter(
    ({ judgement: { by, between, later } }) =>
      by !== 'claims/claim-denied' || later === undefined || !takingBack.has(between[later]),
  )
}

/** What a source says beside taking something back takes that back, too: "It corrected its report of a Lassa case. The woman had malaria, it said." */
function saidInstead(found: readonly Judged[]): readonly Judged[] {
  const taken = new Map<string, Aspects>()
  for (const { judgement, pair } of found) {
    if (judgement.relation !== 'withdrawal' || judgement.later === undefined) continue
    const [a, b] = byAddress(pair)
    const [later, earlier] = judgement.later === 0 ? [a, b] : [b, a]
    taken.set(`${earlier.ledger.address} ${later.ledger.report}`, later)
  }
  if (taken.size === 0) return found
  return found.flatMap((one) => {
    const { judgement, pair } = one
    if (judgement.verdict === 'unrelated' && judgement.relation !== 'update') return one
    const [a, b] = byAddress(pair)
    const takenBackFor = (earlier: Aspects, instead: Aspects) => {
      const taking = taken.get(`${earlier.ledger.address} ${instead.ledger.report}`)
      return taking !== undefined && areOfOneLine(taking, instead)
    }
    const at = takenBackFor(b, a) ? 0 : takenBackFor(a, b) ? 1 : null
    if (at === null) return one
    // In a report of a few sentences it says no more what it takes back beside; a longer one tells again what was said before.
    if (judgement.verdict === 'same') return areOfOneShortStory(a.ledger, b.ledger) ? [] : [one]
    const finding = {
      ...{ ...neither('withdrawal', at), clash: judgement.clash, by: 'claims/withdrawal', score: 0.6 },
      reason: 'The source says this instead of what it takes back.',
    }
    return [{ judgement: makeJudgement(a, b, finding), pair: [a, b] as const }]
  })
}

function byAddress([one, other]: Judged['pair']): Judged['pair'] {
  return one.ledger.address <= other.ledger.address ? [one, other] : [other, one]
}

/** How much farther back, in characters, other claims of the same source are denied with the last one. */
const TOGETHER = 300

/** Of what stands before a denial that names no more than "the claims", the last is meant, and what its source said with it. */
function nearestClaims(found: readonly Judged[]): readonly Judged[] {
  const isBefore = ({ judgement: { by, score } }: Judged) => by === 'claims/claim-denied' && score < INSIDE
  const last = new Map<string, Judged>()
  const named = new Set(
    found.flatMap(({ judgement: { by, between, score } }) =>
      by === 'claims/claim-denied' && score >= INSIDE ? between : [],
    ),
  )
  for (const one of found.filter(isBefore)) {
    const [claim, denial] = inTextOrder(one)
    // What it denies stands inside it.
    if (named.has(denial.ledger.address)) continue
    const known = last.get(denial.ledger.address)
    if (!known || endOf(inTextOrder(known)[0]) < endOf(claim)) last.set(denial.ledger.address, one)
  }
  return found.filter((one) => {
    if (!isBefore(one)) return true
    const [claim, denial] = inTextOrder(one)
    const nearest = last.get(denial.ledger.address)
    if (!nearest) return false
    if (nearest === one) return true
    const [meant] = inTextOrder(nearest)
    // “It” is one thing, or all that the same source told of who denies it.
    if (one.judgement.score === POINTED_TO && !isNamedIn(denial, claim)) return false
    return meant.source !== null && meant.source === claim.source && endOf(meant) - endOf(claim) <= TOGETHER
  })
}

/** Whose name, or a word made of it ("Ruvian"), stands in the claim. */
function isNamedIn({ source }: Aspects, { terms }: Aspects): boolean {
  const name = source === null ? '' : nameOf(source)
  return name.length >= 4 && terms.some(({ lemma }) => lemma.startsWith(name))
}

/** Of numbers told before another source's number of the same place the last is meant. */
function nearestNumbers(found: readonly Judged[]): readonly Judged[] {
  const isNext = ({ judgement }: Judged) => judgement.by === 'claims/next-number'
  const last = new Map<string, number>()
  for (const one of found.filter(isNext)) {
    const [told, next] = inTextOrder(one)
    last.set(next.ledger.address, Math.max(last.get(next.ledger.address) ?? 0, endOf(told)))
  }
  return found.filter((one) => {
    if (!isNext(one)) return true
    const [told, next] = inTextOrder(one)
    return endOf(told) === last.get(next.ledger.address)
  })
}

/** How far behind a denial that says no more than “it” its source may say more, in characters. */
const SAID_NEXT = 160
/** So near the next sentence begins. */
const NEXT_SENTENCE = 6

/**
 * "She denied it. “I was for it from the first day,” she said", "It denied the report. There was no leak, a spokesman said": what
 * stands behind the denial is told against the same claim.
 */
function elaborations(found: readonly Judged[], statements: readonly Aspects[]): readonly Judgement[] {
  return found.flatMap((one) => {
    const { by, score } = one.judgement
    if (by !== 'claims/claim-denied' || score > 0.7) return []
    const [claim, denial] = inTextOrder(one)
    const next = statements.find((other) => startOf(other) >= endOf(denial))
    if (
      !next ||
      claim.source === null ||
      next.source === null ||
      next.source === claim.source ||
      !isSaidWith(denial, next)
    )
      return []
    const [word, content] = [next.ledger.statement.content[0], claim.ledger.statement.content[0]]
    if (!word || !content) return []
    return [
      makeJudgement(next, claim, {
        ...conflict('denial'),
        later: 0,
        clash: [word, content],
        by: 'claims/elaborated-denial',
        score: 0.6,
        reason: 'Its source denies the claim, and says this instead.',
      }),
    ]
  })
}

function isSaidWith(denial: Aspects, next: Aspects): boolean {
  if (!denial.denies || next.denies || next.stance !== 'asserts') return false
  const gap = startOf(next) - endOf(denial)
  const isQuoted = next.ledger.statement.kind !== 'indirect'
  const isAnother = next.source !== denial.source && next.source !== null && !isOwn(next.source)
  if (gap <= NEXT_SENTENCE) return isQuoted || !isAnother || areOfOneLine(denial, next)
  return isQuoted && next.source === denial.source && gap <= SAID_NEXT
}

function startOf({ ledger: { statement } }: Aspects): number {
  return statement.content[0]?.start ?? 0
}

function inTextOrder({ pair: [a, b] }: Judged): readonly [Aspects, Aspects] {
  return endOf(a) <= endOf(b) ? [a, b] : [b, a]
}

function endOf({ ledger: { statement } }: Aspects): number {
  return statement.content.at(-1)?.end ?? 0
}

/**
 * What the inner statement of a chain conflicts with is not counted once more for the outer one, whose content holds the
 * inner one's words.
 */
function innermostOnly(found: readonly Judged[]): Judgement[] {
  const partners = new Map<string, Aspects[]>()
  const note = (side: string, other: Aspects) => {
    const known = partners.get(side)
    if (known) known.push(other)
    else partners.set(side, [other])
  }
  for (const { judgement, pair } of found) {
    const [a, b] = pair
    note(sideOf(judgement, a, b), b)
    note(sideOf(judgement, b, a), a)
  }
  const hasInner = (judgement: Judgement, outer: Aspects, against: Aspects) =>
    partners
      .get(sideOf(judgement, against, outer))
      ?.some((other) => other !== outer && isInnerOf(other, outer)) ?? false
  return found
    .filter(({ judgement, pair: [a, b] }) => !hasInner(judgement, a, b) && !hasInner(judgement, b, a))
    .map(({ judgement }) => judgement)
}

/** What a statement is to those of another's report. */
function sideOf({ verdict, conflict }: Judgement, { ledger }: Aspects, other: Aspects): string {
  return `${ledger.address} ${verdict} ${conflict} ${other.ledger.report}`
}

function isInnerOf(inner: Aspects, outer: Aspects): boolean {
  const [deep, flat] = [inner.ledger.statement, outer.ledger.statement]
  return (
    inner.ledger.report === outer.ledger.report &&
    deep.chain.length > flat.chain.length &&
    isInside(inner, outer)
  )
}
