/**
 * `npx vite-node training/pair-statements.ts`: writes training/work/pairs.jsonl, the statements of training/scenes,
 * training/tellings, training/stories, training/plain and real news as the pair network reads them, and what each pair of them is.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { type PlainStory, plainStoriesIn } from '../bench/plain/plain-story.ts'
import { statementsOf } from '../bench/scenes/read-scene.ts'
import { labelOf, type Scene, scenesIn } from '../bench/scenes/scene.ts'
import {
  type PairText,
  pairTextOf,
  type Telling as Told,
  tellingOf,
} from '../src/claims/pair-network/pair-text.ts'
import { type LongStory, longStories, OF_NETWORK } from './pairs/long-stories.ts'
import { type NewsPair, newsPairs } from './pairs/news-pairs.ts'
import { type NewsPairWithin, newsPairsWithin } from './pairs/news-pairs-within.ts'
import { LONGER_OF_NETWORK, PLAIN_OF_NETWORK, readPlain } from './pairs/plain-stories.ts'
import { readLongStory } from './pairs/read-long-story.ts'
import { type Claims, linesIn, markedIn, type Story, sceneOf } from './pairs/stories.ts'

interface Telling {
  readonly on: string
  readonly outlet: string
  readonly text: string
  readonly content: string
}

const OUT = 'training/work/pairs.jsonl'
/** Of statements that the key of a long story does not name one in so many is read. */
const ONE_IN = 3

mkdirSync('training/work', { recursive: true })
const lines = [
  ...from('scenes', scenesIn().flatMap(pairsOfScene)),
  ...from('tellings', linesIn<Claims<Telling>>('training/tellings').flatMap(pairsOfTellings)),
  ...from('stories', linesIn<Story>('training/stories').flatMap(pairsOfStory)),
  ...from('plain', plainStoriesIn(PLAIN_OF_NETWORK).flatMap(pairsOfPlain)),
  ...from('longer', plainStoriesIn(LONGER_OF_NETWORK).flatMap(pairsOfPlain)),
  ...from('long', (await longStories(OF_NETWORK)).flatMap(pairsOfLongStory)),
  ...from('news', (await newsPairs('network')).map(pairOfNews)),
  ...from('news', (await newsPairsWithin('network')).map(pairWithinNews)),
]
writeFileSync(OUT, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
console.log(`${lines.length} pairs`)

function from(folder: string, pairs: readonly Pair[]) {
  return pairs.map((pair) => ({ from: folder, ...pair }))
}

/** A pair as the network reads it. */
type Pair = PairText & Label & { readonly group: string }

function pairOfNews({ comparison: { a, b }, label, group, isRead }: NewsPair): Pair {
  const told = pairTextOf(tellingOf(a.ledger), tellingOf(b.ledger))
  return { group, label, told: isRead ? 2 : 0, within: false, ...told }
}

function pairWithinNews({ told, answer, label, isRead, group }: NewsPairWithin): Pair {
  const texts = pairTextOf(tellingOf(told.ledger), tellingOf(answer.ledger))
  return { group, label, told: isRead ? 2 : 0, within: true, ...texts }
}

function pairsOfLongStory(long: LongStory): readonly Pair[] {
  const { statements, isOf, isNamed } = readLongStory(long)
  const some = statements.filter((one, at) => isNamed(one) || at % ONE_IN === 0)
  return some.flatMap((one, at) =>
    some.slice(0, at).map((other) => ({
      group: long.story,
      label: isOf(one, other).kind,
      told: Number(isNamed(one)) + Number(isNamed(other)),
      within: one.report === other.report,
      ...pairTextOf(tellingOf(one), tellingOf(other)),
    })),
  )
}

/** Of what conflicts nobody wrote how. */
function pairsOfPlain(story: PlainStory): readonly Pair[] {
  const { statements, relationOf, isNamed } = readPlain(story)
  return pairsOf(
    `plain ${story.id}`,
    statements.flat().map((ledger) => ({ ledger, told: tellingOf(ledger) })),
    ({ ledger: one }, { ledger: other }) => {
      const relation = relationOf(one, other)
      return {
        label: relation === null || relation === 'neither' ? 'none' : relation,
        told: relation === null ? Number(isNamed(one)) + Number(isNamed(other)) : 2,
        within: one.report === other.report,
      }
    },
  )
}

interface Labelled {
  readonly told: Told
  readonly report: string
  /** The labelled statements, or the claim, that it carries. */
  readonly carries: readonly string[]
}

interface Label {
  readonly label: string
  /** Of how many of the two something is written down. */
  readonly told: number
  readonly within: boolean
}

function pairsOfScene(scene: Scene) {
  const { statements, carriers } = statementsOf(scene)
  const labelled = statements.flat().map(
    (one): Labelled => ({
      told: tellingOf(one),
      report: one.report,
      carries: [...carriers].filter(([, addresses]) => addresses.has(one.address)).map(([name]) => name),
    }),
  )
  return pairsOf(scene.id, labelled, (one, other) => {
    if (one.carries.some((name) => other.carries.includes(name))) return null
    const labels = one.carries.flatMap((a) => other.carries.map((b) => labelOf(scene, a, b)))
    return {
      label: labels.find((each) => each !== null) ?? 'none',
      told: Math.min(1, one.carries.length) + Math.min(1, other.carries.length),
      within: one.report === other.report,
    }
  })
}

/** Of what is marked in a story's reports; what is not read stands as it is written. Nothing is told of what is not marked. */
function pairsOfStory(story: Story) {
  const marked = markedIn(story)
  const { statements, carriers } = statementsOf(sceneOf(story))
  const read = statements.flat().map((one): Labelled => {
    const carried = marked.filter(({ name }) => carriers.get(name)?.has(one.address))
    return {
      told: tellingOf(one),
      report: one.report,
      carries: [...new Set(carried.map(({ claim }) => claim))],
    }
  })
  const unread = marked
    .filter(({ name }) => carriers.get(name)?.size === 0)
    .map(({ claim, place: [report, text] }): Labelled => {
      const { date: day = '' } = story.reports[report - 1] ?? {}
      return { told: { text, day }, report: `${report}`, carries: [claim] }
    })
  return pairsOf(
    story.id,
    [...read.filter(({ carries }) => carries.length > 0), ...unread],
    (one, other) => ({
      label: labelBetween(story, one, other),
      told: 2,
      within: one.report === other.report,
    }),
  )
}

/** Of what carries several claims, what one of them is to the other's; what they are first of all. */
function labelBetween({ relations }: Claims<unknown>, one: Labelled, other: Labelled): string {
  if (one.carries.some((claim) => other.carries.includes(claim))) return 'same'
  const relation = relations.find(
    ([, a, b]) =>
      (one.carries.includes(a) && other.carries.includes(b)) ||
      (one.carries.includes(b) && other.carries.includes(a)),
  )
  return relation?.[0] ?? 'none'
}

/** Every telling is read as a report of its own; what is not read stands as it is written. */
function pairsOfTellings(story: Claims<Telling>) {
  const tellings = Object.entries(story.claims).flatMap(([claim, list]) =>
    list.map((one) => ({ claim, ...one })),
  )
  const scene: Scene = {
    id: story.id,
    about: story.about,
    reports: tellings.map(({ outlet, on, text }) => ({ outlet, date: on, text })),
    statements: Object.fromEntries(tellings.map(({ content }, at) => [`${at}`, [at + 1, content]])),
    pairs: {},
  }
  const { statements, carriers } = statementsOf(scene)
  const labelled = tellings.flatMap(({ claim, text, on }, at): readonly Labelled[] => {
    const carrying = statements.flat().filter(({ address }) => carriers.get(`${at}`)?.has(address))
    const told = carrying.length > 0 ? carrying.map(tellingOf) : [{ text, day: on }]
    return told.map((each) => ({ told: each, report: `${at}`, carries: [claim] }))
  })
  return pairsOf(story.id, labelled, (one, other) => {
    if (one.report === other.report) return null
    return { label: labelBetween(story, one, other), told: 2, within: false }
  })
}

function pairsOf<Read extends { readonly told: Told }>(
  group: string,
  statements: readonly Read[],
  tell: (one: Read, other: Read) => Label | null,
): readonly Pair[] {
  return statements.flatMap((one, at) =>
    statements.slice(0, at).flatMap((other) => {
      const label = tell(one, other)
      return label ? [{ group, ...label, ...pairTextOf(one.told, other.told) }] : []
    }),
  )
}
