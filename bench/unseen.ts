/**
 * `npm run bench unseen`: the reports under bench/unseen, kept apart from those that rules are made with: totals alone,
 * so that they can be counted often and stay unread. `--misses` tells what was missed and what was read in vain, for
 * the day on which they are read; `--root DIR` does the same for another folder of cases.
 */
import { join, resolve } from 'node:path'
import type { ExpectedStatement } from './cases/expected.ts'
import { expectedOf } from './cases/expected.ts'
import { caseNames, readCase, scoresOfCase, UNSEEN } from './cases/read-cases.ts'
import { missedIn, type Scores, sum, unexpectedIn } from './cases/score.ts'

const at = process.argv.indexOf('--root')
const root = at < 0 ? UNSEEN : resolve(process.argv[at + 1] ?? '.')
const tells = process.argv.includes('--misses')
let overall: Scores = {}
let [unexpected, read] = [0, 0]
for (const name of caseNames(root)) {
  const readings = await readCase(name, root)
  overall = sum(overall, scoresOfCase(name, readings, root))
  expectedOf(join(root, name)).forEach((expected, index) => {
    const reading = readings[index]
    if (!reading) return
    const inVain = unexpectedIn(reading, expected)
    unexpected += inVain.length
    read += reading.statements.filter(({ kind }) => kind !== 'author').length
    if (!tells) return
    console.log(`\n${name}`)
    for (const missed of missedIn(reading, expected)) console.log(`  missed  ${wordsOf(missed)}`)
    for (const { sentence } of inVain) console.log(`  in vain ${sentence}`)
  })
}
for (const [layer, { found, total }] of Object.entries(overall))
  console.log(`${layer.padEnd(30)}${found} of ${total}`)
console.log(`${'read in vain'.padEnd(30)}${unexpected} of ${read}`)

function wordsOf({ chain, cue, content }: ExpectedStatement): string {
  return [chain, cue, content].map((part) => JSON.stringify(part)).join(' | ')
}
