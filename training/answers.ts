/**
 * `npx vite-node training/answers.ts`: learns models/answers.json, once there is a pair network, from the scenes (training/scenes), the stories that the network did not learn from (training/stories), those of the casebook, plain stories, and pairs of news,
 * read ones and others of which hardly one is a conflict; prints first how well the pairs of scenes and stories are judged by trees that were learnt without them.
 */
import { writeFileSync } from 'node:fs'
import { plainStoriesIn } from '../bench/plain/plain-story.ts'
import { scenesIn } from '../bench/scenes/scene.ts'
import type { AnswerModel } from '../src/claims/answers/answer-model.ts'
import { probabilityIn } from '../src/claims/answers/trees.ts'
import type { AnswerPair } from './answers/answer-pair.ts'
import { namesOfFeatures } from './answers/names-of-features.ts'
import { pairsOfCasebook } from './answers/pairs-of-casebook.ts'
import { pairsOfNews } from './answers/pairs-of-news.ts'
import { pairsOfPlain } from './answers/pairs-of-plain.ts'
import { pairsOfScene } from './answers/pairs-of-scenes.ts'
import { type Growth, grow } from './boosted-trees.ts'
import { PLAIN_OF_TREES } from './pairs/plain-stories.ts'
import { storiesApart } from './pairs/stories.ts'

const GROWTH: Growth = {
  trees: 200,
  depth: 3,
  rate: 0.07,
  pull: 3,
  least: 3,
  ofFeatures: 0.4,
  ofExamples: 0.7,
}
/** Once both are read there is more to ask of. */
const OF_READ: Growth = { ...GROWTH, trees: 300, depth: 4 }
/** Of kinds less is known, and less is asked. */
const OF_KINDS: Growth = { ...GROWTH, trees: 60, depth: 2, least: 2 }
const FOLDS = 5
/** The network is asked from 0.1 on (answers-within.ts). */
const ASKED = 0.03
/** In news hardly anything is a conflict: once both are read, what is none there counts most, so that what is believed holds there, too. */
const NONE_IN_NEWS = { known: 5, unwritten: 1.5 }

const pairs = [
  ...[...scenesIn(), ...storiesApart()].flatMap(pairsOfScene),
  ...plainStoriesIn(PLAIN_OF_TREES).flatMap(pairsOfPlain),
  ...(await pairsOfCasebook()),
  ...(await pairsOfNews()),
]
const within = pairs.filter((pair) => pair.within)

/** The same, those that are read: beside what is asked a little more is learnt from, since these trees know what they learnt. */
const unread = grow(within.map(weighed), GROWTH)
const asked = within.filter(({ features }) => probabilityIn(unread, features) >= ASKED)
console.log(`${within.length} pairs within reports, ${asked.length} of them read`)
const read = asked.map((pair): AnswerPair => ({ ...pair, features: [...pair.features, ...pair.read()] }))

if (!process.argv.includes('--at-once')) {
  console.log(
    'from so much on: right and wrong of scenes; of the casebook, of news, and each time those of which nobody wrote anything',
  )
  printJudged('unread', within, weighed, GROWTH)
  printJudged('read', read, weighedRead, OF_READ)
}
const positive = (from: AnswerPair['from']) =>
  within.filter((pair) => pair.from === from && pair.kind !== null).length
console.log(
  `${positive('scenes')} conflicts in scenes, ${positive('casebook')} in the casebook, ${within.filter(({ from }) => from === 'news').length} pairs of news`,
)

const conflicting = pairs.filter(({ kind }) => kind !== null)
const kindIs = (kind: AnswerPair['kind']) =>
  grow(
    conflicting.map((pair) => ({ features: pair.features, positive: pair.kind === kind, weight: 1 })),
    OF_KINDS,
  )
const model: AnswerModel = {
  features: namesOfFeatures(),
  within: unread,
  read: grow(read.map(weighedRead), OF_READ),
  value: kindIs('value'),
  characterisation: kindIs('characterisation'),
}
writeFileSync('models/answers.json', `${JSON.stringify(model)}\n`)

/** How the pairs of a fifth of the stories are judged by trees that were learnt without them. */
function printJudged(look: string, all: readonly AnswerPair[], weigh: typeof weighed, growth: Growth): void {
  console.log(look)
  const held = [...Array(FOLDS).keys()].flatMap((fold) => {
    const forest = grow(all.filter(({ group }) => foldOf(group) !== fold).map(weigh), growth)
    return all
      .filter(({ group }) => foldOf(group) === fold)
      .map((pair) => ({ pair, score: probabilityIn(forest, pair.features) }))
  })
  for (const sure of [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const count = (from: AnswerPair['from'], is: (pair: AnswerPair) => boolean) =>
      held.filter(({ pair, score }) => score >= sure && pair.from === from && is(pair)).length
    const right = (pair: AnswerPair) => pair.kind !== null
    const wrong = (pair: AnswerPair) => pair.kind === null && pair.known
    const unwritten = (pair: AnswerPair) => pair.kind === null && !pair.known
    console.log(
      `${sure}: ${count('scenes', right)} and ${count('scenes', wrong)} (${count('scenes', unwritten)} unwritten); ${count('casebook', right)} and ${count('casebook', wrong)} (${count('casebook', unwritten)}); ${count('news', right)} and ${count('news', wrong)} (${count('news', unwritten)})`,
    )
  }
}

function weighedRead(pair: AnswerPair) {
  const isNone = pair.from === 'news' && pair.kind === null
  const weight = pair.known ? NONE_IN_NEWS.known : NONE_IN_NEWS.unwritten
  return { ...weighed(pair), ...(isNone ? { weight } : {}) }
}

/** What looks like a conflict and is none tells most; what nobody wrote down is likely, not surely, none. */
function weighed({ features, kind, known, trap, from }: AnswerPair) {
  return { features, positive: kind !== null, weight: kind !== null ? 1 : weightOf(known, trap, from) }
}

function weightOf(known: boolean, trap: boolean, from: AnswerPair['from']): number {
  if (trap) return 3
  if (from === 'news') return known ? 1 : 0.3
  return known ? (from === 'casebook' ? 0.7 : 1) : 0.4
}

function foldOf(group: string): number {
  return [...group].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS
}
