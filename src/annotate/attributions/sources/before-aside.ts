import type { Token } from '../../../model/annotation.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { nounPhraseBefore } from '../noun-phrase.ts'
import { firstEndingAfter } from '../sorted-spans.ts'
import { spanOf } from '../words.ts'

/** How many words may stand between a subject and its verb: "officers in Oslo, speaking on condition of anonymity, said". */
const LONGEST = 14

/** How many attributions before one may have taken its speaker into their contents. */
const NEAR = 3

/**
 * "The clerk confirmed P, but officers, speaking on condition of anonymity, said Q": a verb of saying behind an aside that begins with a participle, of whom
 * nobody was named, has for its speaker who stands before the aside. What was said before ends there. In the order of the cues.
 */
export function withSpeakersBeforeAsides(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const all = [...attributions]
  for (const [at, attribution] of attributions.entries()) {
    const speaker = attribution.source === null ? speakerBeforeAside(tokens, attribution.cue) : null
    if (speaker === null) continue
    all[at] = { ...attribution, source: speaker.source }
    for (let before = Math.max(0, at - NEAR); before < at; before++) {
      const other = all[before]
      if (other)
        all[before] = { ...other, content: other.content.flatMap((span) => cutBefore(span, speaker)) }
    }
  }
  return all
}

interface Speaker {
  readonly source: Span
  /** Where the clause before it ends. */
  readonly end: number
}

function speakerBeforeAside(tokens: readonly Token[], cue: Span): Speaker | null {
  const verb = firstEndingAfter(tokens, cue.start, (token) => token)
  if (tokens[verb - 1]?.text !== ',') return null
  let comma = verb - 2
  while (comma > verb - LONGEST && tokens[comma]?.text !== ',') comma--
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.xpos !== 'VBG') return null
  const first = nounPhraseBefore(tokens, comma)
  const source = first < comma ? spanOf(tokens, first, comma) : null
  const opener = tokens[first - 1]
  if (source === null || tokens[first]?.sentence !== tokens[verb]?.sentence) return null
  if (opener !== undefined && opener.sentence === tokens[verb]?.sentence && opener.upos !== 'CCONJ')
    return null
  const last = tokens[first - 2]?.text === ',' ? tokens[first - 3] : tokens[first - 2]
  return { source, end: last?.end ?? source.start }
}

function cutBefore(span: Span, { source, end }: Speaker): readonly Span[] {
  if (!overlaps(span, source)) return [span]
  return span.start < end ? [{ start: span.start, end }] : []
}
