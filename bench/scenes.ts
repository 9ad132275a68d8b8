/**
 * `npm run bench scenes`: short stories of which a person labelled every pair of statements (training/scenes), each read by the product
 * as a story of its own: how many of the statements are read, how the labelled pairs are judged, and how much of what is judged is right.
 * `--misses` lists the pairs and statements that are missed, by cause; `--apart` counts the scenes that are held out (training/scenes-apart),
 * which are never read by anybody who mends rules.
 */
import { missesOf } from './scenes/misses.ts'
import { readScene } from './scenes/read-scene.ts'
import { SCENES, SCENES_APART, scenesIn } from './scenes/scene.ts'
import { faredOf, OUTCOMES, precisionOf, type ScoredScene, scoreScene } from './scenes/score.ts'

const isApart = process.argv.includes('--apart')
const scored = scenesIn(isApart ? SCENES_APART : SCENES).map((scene) => scoreScene(readScene(scene)))
printCounts(scored)
if (process.argv.includes('--misses') && !isApart) for (const line of missesOf(scored)) console.log(line)

function printCounts(scenes: readonly ScoredScene[]): void {
  const statements = sum(scenes.map((scene) => scene.statements))
  const unread = sum(scenes.map((scene) => scene.unread.length))
  console.log(`${scenes.length} scenes${isApart ? ', held out' : ''}`)
  console.log(`statements read: ${statements - unread} of ${statements}`)
  console.log(
    `\n${'labelled'.padEnd(18)}${[...OUTCOMES, 'in all'].map((name) => name.padStart(17)).join('')}`,
  )
  for (const { label, counts } of faredOf(scenes)) printRow(label, counts)
  console.log(
    `\n${'judged'.padEnd(18)}${['right', 'of another kind', 'wrong', 'in all'].map((name) => name.padStart(17)).join('')}`,
  )
  for (const { told, counts } of precisionOf(scenes)) {
    const { 'not judged': _, ...judged } = counts
    printRow(told, judged)
  }
  console.log(
    `\n${sum(scenes.map(({ besides }) => besides.length))} judgements are of statements of which nothing is written down`,
  )
}

function printRow(name: string, counts: Readonly<Record<string, number>>): void {
  const numbers = Object.values(counts)
  console.log(
    `${name.padEnd(18)}${[...numbers, sum(numbers)].map((number) => String(number).padStart(17)).join('')}`,
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
