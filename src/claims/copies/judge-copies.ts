import { createHash } from 'node:crypto'
import type { CopyVerdict, ReportCopy, ReportPrint } from '../../model/report-copy.ts'
import type { Span } from '../../model/span.ts'
import { type SharedPassage, sharedPassages } from './shared-passages.ts'

/** From how much of the shorter text on the two are one text. */
export const COPY = 0.4
/** From so many words outside quotation marks on a passage is worth naming where the texts are not one. */
const PASSAGE_WORDS = 12
/** What a word in quotation marks counts: independent reports of one statement share it too. */
const QUOTED = 0.5
/** Passages that are kept as evidence. */
const MOST_RUNS = 60

/** What a print is to others: those that share nothing worth naming are left out. The same whichever was read first. */
export function judgeCopies(own: ReportPrint, others: readonly ReportPrint[]): readonly ReportCopy[] {
  return others
    .filter(({ report }) => report !== own.report)
    .flatMap((other) => judgeCopy(own, other) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether two reports are one text; `null` where they share no passage worth naming. */
export function judgeCopy(a: ReportPrint, b: ReportPrint): ReportCopy | null {
  const [first, second] = a.report < b.report ? [a, b] : [b, a]
  const passages = sharedPassages(first, second)
  const inFirst = passages.map((passage) => [passage.inFirst, passage.wordsOfFirst] as const)
  const inSecond = passages.map((passage) => [passage.inSecond, passage.wordsOfSecond] as const)
  const score = Math.max(
    first.codes.length <= second.codes.length ? shareOf(first, inFirst) : 0,
    second.codes.length <= first.codes.length ? shareOf(second, inSecond) : 0,
  )
  const verdict: CopyVerdict =
    score >= COPY ? 'copy' : isWorthNaming(first, inFirst) ? 'passages' : 'unrelated'
  if (verdict === 'unrelated') return null
  const by = verdict === 'copy' ? 'claims/copy-of-report' : 'claims/shared-passages'
  return {
    id: `y${hash([first.report, second.report, verdict, by].join('\n'))}`,
    between: [first.report, second.report],
    verdict,
    score: Math.round(score * 1000) / 1000,
    runs: evidence(first, second, passages),
    by,
    reason: reasonOf(verdict, score, passages),
  }
}

/** Index of a passage's first word, and how many it has. */
type Words = readonly [from: number, count: number]

/** How much of a text its passages cover. */
function shareOf(print: ReportPrint, passages: readonly Words[]): number {
  const begun = new Int32Array(print.codes.length + 1)
  for (const [from, count] of passages) {
    begun[from] = (begun[from] ?? 0) + 1
    begun[from + count] = (begun[from + count] ?? 0) - 1
  }
  let [shared, all, open] = [0, 0, 0]
  for (const [at, weight] of weightsOf(print).entries()) {
    open += begun[at] ?? 0
    all += weight
    if (open > 0) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

function weightsOf({ codes, quoted }: ReportPrint): readonly number[] {
  const weights = codes.map(() => 1)
  for (const [from, count] of quoted) weights.fill(QUOTED, from, from + count)
  return weights
}

function isWorthNaming(print: ReportPrint, passages: readonly Words[]): boolean {
  // How many words outside quotation marks stand before each.
  const before = [0]
  for (const weight of weightsOf(print)) before.push((before.at(-1) ?? 0) + (weight === 1 ? 1 : 0))
  return passages.some(([from, count]) => (before[from + count] ?? 0) - (before[from] ?? 0) >= PASSAGE_WORDS)
}

function evidence(
  first: ReportPrint,
  second: ReportPrint,
  passages: readonly SharedPassage[],
): ReportCopy['runs'] {
  return [...passages]
    .sort((a, b) => b.wordsOfFirst - a.wordsOfFirst || a.inFirst - b.inFirst || a.inSecond - b.inSecond)
    .slice(0, MOST_RUNS)
    .map(
      (passage) =>
        [
          spanOf(first, passage.inFirst, passage.wordsOfFirst),
          spanOf(second, passage.inSecond, passage.wordsOfSecond),
        ] as const,
    )
}

function spanOf({ starts, lengths }: ReportPrint, from: number, words: number): Span {
  const last = from + words - 1
  return { start: starts[from] ?? 0, end: (starts[last] ?? 0) + (lengths[last] ?? 0) }
}

function reasonOf(verdict: CopyVerdict, score: number, passages: readonly SharedPassage[]): string {
  const longest = Math.max(...passages.map(({ wordsOfFirst }) => wordsOfFirst))
  const share = `${Math.round(score * 100)} % of the shorter text`
  return verdict === 'copy'
    ? `One text: ${share} stands in the longer one, in passages of up to ${longest} words.`
    : `They share passages, the longest of ${longest} words, but are not one text: ${share} stands in the longer one.`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
