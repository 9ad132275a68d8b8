import { isRead, type Report } from '../../model/report.ts'
import type { ReportPrint } from '../../model/report-copy.ts'
import { type Word, wordsOf } from './words.ts'

/** Words of a report that are held against others: what stands behind them is not looked at. */
const MOST_WORDS = 8192
/** Words in a row that make one key, … */
const KEY_WORDS = 5
/** … of which one in so many is kept: the same ones in every report that has them. */
const ONE_KEY_IN = 8

/** The print of a report: of its body, or of its whole text where it has none. Time and space are linear, and bounded. */
export function printOf(report: Report): ReportPrint {
  const body = report.segments.filter(isRead)
  const parts = body.length > 0 ? body : [{ start: 0, end: report.text.length }]
  const words = parts.flatMap((part) => wordsOf(report.text, part)).slice(0, MOST_WORDS)
  return {
    report: report.id,
    codes: words.map(({ hash }) => hash & 0xffff),
    starts: words.map(({ start }) => start),
    lengths: words.map(({ start, end }) => end - start),
    quoted: quotedRuns(words),
    keys: keysOf(words),
  }
}

/**
 * Runs of words whose hash a fixed number divides (Manber 1994, "Finding similar files in a large file system"): whether a
 * run is a key follows from its words alone, so that a text and its copy keep the same ones.
 */
function keysOf(words: readonly Word[]): readonly number[] {
  const keys = new Set<number>()
  for (let at = 0; at + KEY_WORDS <= words.length; at++) {
    let [high, low] = [0x811c9dc5, 0x01000193]
    for (let offset = 0; offset < KEY_WORDS; offset++) {
      const hash = words[at + offset]?.hash ?? 0
      high = mixed(high ^ hash)
      low = mixed(low + Math.imul(hash, 0x9e3779b1))
    }
    // 53 bits: what a JavaScript number and a column of SQLite both hold whole.
    if (low % ONE_KEY_IN === 0) keys.add((high & 0x1fffff) * 0x100000000 + (low >>> 0))
  }
  return [...keys].sort((a, b) => a - b)
}

function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function quotedRuns(words: readonly Word[]): ReportPrint['quoted'] {
  const runs: [number, number][] = []
  for (const [at, { quoted }] of words.entries()) {
    const last = runs.at(-1)
    if (!quoted) continue
    if (last && last[0] + last[1] === at) last[1]++
    else runs.push([at, 1])
  }
  return runs
}
