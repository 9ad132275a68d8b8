import { CLITICS, MERGED, MERGED_LOWER } from '../../lexicon/en/grammar/affixes.ts'
import { isApostrophe } from './characters.ts'

/**
 * Adds a word's bounds, split where it is several: "don't" do + n't, "Kim's" Kim + 's, "cannot" can + not, "10pm" 10 + pm.
 * A possessive apostrophe alone ("the workers' hall") stands outside the word already.
 */
export function splitClitics(text: string, start: number, end: number, bounds: number[]): void {
  const cuts: number[] = [end]
  let rest = end
  while (cuts.length <= MOST_CUTS) {
    const cut = cutOf(text, start, rest)
    if (cut <= start || cut >= rest) break
    cuts.push(cut)
    rest = cut
  }
  let from = start
  for (let at = cuts.length - 1; at >= 0; at--) {
    const to = cuts[at] ?? end
    bounds.push(from, to)
    from = to
  }
}

/** "shouldn't've" has two. */
const MOST_CUTS = 3

function cutOf(text: string, start: number, end: number): number {
  const apostrophe = apostropheNearEnd(text, start, end)
  if (apostrophe > start) {
    const tail = text.slice(apostrophe + 1, end).toLowerCase()
    if (tail === 't' && isN(text.charCodeAt(apostrophe - 1)) && apostrophe - 1 > start) return apostrophe - 1
    if (CLITICS.has(tail) && !isDecade(text, start, apostrophe)) return apostrophe
  }
  if (end - start > 8) return end
  const written = text.slice(start, end)
  const word = written.toLowerCase()
  return start + (MERGED.get(word) ?? MERGED_LOWER.get(written) ?? numberLength(word))
}

/** Clitics are at most two letters behind the apostrophe. */
function apostropheNearEnd(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) if (isApostrophe(text.charCodeAt(at))) return at
  return -1
}

/** "1990's" is one word. */
function isDecade(text: string, start: number, apostrophe: number): boolean {
  return apostrophe - start === 4 && /^\d{4}$/.test(text.slice(start, apostrophe))
}

function isN(code: number): boolean {
  return code === 0x6e || code === 0x4e
}

/** Length of the digits of "10pm", "$20m", "5km"; the whole word's where it is no such thing. */
function numberLength(word: string): number {
  return MEASURE.exec(word)?.[1]?.length ?? word.length
}

const MEASURE = /^(\d[\d.,:]*)(?:am|pm|a\.m\.|p\.m\.|k|m|bn|mm|cm|km|kg|mg|t|ft|gb|mb|mph|lbs?)$/
