import type { Token } from '../../model/annotation.ts'
import { bySpan, overlaps, type Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { overlapping } from './sorted-spans.ts'
import { canBeSaid, LONGEST, subjectFirst, verbFirst } from './speaker-shapes.ts'
import { spanOf } from './words.ts'

/**
 * The attributions with those that close a sentence, or a part of one before or behind a semicolon, by their shape alone: “P, a team led by
 * Rosa Diaz asserts”, “P, stated the chairwoman”, “P, he has told prosecutors”. Of one that is known already but was given the wrong words,
 * those before the comma.
 */
export function withSpeakersAtEnd(
  tokens: readonly Token[],
  made: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const all = [...made]
  const cues = made.map(({ cue }, at) => ({ at, cue }))
  const taken = made.flatMap(({ content }) => content).sort(bySpan)
  for (const [from, to] of segmentsOf(tokens)) {
    const found = to - from > LONGEST ? null : speakerAtEnd(tokens, from, to)
    if (!found) continue
    const seen = overlapping(cues, found.cue, ({ cue }) => cue)
    const known = seen && all[seen.at]
    if (known && seen) {
      const isOther = !known.content.some((span) => found.content.some((own) => overlaps(own, span)))
      if (isOther) all[seen.at] = { ...known, source: found.source, content: found.content, cue: found.cue }
    } else if (!overlapping(taken, found.cue, (span) => span)) all.push(found)
  }
  return all
    .map((attribution, at) => withWholeClause(tokens, attribution, cues, at < made.length))
    .sort((a, b) => bySpan(a.cue, b.cue))
}

/** “The outcome was arranged beforehand, says a substitute who sat beside him”: all before the comma is said, not its subject alone. */
function withWholeClause(
  tokens: readonly Token[],
  attribution: FoundAttribution,
  cues: readonly { readonly cue: Span }[],
  isKnown: boolean,
): FoundAttribution {
  const { source, cue, content } = attribution
  const [own] = content
  if (!isKnown || source === null || !own || content.length > 1) return attribution
  const first = tokensWithin(tokens, { start: Math.min(source.start, cue.start), end: cue.end }).from
  if (tokens[first - 1]?.text !== ',' || own.end > (tokens[first - 1]?.end ?? 0)) return attribution
  const from = segmentStart(tokens, first - 1)
  const whole = from === null ? null : spanOf(tokens, from, first - 1)
  const isCut = whole !== null && own.start >= whole.start && own.end - own.start < whole.end - whole.start
  if (!isCut || !canBeSaid(tokens, from ?? 0, first - 1)) return attribution
  if (overlapping(cues, whole, ({ cue }) => cue)) return attribution
  return { ...attribution, content: [whole] }
}

/** The first word of the sentence, or of what stands behind its last semicolon; `null` where a quotation mark stands between. */
function segmentStart(tokens: readonly Token[], comma: number): number | null {
  let start = comma
  while (comma - start < LONGEST && tokens[start - 1]?.sentence === tokens[comma]?.sentence) {
    if (/^["“”]$/.test(tokens[start - 1]?.text ?? '')) return null
    if (/^[;:]$/.test(tokens[start - 1]?.text ?? '')) break
    start--
  }
  return start
}

/** The parts of each sentence between semicolons outside of quotation marks, without the marks that close them. */
function* segmentsOf(tokens: readonly Token[]): Generator<readonly [from: number, to: number]> {
  let from = 0
  let isQuoted = false
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const isNew = token?.sentence !== tokens[from]?.sentence
    if (isNew) isQuoted = false
    const text = token?.text ?? ''
    if (text === '“' || (text === '"' && !isQuoted)) isQuoted = true
    else if (text === '”' || text === '"') isQuoted = false
    if (!isNew && !(text === ';' && !isQuoted)) continue
    let to = at
    while (to > from && /^[.!?]$/.test(tokens[to - 1]?.text ?? '')) to--
    if (to - from > 3) yield [from, to]
    from = isNew ? at : at + 1
  }
}

function speakerAtEnd(tokens: readonly Token[], from: number, to: number): FoundAttribution | null {
  const shape = subjectFirst(tokens, from, to) ?? verbFirst(tokens, from, to)
  if (!shape) return null
  const source = spanOf(tokens, shape.source.from, shape.source.to)
  const cue = spanOf(tokens, shape.cue.from, shape.cue.to)
  const content = spanOf(tokens, from, shape.comma)
  if (!source || !cue || !content) return null
  return {
    ...{ rule: 'attributions/closing', source, cue, content: [content] },
    ...{ stance: 'asserts', certainty: 'CT+', channel: 'said' },
  }
}
