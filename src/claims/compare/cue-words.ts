import type { LedgerStatement } from '../../model/claim.ts'

/** The cue, with the few words right before it: "which had put", "now says". */
export function wordsOfCue({ cueWords = '', statement: { chain } }: LedgerStatement): string {
  const { start, end } = (chain.at(-1) ?? chain[0]).cue
  const before = cueWords.slice(0, Math.max(0, cueWords.length - (end - start)))
  return [...before.split(' ').slice(-4), cueWords.slice(before.length)].join(' ')
}
