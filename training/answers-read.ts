/**
 * `npx vite-node training/answers-read.ts`: learns what models/answers.json asks once both are read, from the pairs that `training/answers.ts` wrote and what the pair network makes of them (`training/pair_network/chances.py`),
 * which must not have learnt from them. `--judged` prints first how well pairs are judged by trees that were learnt without them.
 */
import { writeFileSync } from 'node:fs'
import { answerModel } from '../src/claims/answers/answer-model.ts'
import type { KnownOfAnswer } from './answers/answer-pair.ts'
import { growOn, printJudged, weightOf } from './answers/judged.ts'
import type { Growth } from './boosted-trees.ts'
import { ASKED, readAsked } from './pairs/asked.ts'

/** Once both are read there is more to ask of. */
const GROWTH: Growth = {
  trees: 300,
  depth: 4,
  rate: 0.07,
  pull: 3,
  least: 3,
  ofFeatures: 0.4,
  ofExamples: 0.7,
}
/** In news hardly anything is a conflict: what is none there counts most, so that what is believed holds there, too. */
const NONE_IN_NEWS = { known: 5, unwritten: 1.5 }

const { pairs } = readAsked<KnownOfAnswer>(ASKED.within)
if (process.argv.includes('--judged')) printJudged('once both are read', pairs, weightOfRead, GROWTH)
const model = { ...answerModel(), read: growOn(pairs, weightOfRead, GROWTH) }
writeFileSync('models/answers.json', `${JSON.stringify(model)}\n`)

function weightOfRead(known: KnownOfAnswer): number {
  if (known.from !== 'news' || known.kind !== null) return weightOf(known)
  return known.known ? NONE_IN_NEWS.known : NONE_IN_NEWS.unwritten
}
