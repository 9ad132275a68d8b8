/**
 * `npm run bench plain`: short stories in plain sentences, as an analyst would type them in to try the system (bench/plain/README.md), each read and judged as
 * any reports are: what became of each pair that a person named, and how many conflicts are found besides. `--misses` lists what is not right, `--apart` counts
 * the stories that no rule was mended on, `--longer` such of longer reports, `--update` writes what is right to bench/plain/floor.json.
 */
import { writeFileSync } from 'node:fs'
import { areOfOneStory } from '../src/claims/compare/story.ts'
import {
  nameOf,
  PLAIN,
  PLAIN_APART,
  PLAIN_FLOOR,
  PLAIN_LONGER,
  plainStoriesIn,
  RELATIONS,
} from './plain/plain-story.ts'
import { isRight, type Outcome, type ScoredPlain, scorePlain } from './plain/score-plain.ts'

const OUTCOMES: readonly Outcome[] = [
  'conflict',
  'same',
  'update',
  'withdrawal',
  'unsure',
  'nothing',
  'unread',
]

const apart = (
  [
    ['--apart', PLAIN_APART],
    ['--longer', PLAIN_LONGER],
  ] as const
).find(([name]) => process.argv.includes(name))
const isApart = apart !== undefined
const scored = plainStoriesIn(apart?.[1] ?? PLAIN).map(scorePlain)
const pairs = scored.flatMap((one) => one.pairs)

console.log(`${scored.length} stories, ${pairs.length} pairs`)
console.log(['named'.padEnd(12), 'right', ...OUTCOMES, 'in all'].map((name) => name.padStart(11)).join(''))
const floor: Record<string, number> = {}
for (const relation of Object.values(RELATIONS)) {
  const those = pairs.filter(({ pair }) => pair.relation === relation)
  const counts = OUTCOMES.map((outcome) => those.filter((one) => one.outcome === outcome).length)
  const right = those.filter(({ pair, outcome }) => isRight(outcome, pair)).length
  floor[relation] = right
  console.log(
    [relation.padEnd(12), ...[right, ...counts, those.length].map(String)]
      .map((cell) => cell.padStart(11))
      .join(''),
  )
}
printTied(scored)
const unlisted = scored.flatMap((one) => one.unlisted.map((judgement) => ({ ...one, judgement })))
console.log(`${unlisted.length} conflicts of pairs that nobody named`)
if (process.argv.includes('--update') && !isApart)
  writeFileSync(PLAIN_FLOOR, `${JSON.stringify({ ...floor, unlisted: unlisted.length }, null, 2)}\n`)

if (process.argv.includes('--misses') && !isApart) {
  for (const { story, pairs } of scored)
    for (const { pair, outcome, judgements } of pairs)
      if (!isRight(outcome, pair)) {
        console.log(`\n${story.id}: ${pair.relation}, ${outcome}`)
        for (const told of pair.between) console.log(`  ${nameOf(told)}`)
        for (const { by, reason } of judgements) console.log(`    ${by}: ${reason}`)
      }
  for (const { story, read, judgement } of unlisted) {
    console.log(`\n${story.id}: unlisted conflict, ${judgement.by}: ${judgement.reason}`)
    for (const address of judgement.between)
      console.log(`  ${read.statements.flat().find((one) => one.address === address)?.statement.quote}`)
  }
}

/** How many pairs of reports of one story, and of two, are taken to be of one. */
function printTied(stories: readonly ScoredPlain[]): void {
  const reports = stories.flatMap(({ story, read }) =>
    read.statements.flatMap(([first]) => (first ? [{ story, first }] : [])),
  )
  const pairs = reports.flatMap((one, at) => reports.slice(0, at).map((other) => [one, other] as const))
  for (const [name, isOne] of [
    ['one story', true],
    ['two stories', false],
  ] as const) {
    const those = pairs.filter(([one, other]) => (one.story === other.story) === isOne)
    const tied = those.filter(([one, other]) => areOfOneStory(one.first, other.first)).length
    console.log(`${tied} of ${those.length} pairs of reports of ${name} are taken to be of one`)
  }
}
