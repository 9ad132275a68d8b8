import type { Token } from '../../../model/annotation.ts'
import { bySpan, overlaps, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { judgeCue } from '../judge-cue.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import type { NetworkInput } from '../network/network-input.ts'
import { overlapping } from '../sorted-spans.ts'
import { spanOf } from '../words.ts'

/** Verbs of which what is demanded, promised or denied is the object. */
const VERBS: ReadonlySet<string> = new Set(
  'demand urge promise vow threaten warn deny reject dismiss refuse accuse insist deplore condemn denounce'.split(
    ' ',
  ),
)

/** How many words of a content are looked at, and how many may follow the second verb. */
const REACH = 60

/**
 * "The union said it would strike and demanded a raise": what is demanded is no part of what is said, since nothing that was told before it is in the past; the
 * same source demands it.
 */
export function withSecondVerbs(
  { text, tokens, cues }: NetworkInput,
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const taken = attributions.map(({ cue }) => cue)
  const all = attributions.flatMap((attribution): readonly FoundAttribution[] => {
    const second = secondVerbOf(tokens, attribution, taken)
    if (!second) return [attribution]
    const { content, cue, object } = second
    const judged = judgeCue({ text, tokens, cues }, cue, attribution.source, [object])
    return [
      { ...attribution, content },
      { rule: 'attributions/verb-before', source: attribution.source, cue, content: [object], ...judged },
    ]
  })
  return all.length === attributions.length ? attributions : all.toSorted((a, b) => bySpan(a.cue, b.cue))
}

interface Second {
  /** What is left of what was said. */
  readonly content: readonly Span[]
  readonly cue: Span
  readonly object: Span
}

function secondVerbOf(
  tokens: readonly Token[],
  { source, cue, content }: FoundAttribution,
  taken: readonly Span[],
): Second | null {
  const last = content.at(-1)
  if (!source || !last || source.start > cue.start || last.start < cue.end) return null
  if (!tokens.slice(...rangeOf(tokens, cue)).some(isPast)) return null
  const [from, to] = rangeOf(tokens, last)
  const sentence = tokens[from]?.sentence
  const isOwn = (at: number) => tokens[at]?.sentence === sentence && !/^["“”;:]$/.test(tokens[at]?.text ?? '')
  // The network may end what is said before a clause that tells when.
  for (let at = from + 1; at < Math.max(to, from + 1) + REACH && isOwn(at); at++) {
    const token = tokens[at]
    if (token && isPast(token)) {
      if (!VERBS.has(token.lemma) || tokens[at - 1]?.lower !== 'and') return null
      const end = tokens[at - 2]?.text === ',' ? at - 2 : at - 1
      let behind = at + 1
      while (behind < at + REACH && isOwn(behind) && !/^[.!?]$/.test(tokens[behind]?.text ?? '')) behind++
      const [verb, object] = [spanOf(tokens, at, at + 1), spanOf(tokens, at + 1, behind)]
      if (
        !verb ||
        !object ||
        overlapping(taken, object, (one) => one) ||
        taken.some((one) => overlaps(one, verb))
      )
        return null
      const kept = { start: last.start, end: Math.min(last.end, tokens[end - 1]?.end ?? last.end) }
      return { content: [...content.slice(0, -1), kept], cue: verb, object }
    }
  }
  return null
}

function isPast({ upos, xpos }: Token): boolean {
  return upos === 'VERB' && xpos === 'VBD'
}

function rangeOf(tokens: readonly Token[], span: Span): [from: number, to: number] {
  const { from, to } = tokensWithin(tokens, span)
  return [from, to]
}
