/**
 * `npx vite-node training/pairs.ts`: learns models/pairs.bin from the scenes of training/scenes, the stories of training/stories that the pair network did not learn from, those of the casebook, plain stories and
 * pairs of real news, and writes the pairs that the network is asked of for `training/pairs-read.ts`. `--keep` leaves models/pairs.bin as it is; `--judged` prints first how scenes and
 * news are judged by trees that were learnt without them: of each kind how many pairs are found, and how many others are taken for it.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { plainStoriesIn } from '../bench/plain/plain-story.ts'
import { scenesIn } from '../bench/scenes/scene.ts'
import { chancesBy, packTrees, shippedTrees } from '../src/claims/judging/weighed/trees.ts'
import { ASKED, writeAsked } from './pairs/asked.ts'
import { joined } from './pairs/boosting.ts'
import {
  type Example,
  exampleOfNews,
  examplesOfCasebook,
  examplesOfPlain,
  examplesOfScene,
} from './pairs/examples.ts'
import { type KnownOfPair, learnFrom, printJudged } from './pairs/judged.ts'
import { newsPairs } from './pairs/news-pairs.ts'
import { LONGER_OF_TREES, PLAIN_OF_TREES } from './pairs/plain-stories.ts'
import { storiesApart } from './pairs/stories.ts'

/** The network is asked of what trees that cost little do not take for nothing (judge-by-network.ts); a little more is learnt from, since these know what they learnt. */
const NOTHING = { short: 0.99, long: 0.96 }

const keeps = process.argv.includes('--keep')

// Reading a report judges its statements: of a model without trees nothing is judged.
for (const model of ['models/pairs.bin', 'models/pairs-read.bin'])
  if (!existsSync(model)) writeFileSync(model, packTrees(joined([], [])))

const examples = [
  ...rowsOf('scenes', [...scenesIn(), ...storiesApart()].flatMap(examplesOfScene)),
  ...rowsOf(
    'stories',
    [PLAIN_OF_TREES, LONGER_OF_TREES].flatMap((path) => plainStoriesIn(path)).flatMap(examplesOfPlain),
  ),
  ...rowsOf('stories', await examplesOfCasebook()),
  ...rowsOf('news', (await newsPairs('trees')).map(exampleOfNews)),
]
const names = Object.keys(examples[0]?.example.numbers ?? {})

if (process.argv.includes('--judged')) printJudged('models/pairs.bin', names, examples)
const trees = keeps ? shippedTrees('unread') : await learnUnread()
if (!keeps) writeFileSync('models/pairs.bin', packTrees(trees))

const asked = examples.filter(({ example: { numbers } }) => {
  const [none = 0] = chancesBy(
    trees,
    trees.numbers.map((name) => numbers[name] ?? 0),
  )
  return none <= (numbers.short === 1 ? NOTHING.short : NOTHING.long)
})
writeAsked(
  ASKED.between,
  names,
  asked.map(({ example, numbers, known }) => ({ text: example.text(), numbers, known })),
)
console.log(`${asked.length} of ${examples.length} pairs are read`)

/** What the network learnt from teaches the trees that do not ask it. */
async function learnUnread() {
  const others = rowsOf('news', (await newsPairs('network')).map(exampleOfNews))
  return learnFrom(names, [...examples, ...others])
}

function rowsOf(from: KnownOfPair['from'], some: readonly Example[]) {
  return some.map((example) => {
    const { kind, weight, group } = example
    return { example, numbers: Object.values(example.numbers), known: { kind, weight, group, from } }
  })
}
