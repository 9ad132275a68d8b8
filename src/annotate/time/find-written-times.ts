import type { Sentence } from '../../model/annotation.ts'
import type { Segment } from '../../model/report.ts'
import { overlaps } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundTime } from './found-time.ts'
import { TIME_PATTERNS } from './grammar/index.ts'
import { bitsOf, triggersIn } from './triggers.ts'

/** Time expressions as written. What they mean waits for the date of the report. */
export const findWrittenTimes: Annotator<'sentences', 'foundTimes'> = {
  name: 'times found',
  requires: ['sentences'],
  assigns: ['foundTimes'],
  rules: Object.fromEntries(TIME_PATTERNS.map(({ name, says }) => [name, says])),
  annotate: ({ text, segments }, { sentences }) => ({
    foundTimes: writtenTimes(text, withDatelines(sentences, segments)),
  }),
}

/** Datelines, which are no sentences, have times too. */
export function withDatelines(
  sentences: readonly Sentence[],
  segments: readonly Segment[],
): readonly Sentence[] {
  const datelines = segments.filter(({ kind }) => kind === 'dateline' || kind === 'headline')
  if (datelines.length === 0) return sentences
  return [...sentences, ...datelines.map(({ start, end }) => ({ start, end, paragraph: 0 }))].sort(
    (a, b) => a.start - b.start,
  )
}

export function writtenTimes(text: string, sentences: readonly Sentence[]): readonly FoundTime[] {
  const times: FoundTime[] = []
  for (const sentence of sentences) {
    const triggers = triggersIn(text, sentence.start, sentence.end)
    if (triggers === 0) continue
    for (const { rank: _, time } of timesIn(text, sentence, triggers))
      times.push({ ...time, id: `t${times.length + 1}` })
  }
  return times
}

interface Ranked {
  readonly rank: number
  /** Its id waits for the other sentences. */
  readonly time: FoundTime
}

const PATTERNS = TIME_PATTERNS.map((pattern, rank) => ({
  ...pattern,
  rank,
  bits: bitsOf(pattern.triggers),
  besides: bitsOf(pattern.besides ?? pattern.triggers),
}))

function timesIn(text: string, { start: offset, end }: Sentence, triggers: number): readonly Ranked[] {
  const sentence = blanked(text.slice(offset, end))
  const found: Ranked[] = []
  for (const pattern of PATTERNS) {
    if ((triggers & pattern.bits) === 0 || (triggers & pattern.besides) === 0) continue
    const { name, expression, read, rank } = pattern
    makeReady(expression)
    expression.lastIndex = 0
    for (let match = expression.exec(sentence); match; match = expression.exec(sentence)) {
      if (match[0] === '') expression.lastIndex++
      const written = match[0] === '' ? null : read(match)
      if (!written) continue
      const start = offset + match.index
      const ends = written.ends?.map((span) => ({ start: span.start + offset, end: span.end + offset }))
      const time: FoundTime = {
        id: '',
        rule: name,
        start,
        end: start + match[0].length,
        type: written.type,
        meaning: written.meaning,
        mod: written.mod,
      }
      found.push({
        rank,
        time: ends?.[0] && ends[1] ? { ...time, ends: [ends[0], ends[1]] } : time,
      })
    }
  }
  return withoutOverlaps(found)
}

/**
 * V8 makes bytecode of an expression at its first use and machine code at its second, unless the first text has 1,000
 * characters: then it makes machine code at once. All the expressions are ready in 40 % of the time so.
 */
const LONG_TEXT = '.'.repeat(1000)
const ready = new WeakSet<RegExp>()

function makeReady(expression: RegExp): void {
  if (ready.has(expression)) return
  ready.add(expression)
  expression.test(LONG_TEXT)
}

/** White space of any kind as blanks, unit for unit: expressions that know one blank are shorter, and sooner ready. */
function blanked(sentence: string): string {
  return /[^\S ]/.test(sentence) ? sentence.replace(/\s/g, ' ') : sentence
}

/** Of words that overlap the longest are kept; of two as long, those of the earlier pattern. */
function withoutOverlaps(found: readonly Ranked[]): readonly Ranked[] {
  if (found.length < 2) return found
  const kept: Ranked[] = []
  const length = ({ time }: Ranked) => time.end - time.start
  const sorted = found.toSorted(
    (a, b) => length(b) - length(a) || a.rank - b.rank || a.time.start - b.time.start,
  )
  for (const one of sorted) if (!kept.some((other) => overlaps(other.time, one.time))) kept.push(one)
  return kept.sort((a, b) => a.time.start - b.time.start)
}
