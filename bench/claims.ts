/**
 * `npm run bench claims`: the casebook in one fresh ledger, and how much of what a person read in its stories the ledger
 * answers: conflicts, what looks like one, claims, origins, standing, histories of events, copies. `--misses` lists the rest, and
 * where the conflicts and claims that were missed were lost. Behind it the same of the stories on which no rule was made.
 * With `--update` it writes what is right now as each story's floor, below which test/casebook.test.ts fails.
 * `--apart` reads the stories apart alone; with `--misses` it shows theirs, which is for the one who judges the rules, not for
 * him who mends them. `--long` reads the long stories from which nothing is learnt, in whose keys are conflicts and claims alone.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Scores, sum } from './cases/score.ts'
import { CAUSES } from './claims/causes.ts'
import { APART, CASEBOOK, LONG_APART, storyNames } from './claims/expected.ts'
import { LAYERS } from './claims/score.ts'
import { type CasebookScores, scoreCasebook } from './claims/score-casebook.ts'

const [update, misses, apart, long] = ['--update', '--misses', '--apart', '--long'].map((option) =>
  process.argv.includes(option),
)
if (long) print(await scoreCasebook(LONG_APART), misses === true)
else await printBoth()

async function printBoth(): Promise<void> {
  if (!apart) {
    const scored = await scoreCasebook(CASEBOOK)
    if (update)
      for (const { story, scores } of scored.stories)
        writeFileSync(join(CASEBOOK, story, 'floor.json'), floorOf(scores))
    print(scored, misses === true)
    console.log('\nStories apart, on which no rule was made')
  }
  if (storyNames(APART).length === 0) console.log('none at the moment')
  else print(await scoreCasebook(APART), apart === true && misses === true)
}

function print(scored: CasebookScores, withMisses: boolean): void {
  const { stories, reports, conflicts, unexpected } = scored
  let overall: Scores = {}
  for (const { story, scores, misses: missed } of stories) {
    overall = sum(overall, scores)
    const all = Object.values(scores)
    const [found, total] = [add(all.map((one) => one.found)), add(all.map((one) => one.total))]
    console.log(`${story.padEnd(26)}${found} of ${total} expectations`)
    if (withMisses) for (const miss of missed) console.log(`  ${miss}`)
  }
  console.log(`\n${reports} reports of ${stories.length} stories in one ledger`)
  for (const [layer, { found, total }] of Object.entries(overall))
    console.log(
      `${layer.padEnd(18)}${`${found} of ${total}`.padEnd(12)}${percent(found, total).padStart(5)}  ${says(layer)}`,
    )
  console.log(`\n${conflicts} conflicts in the ledger, ${unexpected.length} of them not among the expected`)
  if (withMisses) for (const one of unexpected) console.log(`  ${one}`)
  if (withMisses) printCauses(scored)
}

function printCauses({ stories, lost }: CasebookScores): void {
  const causes = stories.flatMap((story) => story.causes)
  const countOf = (cause: string) => causes.filter((one) => one === cause).length
  console.log('\nWhy entries of histories are missed, by the first thing that is wrong')
  for (const cause of [...new Set(causes)].sort((a, b) => countOf(b) - countOf(a)))
    console.log(`${String(countOf(cause)).padStart(4)}  ${cause}`)
  console.log('\nwhere they were lost       conflicts  claims')
  for (const cause of CAUSES) {
    const [ofConflicts, ofClaims] = ['conflicts', 'claims'].map(
      (layer) => lost.filter((one) => one.layer === layer && one.cause === cause).length,
    )
    console.log(`${cause.padEnd(27)}${`${ofConflicts}`.padStart(9)}${`${ofClaims}`.padStart(8)}`)
  }
  for (const { layer, cause, told } of lost) console.log(`  ${layer}: ${cause}: ${told}`)
}

function floorOf(scores: Scores): string {
  const floors = Object.entries(scores).filter(([, { total }]) => total > 0)
  return `${JSON.stringify(Object.fromEntries(floors.map(([layer, { found }]) => [layer, found])), null, 2)}\n`
}

function says(layer: string): string {
  return Object.entries(LAYERS).find(([name]) => name === layer)?.[1] ?? ''
}

function percent(found: number, total: number): string {
  return total === 0 ? '' : `${Math.round((100 * found) / total)} %`
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
