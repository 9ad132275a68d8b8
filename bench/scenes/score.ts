import type { Judgement } from '../../src/model/claim.ts'
import type { ReadScene } from './read-scene.ts'
import { LABELS, type Label, labelOf } from './scene.ts'

/** What a judgement comes to, in the words of the labels: those of values, days, places and states are one. */
export const VERDICTS = [
  'same',
  'denial',
  'value',
  'characterisation',
  'update',
  'withdrawal',
  'scope',
  'unsure',
] as const

export type Told = (typeof VERDICTS)[number]

/** How a labelled pair fared. `of another kind`: a conflict for a conflict, or no conflict where none is. */
export const OUTCOMES = ['right', 'of another kind', 'otherwise', 'not judged'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** A labelled pair, and every judgement that is laid to it. */
export interface ScoredPair {
  readonly one: string
  readonly other: string
  readonly label: Label | null
  readonly judgements: readonly Judgement[]
  readonly outcome: Outcome
}

export interface ScoredScene {
  readonly read: ReadScene
  readonly statements: number
  /** Names of labelled statements that no statement read carries. */
  readonly unread: readonly string[]
  /** Every pair of labelled statements, those without a label too. */
  readonly pairs: readonly ScoredPair[]
  /** Judgements of statements of which nothing is written down. */
  readonly besides: readonly Judgement[]
}

export function scoreScene(read: ReadScene): ScoredScene {
  const names = Object.keys(read.scene.statements)
  const open = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => ({ one, other, label: labelOf(read.scene, one, other) })),
  )
  const laid = new Map<(typeof open)[number], Judgement[]>()
  const besides: Judgement[] = []
  for (const judgement of read.judgements) {
    const pair = pairOf(judgement, open, read)
    if (pair) laid.set(pair, [...(laid.get(pair) ?? []), judgement])
    else besides.push(judgement)
  }
  return {
    read,
    statements: names.length,
    unread: names.filter((name) => !read.carriers.get(name)?.size),
    pairs: open.map((pair) => {
      const judgements = laid.get(pair) ?? []
      const outcomes = judgements.map((judgement) => outcomeOf(pair.label, toldBy(judgement)))
      return { ...pair, judgements, outcome: OUTCOMES.find((one) => outcomes.includes(one)) ?? 'not judged' }
    }),
    besides,
  }
}

interface OpenPair {
  readonly one: string
  readonly other: string
  readonly label: Label | null
}

/** The pair that a judgement is of: of several, as contents hold each other, the one of which it is most nearly right. */
function pairOf<Pair extends OpenPair>(
  judgement: Judgement,
  pairs: readonly Pair[],
  { carriers }: ReadScene,
): Pair | undefined {
  const [a, b] = judgement.between
  const has = (name: string, address: string) => carriers.get(name)?.has(address) ?? false
  const told = toldBy(judgement)
  return pairs
    .filter(({ one, other }) => (has(one, a) && has(other, b)) || (has(one, b) && has(other, a)))
    .toSorted(
      (x, y) => OUTCOMES.indexOf(outcomeOf(x.label, told)) - OUTCOMES.indexOf(outcomeOf(y.label, told)),
    )[0]
}

export function toldBy({ verdict, conflict, relation }: Judgement): Told {
  if (verdict === 'same') return 'same'
  if (verdict === 'unsure') return 'unsure'
  if (verdict === 'contradicts') return conflict === 'polarity' ? 'denial' : (conflict ?? 'denial')
  return relation === 'update' || relation === 'withdrawal' || relation === 'scope' ? relation : 'unsure'
}

const CONFLICTS: ReadonlySet<string> = new Set<Told | Label>([
  'denial',
  'value',
  'day',
  'place',
  'status',
  'characterisation',
])
const NEITHER: ReadonlySet<string> = new Set<Told | Label>(['update', 'withdrawal', 'scope', 'unsure'])

export function outcomeOf(label: Label | null, told: Told): Outcome {
  if (label === null) return NEITHER.has(told) ? 'of another kind' : 'otherwise'
  const own = label === 'day' || label === 'place' || label === 'status' ? 'value' : label
  if (own === told) return 'right'
  const isNear =
    (CONFLICTS.has(label) && CONFLICTS.has(told)) ||
    (NEITHER.has(label) && NEITHER.has(told)) ||
    // A denial in part or in sound is open.
    (label === 'denial' && told === 'unsure')
  return isNear ? 'of another kind' : 'otherwise'
}

/** Counts of labelled pairs: by label, how they fared. */
export function faredOf(
  scenes: readonly ScoredScene[],
): readonly { readonly label: Label; readonly counts: Readonly<Record<Outcome, number>> }[] {
  const pairs = scenes.flatMap((scene) => scene.pairs)
  return LABELS.map((label) => ({
    label,
    counts: countsBy(
      OUTCOMES,
      pairs.filter((pair) => pair.label === label).map(({ outcome }) => outcome),
    ),
  }))
}

/** Of what was judged so, how it is labelled: rightly, as another conflict, otherwise; pairs without a label are unrelated. */
export function precisionOf(
  scenes: readonly ScoredScene[],
): readonly { readonly told: Told; readonly counts: Readonly<Record<Outcome, number>> }[] {
  const all = scenes.flatMap(({ pairs }) =>
    pairs.flatMap(({ label, judgements }) =>
      [...new Set(judgements.map(toldBy))].map((told) => ({ told, outcome: outcomeOf(label, told) })),
    ),
  )
  return VERDICTS.map((told) => ({
    told,
    counts: countsBy(
      OUTCOMES,
      all.filter((one) => one.told === told).map(({ outcome }) => outcome),
    ),
  }))
}

function countsBy<Key extends string>(
  keys: readonly Key[],
  found: readonly Key[],
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<
    Key,
    number
  >
}
