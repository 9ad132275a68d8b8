import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { isOpeningQuote, spanOf, type Words } from './words.ts'

/**
 * A speaker is named once and the quotation goes on: sentences beside the attribution, in its paragraph, that lie whole between
 * quotation marks and have no speaker of their own belong to its content.
 */
export function continuedQuotations(
  sentences: readonly Words[],
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const bySentence = new Map<number, FoundAttribution[]>()
  for (const attribution of found) {
    const at = sentenceOf(sentences, attribution.cue)
    bySentence.set(at, [...(bySentence.get(at) ?? []), attribution])
  }
  const extra = new Map<FoundAttribution, Span[]>()
  let speaker: FoundAttribution | null = null
  for (const [index, words] of sentences.entries()) {
    if (sentences[index - 1]?.sentence.paragraph !== words.sentence.paragraph) speaker = null
    const own: readonly FoundAttribution[] = bySentence.get(index) ?? []
    const quoting = own.filter((attribution) => isOuter(attribution, words))
    const last = quoting.at(-1)
    if (last) speaker = last
    else if (speaker && isQuotation(words)) {
      const span = spanOf(words.tokens, 0, words.tokens.length)
      if (span && !speaker.content.some((part) => overlaps(part, span)))
        extra.set(speaker, [...(extra.get(speaker) ?? []), span])
    } else if (own.length === 0) speaker = null
  }
  for (const [index, own] of bySentence) {
    const first = own.find(({ rule }) => rule === 'attributions/verb-after')
    const words = sentences[index]
    if (first && words)
      extra.set(first, [...(extra.get(first) ?? []), ...quotedBefore(sentences, index, bySentence)])
  }
  return found.map((attribution) => {
    const spans = extra.get(attribution)
    return spans ? { ...attribution, content: joined([...attribution.content, ...spans]) } : attribution
  })
}

/** The sentences before one that its quotation began in: "P1. P2," X said. */
function quotedBefore(
  sentences: readonly Words[],
  index: number,
  taken: ReadonlyMap<number, readonly FoundAttribution[]>,
): readonly Span[] {
  const spans: Span[] = []
  for (let at = index; at > 0; at--) {
    const words = sentences[at]
    const before = sentences[at - 1]
    const first = words?.tokens[0]
    if (!words || !before || !first || words.quoted[0] !== true || isOpeningQuote(first)) break
    if (before.sentence.paragraph !== words.sentence.paragraph || taken.has(at - 1) || !isQuotation(before))
      break
    const span = spanOf(before.tokens, 0, before.tokens.length)
    if (span) spans.push(span)
  }
  return spans
}

/** Whether the cue itself stands outside quotation marks. */
function isOuter({ cue }: FoundAttribution, { tokens, quoted }: Words): boolean {
  const at = tokens.findIndex(({ start }) => start === cue.start)
  return at >= 0 && quoted[at] === false
}

function isQuotation({ tokens, quoted }: Words): boolean {
  const first = tokens[0]
  if (first === undefined || !(isOpeningQuote(first) || quoted[0] === true)) return false
  return quoted.filter(Boolean).length >= tokens.length - 1
}

/** Sentences that follow each other are one span. */
function joined(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  const parts: Span[] = []
  for (const span of ordered) {
    const last = parts.at(-1)
    if (last && span.start - last.end <= 2 && span.start >= last.end)
      parts[parts.length - 1] = { start: last.start, end: span.end }
    else parts.push(span)
  }
  return parts
}

function sentenceOf(sentences: readonly Words[], { start }: Span): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.sentence.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return low
}
