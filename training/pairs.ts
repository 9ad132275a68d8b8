/**
 * `npx vite-node training/pairs.ts`: learns models/pairs.bin from the scenes of training/scenes and the stories of the casebook, and prints how
 * scenes are judged by trees that were learnt without them: of each kind how many pairs are found, and how many others are taken for it
 * (not with `--at-once`, which takes a quarter of the time).
 */
import { existsSync, writeFileSync } from 'node:fs'
import { scenesIn } from '../bench/scenes/scene.ts'
import { chancesBy, KINDS, packTrees, type Trees } from '../src/claims/judging/weighed/trees.ts'
import { joined, learnTrees } from './pairs/boosting.ts'
import { type Example, examplesOfCasebook, examplesOfScene } from './pairs/examples.ts'

const SETTINGS = { rounds: 80, rate: 0.1, leastWeight: 3, pull: 4, ofRows: 0.4, ofNumbers: 0.35 }
const PARTS = process.argv.includes('--at-once') ? 0 : 3
const LEVELS = [0.7, 0.6, 0.5, 0.4, 0.3]

const MODEL = 'models/pairs.bin'
// Reading a report judges its statements: of a model without trees nothing is judged.
if (!existsSync(MODEL)) writeFileSync(MODEL, packTrees(joined([], [])))

const scenes = scenesIn().flatMap(examplesOfScene)
const stories = await examplesOfCasebook()
const names = Object.keys(scenes[0]?.numbers ?? {})
console.log(`${scenes.length} pairs of scenes, ${stories.length} of stories, ${names.length} numbers each`)

const groups = [...new Set(scenes.map(({ group }) => group))]
const partOf = ({ group }: Example) => groups.indexOf(group) % PARTS
const judged = Array.from({ length: PARTS }, (_, part) => {
  const trees = learnFrom([...scenes.filter((one) => partOf(one) !== part), ...stories])
  return scenes
    .filter((one) => partOf(one) === part)
    .map((example) => ({ example, chances: chancesBy(trees, rowOf(example)) }))
}).flat()
for (const [at, kind] of KINDS.entries()) {
  if (kind === 'none' || PARTS === 0) continue
  const all = judged.filter(({ example }) => example.kind === kind).length
  const counts = LEVELS.map((level) => {
    const taken = judged.filter(({ chances }) => (chances[at] ?? 0) >= level)
    const right = taken.filter(({ example }) => example.kind === kind).length
    const wrong = taken.filter(({ example }) => example.kind !== kind && example.weight === 1).length
    return `at ${level} ${right} and ${wrong} others`
  })
  console.log(`${kind.padEnd(18)}of ${all}: ${counts.join('; ')}`)
}
writeFileSync(MODEL, packTrees(learnFrom([...scenes, ...stories])))

function learnFrom(examples: readonly Example[]): Trees {
  const table = {
    rows: examples.map(rowOf),
    classes: examples.map(({ kind }) => KINDS.indexOf(kind)),
    weights: examples.map(({ weight }) => weight),
  }
  return joined(learnTrees(table, KINDS.length, SETTINGS), names)
}

function rowOf({ numbers }: Example): readonly number[] {
  return names.map((name) => numbers[name] ?? 0)
}
