/**
 * `npm run bench certainty [-- --corpus DIR] [--misses]`: how far events happened, on UW dev (DIR: another folder with
 * dev.jsonl or test.jsonl of that form): Pearson's r and mean absolute error of the score, of the rules alone and of the mean, and
 * F1 over what the text says of an event, gold classes cut from gold scores and our tense, found ones as statements and events have them. Words
 * as the corpus splits them, tags and trees our own. Then sentences of our own, read as any report is.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Factuality, factualityOf } from '../src/annotate/attributions/factuality/factuality-of.ts'
import {
  FACTBANK_CUTS,
  factualityByScore,
  factualityOfWord,
  factualityScore,
} from '../src/annotate/attributions/factuality/factuality-score.ts'
import { readFactuality } from '../training/corpora/factuality.ts'
import { agreement } from './certainty/agreement.ts'
import { corpusFolder } from './corpora/folder.ts'
import { showSentences } from './stance/told-sentences.ts'

const CLASSES: readonly Factuality[] = ['happened', 'to-happen', 'possible', 'did-not']
/** What a class of the rules is worth as a score. */
const WORTH: Readonly<Record<Factuality, number>> = {
  happened: 3,
  'to-happen': 1.5,
  possible: 1,
  'did-not': -2,
}

const folder = corpusFolder('factuality/UW')
showSentences('certainty', new URL('./certainty/sentences.tsv', import.meta.url))
for (const part of ['dev', 'test']) if (existsSync(join(folder, `${part}.jsonl`))) score(part)

function score(part: string): void {
  const rows = readFactuality(folder, part).flatMap(({ tokens, targets }) =>
    targets.map(({ at, score: gold }) => {
      const found = factualityScore(tokens, at)
      return {
        gold,
        found,
        goldClass: factualityByScore(tokens, at, gold, FACTBANK_CUTS),
        scoreClass: factualityOfWord(tokens, at),
        ruleClass: factualityOf(tokens, at),
        text: `${tokens
          .slice(Math.max(0, at - 7), at)
          .map(({ text }) => text)
          .join(' ')} *${tokens[at]?.text}* ${tokens[at + 1]?.text ?? ''}`,
      }
    }),
  )
  const gold = rows.map((row) => row.gold)
  const middle = gold.reduce((sum, one) => sum + one, 0) / gold.length
  console.log(`${join(folder, part)}: ${rows.length} events\n`)
  show(
    'score',
    agreement(
      gold,
      rows.map(({ found }) => found),
    ),
  )
  show(
    'rules alone',
    agreement(
      gold,
      rows.map(({ ruleClass }) => WORTH[ruleClass]),
    ),
  )
  console.log(
    `the mean of them all: error ${agreement(
      gold,
      gold.map(() => middle),
    ).error.toFixed(3)}\n`,
  )
  console.log('class       gold   by score: found right    F1   by rules: found right    F1')
  for (const name of CLASSES) {
    const [one, other] = [f1(rows, 'scoreClass', name), f1(rows, 'ruleClass', name)]
    console.log(`${name.padEnd(10)} ${String(one.gold).padStart(5)} ${cells(one)} ${cells(other)}`)
  }
  for (const key of ['scoreClass', 'ruleClass'] as const) {
    const all = CLASSES.map((name) => f1(rows, key, name).f1)
    const right = rows.filter((row) => row[key] === row.goldClass).length / rows.length
    console.log(
      `${key === 'scoreClass' ? 'by score' : 'by rules'}: macro-F1 ${percent(all.reduce((sum, one) => sum + one, 0) / all.length)}, right ${percent(right)}`,
    )
  }
  if (process.argv.includes('--misses'))
    for (const { gold: wanted, found, text } of rows
      .toSorted((a, b) => Math.abs(b.gold - b.found) - Math.abs(a.gold - a.found))
      .slice(0, 150))
      console.log(`${wanted.toFixed(1)}, found ${found.toFixed(1)}: ${text}`)
}

function show(name: string, { r, error }: { readonly r: number; readonly error: number }): void {
  console.log(`${name}: r ${r.toFixed(3)}, mean absolute error ${error.toFixed(3)}`)
}

function f1(
  rows: readonly {
    readonly goldClass: Factuality
    readonly scoreClass: Factuality
    readonly ruleClass: Factuality
  }[],
  key: 'scoreClass' | 'ruleClass',
  name: Factuality,
): { readonly gold: number; readonly found: number; readonly right: number; readonly f1: number } {
  const gold = rows.filter(({ goldClass }) => goldClass === name).length
  const found = rows.filter((row) => row[key] === name).length
  const right = rows.filter((row) => row[key] === name && row.goldClass === name).length
  return { gold, found, right, f1: gold + found === 0 ? 0 : (2 * right) / (gold + found) }
}

function cells({
  found,
  right,
  f1: score,
}: {
  readonly found: number
  readonly right: number
  readonly f1: number
}): string {
  return `${String(found).padStart(16)} ${String(right).padStart(5)} ${percent(score).padStart(6)}`
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
