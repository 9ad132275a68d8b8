import { DESCRIBED_AS } from '../../lexicon/en/verdict-words.ts'
import type { Stance } from '../../model/annotation.ts'
import { strengthOf } from '../../model/certainty.ts'
import { contains, overlaps } from '../../model/span.ts'
import { type Alignment, alignments } from './align.ts'
import type { Aspects } from './aspects.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { areOfOneShortStory, areOfOneStory } from './story.ts'
import { daysBetweenSayings, timesOfContents } from './when.ts'

/** Two statements that may be held against each other, and how they lie to each other. */
export interface Comparison {
  readonly a: Aspects
  readonly b: Aspects
  readonly overlap: Overlap
  /** Their propositions that are of one thing, the surest first. */
  readonly aligned: readonly Alignment[]
  readonly times: 'shared' | 'different' | 'not told'
  readonly daysApart: number | null
  /** One voice: the same source within one report, or by a key that holds across reports. */
  readonly sameSource: boolean
  readonly oneReport: boolean
  /** Whether their reports are about one matter; of one report always. */
  readonly oneStory: boolean
  /** And both are so short that they tell of hardly anything else. */
  readonly oneShortStory: boolean
}

/** `null` where they are not to be compared: of one chain, of one passage, or not asserted. */
export function compare(a: Aspects, b: Aspects): Comparison | null {
  if (!isHeldAgainstOthers(a) || !isHeldAgainstOthers(b) || areOfOnePassage(a, b)) return null
  return laidSideBySide(a, b)
}

/** Also what is told under a condition or as uncertain: it can be told twice, and speaks against nothing. */
export function compareLoosely(a: Aspects, b: Aspects): Comparison | null {
  if (!isTold(a) || !isTold(b) || areOfOnePassage(a, b)) return null
  return laidSideBySide(a, b)
}

function laidSideBySide(a: Aspects, b: Aspects): Comparison {
  return {
    a,
    b,
    overlap: overlapOf(a, b),
    aligned: alignments(a.clauses, b.clauses),
    times: timesOfContents(a.ledger, b.ledger),
    oneReport: a.ledger.report === b.ledger.report,
    oneStory: areOfOneStory(a.ledger, b.ledger),
    oneShortStory: areOfOneShortStory(a.ledger, b.ledger),
    daysApart: daysBetweenSayings(a.ledger, b.ledger),
    sameSource: speaksFor(a, b) || speaksFor(b, a),
  }
}

/** One voice: the same source, or one that reports what nobody in particular says. */
function speaksFor(a: Aspects, b: Aspects): boolean {
  if (isOwnVoice(a) && isOwnVoice(b)) return areOfOneOutlet(a, b)
  if (a.source !== null) return a.source === b.source
  const outer = a.ledger.statement.chain.at(-2)?.entity
  const key = outer ? a.ledger.entityKeys[outer] : undefined
  return key !== undefined && key === b.source
}

/** What the report itself tells. */
export function isOwnVoice({ source, ledger: { statement } }: Aspects): boolean {
  return source === null && statement.kind === 'author'
}

function areOfOneOutlet({ ledger: a }: Aspects, { ledger: b }: Aspects): boolean {
  return a.report === b.report || (a.publication !== null && a.publication === b.publication)
}

const HELD: ReadonlySet<Stance> = new Set<Stance>([
  'asserts',
  'denies',
  'promises',
  'threatens',
  'refuses',
  'partly-denies',
  'non-denial',
])

/** Whether it is told, and not asked, hoped or demanded. */
export function isTold({ stance }: Aspects): boolean {
  return HELD.has(stance)
}

/** Questions, hopes and demands neither conflict with anything nor confirm it; nor do the author's own guesses. */
function isHeldAgainstOthers({ ledger: { statement }, stance, takesBack }: Aspects): boolean {
  if (takesBack) return false
  const strength = strengthOf(statement.certainty)
  if (statement.kind === 'author' && strength < 3) return false
  // "Denounced it as a travesty" denies nothing, though the word is one of denials.
  if (stance === 'denies' && DESCRIBED_AS.test(statement.quote)) return false
  return HELD.has(stance) && (strength > 0 || stance !== 'asserts')
}

/** Inner and outer statements of one chain, and readings of the same words, are one voice. */
function areOfOnePassage(a: Aspects, b: Aspects): boolean {
  if (a.ledger.report !== b.ledger.report) return false
  return isInside(a, b) || isInside(b, a)
}

/** Whether the inner one is said within the outer one's content, or shares words with it. */
export function isInside(inner: Aspects, outer: Aspects): boolean {
  const cue = inner.ledger.statement.chain.at(-1)?.cue
  return outer.ledger.statement.content.some(
    (part) =>
      (cue !== undefined && contains(part, cue)) ||
      inner.ledger.statement.content.some((own) => overlaps(own, part)),
  )
}
