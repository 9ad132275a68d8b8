/**
 * `npm run bench cases`: how much of what people read in the golden cases is found, layer by layer.
 * With `--update` it writes what is found now as each case's floor, below which test/cases.test.ts fails.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CASES, caseNames, readCase, scoresOfCase } from './cases/read-cases.ts'
import { type Scores, sum } from './cases/score.ts'

const update = process.argv.includes('--update')
let overall: Scores = {}
for (const name of caseNames()) {
  const scores = scoresOfCase(name, await readCase(name))
  overall = sum(overall, scores)
  const { found = 0, total = 0 } = scores.statements ?? {}
  console.log(`${name.padEnd(26)}${found} of ${total} statements`)
  if (update) writeFileSync(join(CASES, name, 'floor.json'), floorOf(scores))
}
console.log('')
for (const [layer, { found, total }] of Object.entries(overall))
  console.log(`${layer.padEnd(26)}${found} of ${total}`)

/** Found of each layer that has anything to find. */
function floorOf(scores: Scores): string {
  const floors = Object.entries(scores).filter(([, { total }]) => total > 0)
  return `${JSON.stringify(Object.fromEntries(floors.map(([layer, { found }]) => [layer, found])), null, 2)}\n`
}
