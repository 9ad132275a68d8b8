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

/** The network is asked of what trees that cost little do not take for nothing (judge-by-network.ts); a little more is learnt from, since these know what they learnt. */
const NOTHING = { short: 0.99, long: 0.96 }

// Reading a report judges its statements: of a model without trees nothing is judged.
for (const model of ['models/pairs.bin', 'models/pairs-read.bin'])
  if (!existsSync(model)) writeFileSync(model, packTrees(joined([], [])))

const scenes = [...scenesIn(), ...storiesApart()].flatMap(examplesOfScene)
const stories = [...plainStoriesIn(PLAIN_OF_TREES).flatMap(examplesOfPlain), ...(await examplesOfCasebook())]
const news = (await newsPairs('trees')).map(exampleOfNews)
console.log(`${scenes.length} pairs of scenes, ${stories.length} of stories, ${news.length} of news`)

/** What the network learnt from teaches the trees that do not ask it. */
const others = (await newsPairs('network')).map(exampleOfNews)

const all = [...scenes, ...stories, ...news]
if (PARTS > 0) printJudged('models/pairs.bin', all)
const unread = learnFrom([...all, ...others])
writeFileSync('models/pairs.bin', packTrees(unread))

const asked = all.filter(
  ({ numbers }) =>
    chancesByNames(unread, numbers).none <= (numbers.short === 1 ? NOTHING.short : NOTHING.long),
)
console.log(`${asked.length} pairs are read`)
const read = asked.map((example) => ({ ...example, numbers: { ...example.numbers, ...example.read() } }))
if (PARTS > 0) printJudged('models/pairs-read.bin', read)
writeFileSync('models/pairs-read.bin', packTrees(learnFrom(read)))

function printJudged(model: string, examples: readonly Example[]): void {
  console.log(model)
  const isOfStories = new Set(stories.map(({ group }) => group))
  const apart = examples.filter(({ group }) => !isOfStories.has(group))
  const groups = [...new Set(apart.map(({ group }) => group))]
  const part = new Map(groups.map((group, at) => [group, at % PARTS]))
  const judged = Array.from({ length: PARTS }, (_, at) => {
    const trees = learnFrom(examples.filter(({ group }) => part.get(group) !== at))
    return apart
      .filter(({ group }) => part.get(group) === at)
      .map((example) => ({ example, chances: chancesByNames(trees, example.numbers) }))
  }).flat()
  const isOfNews = new Set(news.map(({ group }) => group))
  for (const [name, those] of [
    ['scenes', judged.filter(({ example: { group } }) => !isOfNews.has(group))],
    ['news', judged.filter(({ example: { group } }) => isOfNews.has(group))],
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

function learnFrom(examples: readonly Example[]): Trees {
  const names = Object.keys(examples[0]?.numbers ?? {})
  const table = {
    rows: examples.map(({ numbers }) => names.map((name) => numbers[name] ?? 0)),
    classes: examples.map(({ kind }) => KINDS.indexOf(kind)),
    weights: examples.map(({ weight }) => weight),
  }
  return joined(learnTrees(table, KINDS.length, SETTINGS), names)
}
