/**
 * `npx vite-node training/sameness.ts`: learns the weights of src/claims/compare/sameness-weights.ts from the stories of the casebook, and
 * prints how well each story is judged by weights that were learnt without it.
 */
import { writeFileSync } from 'node:fs'
import { SURE } from '../src/claims/compare/sameness.ts'
import { learn, probability } from './corroboration/logistic.ts'
import { pairsOfStories } from './sameness/pairs-of-stories.ts'

const pairs = await pairsOfStories()
/** What is the same weighs so many times what is not. */
const OF_SAME = 4
const learnFrom = (some: typeof pairs) => learn(some, 0.0005, 400, 0.3, OF_SAME, 0.9)

const stories = [...new Set(pairs.map(({ group }) => group))]
console.log(
  'story, learnt without it: pairs that no rule judges; found by the weights, of which wrongly or not written down',
)
let [found, wrong, all] = [0, 0, 0]
for (const story of stories) {
  const weights = learnFrom(pairs.filter(({ group }) => group !== story))
  const open = pairs.filter(({ group, judged }) => group === story && !judged)
  const sure = open.filter(({ features }) => probability(features, weights) >= SURE)
  const right = sure.filter(({ positive }) => positive).length
  found += right
  wrong += sure.length - right
  all += open.filter(({ positive }) => positive).length
  console.log(
    `${story.padEnd(18)}${open.filter(({ positive }) => positive).length} the same; ${right} found, ${sure.length - right} others`,
  )
}
console.log(`${'in all'.padEnd(18)}${all} the same; ${found} found, ${wrong} others`)

const weights = learnFrom(pairs)
writeFileSync(
  'src/claims/compare/sameness-weights.ts',
  `/** Made by \`npx vite-node training/sameness.ts\`; one for each number of samenessFeatures (models/sameness.md). */
export const SAMENESS_WEIGHTS: readonly number[] = [
  ${weights.join(', ')},
]
`,
)
