import type { Token } from '../../../model/annotation.ts'
import { bySpan, type Span } from '../../../model/span.ts'
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
  const said = tokensWithin(tokens, cue)
  if (!tokens.slice(said.from, said.to).some(isPast)) return null
  const { from, to } = tokensWithin(tokens, last)
  // The network may end what is said before a clause that tells when.
  const at = from + 1 + clauseFrom(tokens, from + 1, to + REACH).findIndex(isPast)
  if (at === from || !VERBS.has(tokens[at]?.lemma ?? '') || tokens[at - 1]?.lower !== 'and') return null
  const behind = clauseFrom(tokens, at + 1, at + REACH)
  const end = behind.findIndex(({ text }) => /^[.!?]$/.test(text))
  const [verb, object] = [
    spanOf(tokens, at, at + 1),
    spanOf(tokens, at + 1, at + 1 + (end < 0 ? behind.length : end)),
  ]
  if (!verb || !object || overlapping(taken, { start: verb.start, end: object.end }, (one) => one))
    return null
  const before = tokens[at - 2]?.text === ',' ? at - 3 : at - 2
  const kept = { start: last.start, end: Math.min(last.end, tokens[before]?.end ?? last.end) }
  return { content: [...content.slice(0, -1), kept], cue: verb, object }
}

/** The words from one on, up to another or to where its sentence ends, a quotation begins, or a colon or semicolon stands. */
function clauseFrom(tokens: readonly Token[], from: number, before: number): readonly Token[] {
  const some = tokens.slice(from, before)
  const end = some.findIndex(
    ({ sentence, text }) => sentence !== tokens[from - 1]?.sentence || /^["“”;:]$/.test(text),
  )
  return end < 0 ? some : some.slice(0, end)
}

function isPast({ upos, xpos }: Token): boolean {
  return upos === 'VERB' && xpos === 'VBD'
}
