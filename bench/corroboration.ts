/**
 * `npm run bench corroboration [-- --corpus DIR]`: of ClaimDiff's training pairs, does one claim strengthen the other? Learnt and tested in
 * ten parts that share no topic; beside it the line of calling every pair what most are.
 */
import { examplesOf } from '../training/corroboration/claim-pairs.ts'
import { type Example, learn, probability } from '../training/corroboration/logistic.ts'
import { corpusFolder } from './corpora/folder.ts'

const PARTS = 10
const examples = examplesOf(corpusFolder('claimdiff'))
const topics = [...new Set(examples.map(({ group }) => group))].sort()
const partOf = new Map(topics.map((topic, at) => [topic, at % PARTS]))
const guesses = Array.from({ length: PARTS }, (_, part) => {
  const weights = learn(examples.filter(({ group }) => partOf.get(group) !== part))
  return examples
    .filter(({ group }) => partOf.get(group) === part)
    .map((example) => ({ example, guess: probability(example.features, weights) >= 0.5 }))
}).flat()
const mostly = examples.filter(({ positive }) => positive).length * 2 >= examples.length
console.log(`${examples.length} pairs of ${topics.length} topics, ${PARTS} parts by topic\n`)
console.log('                     macro F1   F1 yes   F1 no   accuracy')
print(
  'what most are',
  examples.map((example) => ({ example, guess: mostly })),
)
print('learnt', guesses)

interface Guess {
  readonly example: Example
  readonly guess: boolean
}

function print(name: string, all: readonly Guess[]): void {
  const [yes, no] = [f1(all, true), f1(all, false)]
  const right = all.filter(({ example, guess }) => example.positive === guess).length
  const cells = [(yes + no) / 2, yes, no, right / all.length].map((value) =>
    (100 * value).toFixed(1).padStart(8),
  )
  console.log(`${name.padEnd(20)}${cells.join(' ')}`)
}

function f1(all: readonly Guess[], side: boolean): number {
  const found = all.filter(({ guess }) => guess === side)
  const true_ = found.filter(({ example }) => example.positive === side).length
  const wanted = all.filter(({ example }) => example.positive === side).length
  return true_ === 0 ? 0 : (2 * true_) / (found.length + wanted)
}
