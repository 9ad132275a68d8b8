import { randomFrom } from './random.ts'
import { STORIES } from './stories.ts'
import { noun, number, PROTOTYPE, person, town } from './words.ts'

/** What a story is about, word by word. */
export interface Cast {
  readonly persons: readonly string[]
  readonly town: string
  readonly noun: string
  readonly thing: string
  readonly numbers: readonly string[]
  /** In the place of `PROTOTYPE.others`, stem by stem. */
  readonly others: readonly string[]
}

/** How a paper prints an agency's text: whole, without its last paragraph, or with a lead of its own. */
export const VARIANTS = ['whole', 'cut', 'led'] as const

export interface PlannedReport {
  readonly story: number
  readonly telling: number
  readonly variant: (typeof VARIANTS)[number]
  readonly publication: string
  /** Weeks after the first week. */
  readonly week: number
  readonly cast: Cast
}

const AGENCIES = ['Meridian News Agency', 'Union Press', 'Commerce Wire', 'National Wire']
const TITLES = ['Courier', 'Post', 'Chronicle', 'Herald', 'Tribune', 'Observer', 'Gazette', 'Times']
const OUTLETS = 400
/** Ten years. */
const WEEKS = 520

/**
 * So many reports, story after story; the same for the same seed, and the first of more.
 * @param daily of an archive that grows day by day, reports a day: each story begins in the week that its place tells. Where it is not told the ten years are as they are, and fill.
 */
export function* plannedReports(count: number, seed: number, daily?: number): Generator<PlannedReport> {
  const random = randomFrom(seed)
  let planned = 0
  while (planned < count) {
    const story = random.below(STORIES.length)
    const anyWeek = random.below(WEEKS)
    const week = daily === undefined ? anyWeek : Math.floor(planned / (7 * daily))
    const cast: Cast = {
      persons: Array.from({ length: 4 }, () => person(random)),
      town: town(random),
      noun: noun(random),
      thing: noun(random),
      numbers: Array.from({ length: 4 }, () => number(random)),
      others: PROTOTYPE.others.map((stem) => noun(random, stem.length)),
    }
    const agency = AGENCIES[random.below(AGENCIES.length)] ?? ''
    for (const [telling, { by }] of (STORIES[story] ?? []).entries()) {
      const base = { story, telling, week, cast }
      const papers = by === 'agency' ? copiesOf(random.below(100)) : 1
      if (by === 'agency') yield { ...base, variant: 'whole', publication: agency }
      for (let paper = 0; paper < papers; paper++) {
        const variant = by === 'agency' ? (VARIANTS[random.below(VARIANTS.length)] ?? 'cut') : 'whole'
        yield { ...base, variant, publication: outlet(random.rank(OUTLETS)) }
      }
      planned += papers + (by === 'agency' ? 1 : 0)
    }
  }
}

/** Most texts of an agency are printed by a few papers, some by many. */
function copiesOf(percent: number): number {
  if (percent < 40) return 1
  if (percent < 75) return 2
  return percent < 95 ? 5 : 20
}

function outlet(rank: number): string {
  const name = town({ below: () => 0, rank: () => rank })
  return `${name} ${TITLES[rank % TITLES.length]}`
}
