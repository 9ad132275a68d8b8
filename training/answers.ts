/**
 * `npx vite-node training/answers.ts`: learns what models/answers.json asks before the pair network reads, from the scenes (training/scenes), the stories that the network did not learn from (training/stories), those of the casebook, plain stories, and pairs of news,
 * read ones and others of which hardly one is a conflict; and writes the pairs that the network is asked of for `training/answers-read.ts`. `--judged` prints first how well pairs are judged by trees that were learnt without them.
 */
import { writeFileSync } from 'node:fs'
import { plainStoriesIn } from '../bench/plain/plain-story.ts'
import { scenesIn } from '../bench/scenes/scene.ts'
import { type AnswerModel, answerModel } from '../src/claims/answers/answer-model.ts'
import { probabilityIn } from '../src/claims/answers/trees.ts'
import type { AnswerKindLearnt } from './answers/answer-pair.ts'
import { growOn, printJudged, weightOf } from './answers/judged.ts'
import { namesOfFeatures } from './answers/names-of-features.ts'
import { pairsOfCasebook } from './answers/pairs-of-casebook.ts'
import { pairsOfNews } from './answers/pairs-of-news.ts'
import { pairsOfPlain } from './answers/pairs-of-plain.ts'
import { pairsOfScene } from './answers/pairs-of-scenes.ts'
import { type Growth, grow } from './boosted-trees.ts'
import { ASKED, writeAsked } from './pairs/asked.ts'
import { LONGER_OF_TREES, PLAIN_OF_TREES } from './pairs/plain-stories.ts'
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
/** Of kinds less is known, and less is asked. */
const OF_KINDS: Growth = { ...GROWTH, trees: 60, depth: 2, least: 2 }
/** The network is asked from 0.1 on (answers-within.ts): beside what is asked a little more is learnt from, since these trees know what they learnt. */
const LEAST = 0.03

const pairs = [
  ...[...scenesIn(), ...storiesApart()].flatMap(pairsOfScene),
  ...[PLAIN_OF_TREES, LONGER_OF_TREES].flatMap((path) => plainStoriesIn(path)).flatMap(pairsOfPlain),
  ...(await pairsOfCasebook()),
  ...(await pairsOfNews()),
]
const within = pairs.filter((pair) => pair.within)
const conflicting = pairs.filter(({ known }) => known.kind !== null)

if (process.argv.includes('--judged')) printJudged('before both are read', within, weightOf, GROWTH)
const unread = growOn(within, weightOf, GROWTH)
const model: AnswerModel = {
  ...answerModel(),
  features: namesOfFeatures(),
  within: unread,
  value: kindIs('value'),
  characterisation: kindIs('characterisation'),
}
writeFileSync('models/answers.json', `${JSON.stringify(model)}\n`)

const asked = within.filter(({ numbers }) => probabilityIn(unread, numbers) >= LEAST)
writeAsked(
  ASKED.within,
  model.features,
  asked.map((pair) => ({ ...pair, text: pair.text() })),
)
console.log(`${within.length} pairs within reports, ${asked.length} of them read`)
const count = (from: string) =>
  within.filter(({ known }) => known.from === from && known.kind !== null).length
console.log(
  `conflicts: ${['scenes', 'plain', 'casebook', 'news'].map((from) => `${count(from)} of ${from}`).join(', ')}`,
)

function kindIs(kind: AnswerKindLearnt) {
  return grow(
    conflicting.map(({ numbers, known }) => ({
      features: numbers,
      positive: known.kind === kind,
      weight: 1,
    })),
    OF_KINDS,
  )
}
