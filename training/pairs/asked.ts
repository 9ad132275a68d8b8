import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { countedAs, numbersOfRead } from '../../src/claims/judging/weighed/chances-of-pair.ts'
import type { PairText } from '../../src/claims/pair-network/pair-text.ts'

/** A pair that the network is asked of, what trees ask of it beside, and what is known of it. */
export interface Asked<Known> {
  readonly text: PairText
  readonly numbers: readonly number[]
  readonly known: Known
}

/** Pairs between two reports and within one, written by `training/pairs.ts` and `training/answers.ts`, and the network's chances of each in the same order, by `training/pair_network/chances.py`. */
export const ASKED = {
  between: 'training/work/pairs-asked.jsonl',
  within: 'training/work/answers-asked.jsonl',
} as const

/** Writes the names of the numbers, and a pair a line. */
export function writeAsked<Known>(
  path: string,
  names: readonly string[],
  pairs: Iterable<Asked<Known>>,
): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  writeSync(file, `${JSON.stringify(names)}\n`)
  for (const { text, numbers, known } of pairs)
    writeSync(file, `${JSON.stringify({ ...text, known, numbers: numbers.map(round) })}\n`)
  closeSync(file)
}

/** What was written, the network's chances among the numbers, and all their names. Throws where there are not as many chances as pairs. */
export function readAsked<Known>(path: string): {
  readonly names: readonly string[]
  readonly pairs: readonly Omit<Asked<Known>, 'text'>[]
} {
  const [names, ...lines] = linesOf(path)
  const [kinds, ...chances] = linesOf(path.replace(/\.jsonl$/, '.chances.jsonl'))
  if (lines.length !== chances.length)
    throw new Error(`${lines.length} pairs in ${path}, and chances of ${chances.length}`)
  const readOf = (at: number) =>
    numbersOfRead(countedAs(JSON.parse(kinds ?? '[]'), JSON.parse(chances[at] ?? '[]')))
  return {
    names: [...JSON.parse(names ?? '[]'), ...Object.keys(readOf(0))],
    pairs: lines.map((line, at) => {
      const { known, numbers } = JSON.parse(line)
      return { known, numbers: [...numbers, ...Object.values(readOf(at))] }
    }),
  }
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
