/**
 * `npx vite-node training/pairs-read.ts`: learns models/pairs-read.bin from the pairs that `training/pairs.ts` wrote and what the pair network makes of them (`training/pair_network/chances.py`), which must
 * not have learnt from them. `--judged` prints first how scenes and news are judged by trees that were learnt without them.
 */
import { writeFileSync } from 'node:fs'
import { packTrees } from '../src/claims/judging/weighed/trees.ts'
import { ASKED, readAsked } from './pairs/asked.ts'
import { type KnownOfPair, learnFrom, printJudged } from './pairs/judged.ts'

const { names, pairs } = readAsked<KnownOfPair>(ASKED.between)
if (process.argv.includes('--judged')) printJudged('models/pairs-read.bin', names, pairs)
writeFileSync('models/pairs-read.bin', packTrees(learnFrom(names, pairs)))
