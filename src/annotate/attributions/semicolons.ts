import type { Token } from '../../model/annotation.ts'
import { bySpan, contains, overlaps, type Span } from '../../model/span.ts'
import type { CueIndex } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { figuresIn } from './told-figures.ts'
import { treeAttributions } from './tree-cues.ts'

/** How many words of a content are looked at for a semicolon. */
const REACH = 120
/** How many attributions before and behind one may stand in its content. */
const NEAR = 8

/**
 * "P, officials said; the mayor promised Q": a content ends at a semicolon behind which somebody else speaks, and what is said there is
 * an attribution of its own, where it was not found yet.
 */
export function partedBySemicolons(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
  cues: CueIndex,
): readonly FoundAttribution[] {
  const added: FoundAttribution[] = []
  const parted = attributions.map((attribution, index) => {
    const near = attributions.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    const content: Span[] = []
    let rests = 0
    for (const part of attribution.content) {
      const at =
        part.end - part.start > 8 && part.start > attribution.cue.start
          ? semicolonIn(tokens, part, (content[0]?.end ?? part.end) <= attribution.cue.start)
          : -1
      const behind = { start: tokens[at + 1]?.start ?? part.end, end: part.end }
      const others = at < 0 ? [] : speakersIn(tokens, behind, attribution, near, cues)
      if (others.length === 0) {
        content.push(part)
        continue
      }
      rests++
      const end = tokens[at - 1]?.end ?? part.start
      if (end > part.start) content.push({ start: part.start, end })
      added.push(...others.filter((other) => !near.includes(other)))
    }
    return rests > 0 && content.length > 0 ? { ...attribution, content } : attribution
  })
  return added.length === 0 ? parted : [...parted, ...added].sort((a, b) => bySpan(a.cue, b.cue))
}

/** Words behind a comma with which somebody else's turn begins. */
const TURNS: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'although'])

/** The semicolon, or the comma with its "but", right before a stretch, or a semicolon inside of it outside of quotation marks; -1 for none. */
function semicolonIn(tokens: readonly Token[], span: Span, isTrailing: boolean): number {
  const { from, to } = tokensWithin(tokens, span)
  // "P, police said, but the owner put it at 28".
  if (isTrailing && TURNS.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.text === ',')
    return from - 1
  if (isTrailing && TURNS.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',') return from
  let isQuoted = false
  for (let at = Math.max(0, from - 1); at < Math.min(to, from + REACH); at++) {
    const text = tokens[at]?.text ?? ''
    if (/^["“”]$/.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted)
    if (text !== ';' || isQuoted) continue
    const next = tokens[at + 1]?.lower
    if (next !== 'that' && next !== 'and' && next !== '"' && next !== '“') return at
  }
  return -1
}

/** Who speaks, with source and cue, in a stretch of the text: those found already, else those that the tree shows. */
function speakersIn(
  tokens: readonly Token[],
  stretch: Span,
  own: FoundAttribution,
  all: readonly FoundAttribution[],
  cues: CueIndex,
): readonly FoundAttribution[] {
  const stands = (one: FoundAttribution) =>
    one.source !== null && contains(stretch, one.source) && contains(stretch, one.cue)
  const known = all.filter((one) => one !== own && stands(one))
  if (known.length > 0) return known
  const { from, to } = tokensWithin(tokens, stretch)
  if (tokens[from]?.sentence !== tokens[to - 1]?.sentence) return []
  const opens = (one: FoundAttribution) => one.source !== null && one.source.start - stretch.start < OPENING
  return [...figuresIn(tokens, from, to), ...treeAttributions(tokens, from, to, cues)].filter(
    (one) => stands(one) && opens(one) && !all.some(({ cue }) => overlaps(cue, one.cue)),
  )
}

/** Who speaks behind a semicolon does so from its beginning: "whose cost the opposition says". */
const OPENING = 16
