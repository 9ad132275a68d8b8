import { COMMON_NEWS_WORDS } from '../../lexicon/en/names/common-news-words.ts'
import type { EventSketch } from '../../model/ledger-event.ts'
import { onceFor } from '../../model/once-for.ts'
import { deedOf } from './deed.ts'

/** What two sketches are to each other, each as one of a few values: all that the weights see of them. The same whichever is first. */
export interface PairSigns {
  readonly deed: string
  readonly about: string
  readonly some: Share
  readonly doers: Share
  readonly done: Share
  readonly others: Share
  readonly names: Share
  readonly times: Share
  readonly overlap: string
  readonly words: string
  readonly common: string
  readonly swapped: boolean
  readonly modifiers: Share
  readonly parts: string
  readonly sameReport: boolean
}

export function pairSigns(a: EventSketch, b: EventSketch, sameReport: boolean): PairSigns {
  const shared = sharedWeight(a.words, b.words)
  return {
    deed: likenessOfDeeds(a, b),
    about: sameReport ? 'one report' : step(likenessOfReports(a, b), [0.05, 0.12, 0.2, 0.3, 0.42, 0.56]),
    some: share(argumentsOf(a), argumentsOf(b)),
    doers: share(a.doers, b.doers),
    done: share(a.done, b.done),
    others: share(a.others, b.others),
    names: share(a.names, b.names),
    times: share(a.times, b.times),
    overlap: step(jaccard(a.words, b.words), [0.02, 0.06, 0.12, 0.2, 0.4]),
    words: step(shared, [1, 2.5, 4.5, 7]),
    common: COMMON_NEWS_WORDS.has(a.lemma) || COMMON_NEWS_WORDS.has(b.lemma) ? 'common' : 'telling',
    swapped: share(a.doers, b.done) === 'shared' || share(a.done, b.doers) === 'shared',
    modifiers: share(a.modifiers, b.modifiers),
    parts: a.isVerb === b.isVerb ? (a.isVerb ? 'verb verb' : 'noun noun') : 'noun verb',
    sameReport,
  }
}

/** What speaks for or against two sketches being of one event, as names that the weights know. */
export function pairFeatures(signs: PairSigns): readonly string[] {
  const { deed, about, some, doers, done, others, names, times } = signs
  const { overlap, words, common, swapped, modifiers, parts, sameReport } = signs
  return [
    'bias',
    `deed ${deed}`,
    `about ${about}`,
    `deed, about: ${deed}, ${about}`,
    `arguments, deed: ${some}, ${deed}`,
    `doers ${doers}`,
    `done ${done}`,
    `others ${others}`,
    `names ${names}`,
    `times ${times}`,
    `overlap ${overlap}`,
    `overlap, deed: ${overlap}, ${deed}`,
    `word, deed: ${common}, ${deed}`,
    `swapped ${swapped}`,
    `modifiers: ${modifiers}, ${parts}`,
    `doers, done, deed: ${doers}, ${done}, ${deed}`,
    `arguments, about: ${some}, ${about}`,
    `parts, deed: ${parts}, ${deed}`,
    `words, deed: ${words}, ${deed}`,
    `arguments, words: ${some}, ${doers}, ${done}, ${words}`,
    `one report ${sameReport}, ${deed}, ${some}`,
  ]
}

/** Who and what is told with a sketch, as one list. */
export const argumentsOf = onceFor(({ doers, done, others }: EventSketch): readonly string[] => [
  ...doers,
  ...done,
  ...others,
])

function likenessOfDeeds(a: EventSketch, b: EventSketch): string {
  if (a.lemma === b.lemma) return a.isVerb === b.isVerb ? 'word' : 'word, other part'
  return deedOf(a.lemma) === deedOf(b.lemma) ? 'deed' : 'other'
}

/** Whether two lists share something; not where one of them tells nothing. */
export type Share = 'shared' | 'different' | 'not told'

export function share(a: readonly string[], b: readonly string[]): Share {
  if (a.length === 0 || b.length === 0) return 'not told'
  const other = setOf(b)
  return a.some((one) => other.has(one)) ? 'shared' : 'different'
}

/** A list is held against many others: its set is made once. */
const setOf = onceFor((list: readonly string[]): ReadonlySet<string> => new Set(list))

/** Cosine of what the reports are about. The events of a report share one list of it, and two reports are held against each other by many events. */
export function likenessOfReports({ about: a }: EventSketch, { about: b }: EventSketch): number {
  return likenessTo(a)(b)
}

type About = EventSketch['about']

const likenessTo = onceFor((a: About) => onceFor((b: About) => cosineOf(topicsIn(a), topicsIn(b))))

function cosineOf(one: Topics, other: Topics): number {
  let dot = 0
  for (const [word, weight] of one.weights) dot += weight * (other.weights.get(word) ?? 0)
  return dot === 0 ? 0 : dot / (one.length * other.length)
}

interface Topics {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

const topicsIn = onceFor((about: About): Topics => {
  const weights = new Map(about.map(([word, count]) => [word, weightOf(count)]))
  return { weights, length: Math.sqrt(about.reduce((sum, [, count]) => sum + weightOf(count) ** 2, 0)) }
})

function weightOf(count: number): number {
  return 1 + Math.log(count)
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = sharedWeight(a, b)
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

function sharedWeight(a: readonly string[], b: readonly string[]): number {
  const other = setOf(b)
  let shared = 0
  for (const word of a) if (other.has(word)) shared++
  return shared
}

/** The place of a value among bounds: "0" below the first. */
function step(value: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => value < bound)
  return String(at < 0 ? bounds.length : at)
}
