/**
 * `npx vite-node training/pairs.ts`: learns models/pairs.bin and models/pairs-read.bin from the scenes of training/scenes, the stories of training/stories that the pair network did not learn from, those of the casebook, plain stories and
 * pairs of real news, and prints how scenes and news are judged by trees that were learnt without them: of each kind how many pairs are found, and how many
 * others are taken for it (not with `--at-once`, which takes a third of the time). The pair network must not have learnt from scenes.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { plainStoriesIn } from '../bench/plain/plain-story.ts'
import { scenesIn } from '../bench/scenes/scene.ts'
import {
  type Chances,
  chancesByNames,
  KINDS,
  type Kind,
  packTrees,
  type Trees,
} from '../src/claims/judging/weighed/trees.ts'
import { joined, learnTrees } from './pairs/boosting.ts'
import {
  type Example,
  exampleOfNews,
  examplesOfCasebook,
  examplesOfPlain,
  examplesOfScene,
} from './pairs/examples.ts'
import { newsPairs } from './pairs/news-pairs.ts'
import { PLAIN_OF_TREES } from './pairs/plain-stories.ts'
import { storiesApart } from './pairs/stories.ts'

const SETTINGS = { rounds: 80, rate: 0.1, leastWeight: 3, pull: 4, ofRows: 0.4, ofNumbers: 0.35 }
const PARTS = process.argv.includes('--at-once') ? 0 : 3
const LEVELS = [0.7, 0.6, 0.5, 0.4, 0.3]

type Numbers = (example: Example) => Readonly<Record<string, number>>

const MODELS: Readonly<Record<string, Numbers>> = {
  'models/pairs.bin': ({ numbers }) => numbers,
  'models/pairs-read.bin': ({ numbers, read }) => ({ ...numbers, ...read }),
}

// Reading a report judges its statements: of a model without trees nothing is judged.
for (const model of Object.keys(MODELS))
  if (!existsSync(model)) writeFileSync(model, packTrees(joined([], [])))

const scenes = [...scenesIn(), ...storiesApart()].flatMap(examplesOfScene)
const stories = [...plainStoriesIn(PLAIN_OF_TREES).flatMap(examplesOfPlain), ...(await examplesOfCasebook())]
const news = (await newsPairs()).map(exampleOfNews)
console.log(`${scenes.length} pairs of scenes, ${stories.length} of stories, ${news.length} of news`)

for (const [model, numbersOf] of Object.entries(MODELS)) {
  console.log(model)
  if (PARTS > 0) printJudged(numbersOf)
  writeFileSync(model, packTrees(learnFrom([...scenes, ...stories, ...news], numbersOf)))
}

function printJudged(numbersOf: Numbers): void {
  const apart = [...scenes, ...news]
  const groups = [...new Set(apart.map(({ group }) => group))]
  const part = new Map(groups.map((group, at) => [group, at % PARTS]))
  const judged = Array.from({ length: PARTS }, (_, at) => {
    const own = (example: Example) => part.get(example.group) === at
    const trees = learnFrom([...apart.filter((one) => !own(one)), ...stories], numbersOf)
    return apart
      .filter(own)
      .map((example) => ({ example, chances: chancesByNames(trees, numbersOf(example)) }))
  }).flat()
  const [ofNews, ofScenes] = [new Set(news), new Set(scenes)]
  for (const [name, those] of [
    ['scenes', judged.filter(({ example }) => ofScenes.has(example))],
    ['news', judged.filter(({ example }) => ofNews.has(example))],
  ] as const) {
    console.log(`${name}, ${those.length} pairs`)
    for (const kind of KINDS) if (kind !== 'none') console.log(countsOf(kind, those))
  }
}

function countsOf(
  kind: Kind,
  judged: readonly { readonly example: Example; readonly chances: Chances }[],
): string {
  const all = judged.filter(({ example }) => example.kind === kind).length
  const counts = LEVELS.map((level) => {
    const taken = judged.filter(({ chances }) => chances[kind] >= level)
    const right = taken.filter(({ example }) => example.kind === kind).length
    const wrong = taken.filter(({ example }) => example.kind !== kind && example.weight === 1).length
    return `at ${level} ${right} and ${wrong} others`
  })
  return `${kind.padEnd(18)}of ${all}: ${counts.join('; ')}`
}

function learnFrom(examples: readonly Example[], numbersOf: Numbers): Trees {
  const [first] = examples
  const names = first ? Object.keys(numbersOf(first)) : []
  const table = {
    rows: examples.map((example) => {
      const numbers = numbersOf(example)
      return names.map((name) => numbers[name] ?? 0)
    }),
    classes: examples.map(({ kind }) => KINDS.indexOf(kind)),
    weights: examples.map(({ weight }) => weight),
  }
  return joined(learnTrees(table, KINDS.length, SETTINGS), names)
}
