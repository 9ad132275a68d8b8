import { FIGURE_CUES } from '../../lexicon/en/cues/figures.ts'
import type { Token } from '../../model/annotation.ts'
import { bySpan } from '../../model/span.ts'
import { dependentsOf } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { overlapping } from './sorted-spans.ts'
import { spanOf } from './words.ts'

/** How many words a phrase may have. */
const LONGEST = 24

const PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  FIGURE_CUES.flatMap(({ lemmas, prepositions }) =>
    lemmas.map((lemma) => [lemma, new Set(prepositions)] as const),
  ),
)

/** The attributions with those that the network does not see in "put the cost at 3.4 billion", "gave the number as 76". */
export function withToldFigures(
  tokens: readonly Token[],
  made: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const taken = made.flatMap(({ cue, content }) => [cue, ...content]).sort(bySpan)
  const found: FoundAttribution[] = []
  for (const [at, token] of tokens.entries()) {
    const prepositions = token.upos === 'VERB' ? PREPOSITIONS.get(token.lemma) : undefined
    const figure = prepositions && figureAt(tokens, at, prepositions)
    if (figure && !overlapping(taken, figure.cue, (span) => span)) found.push(figure)
  }
  return found.length === 0 ? made : [...made, ...found].sort((a, b) => bySpan(a.cue, b.cue))
}

/** Those of the words from `from` up to `to`. */
export function figuresIn(tokens: readonly Token[], from: number, to: number): readonly FoundAttribution[] {
  return tokens.slice(from, to).flatMap((token, at) => {
    const prepositions = token.upos === 'VERB' ? PREPOSITIONS.get(token.lemma) : undefined
    return (prepositions && figureAt(tokens, from + at, prepositions)) ?? []
  })
}

function figureAt(
  tokens: readonly Token[],
  verb: number,
  prepositions: ReadonlySet<string>,
): FoundAttribution | null {
  const children = dependentsOf(tokens, verb)
  const subject = children.find((at) => at < verb && tokens[at]?.relation === 'nsubj')
  const object = children.find((at) => at > verb && tokens[at]?.relation === 'obj')
  if (subject === undefined || object === undefined) return null
  for (let at = object + 1; at < Math.min(tokens.length, object + LONGEST); at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[verb]?.sentence || /^(?:VERB|AUX|PUNCT)$/.test(token.upos))
      return null
    if (!prepositions.has(token.lower)) continue
    const end = numberEnd(tokens, at + 1)
    const [cue, content] = [spanOf(tokens, verb, verb + 1), spanOf(tokens, verb + 1, end)]
    const source = spanOf(tokens, firstOf(tokens, subject), subjectEnd(tokens, subject, verb))
    if (end === at + 1 || !cue || !content || !source) continue
    return {
      ...{ rule: 'attributions/figure', source, cue, content: [content] },
      ...{ stance: 'asserts', certainty: 'CT+', channel: 'said' },
    }
  }
  return null
}

/** Behind a number with what bounds and counts it: "about 3.4 billion marks"; where it began where there is none. */
function numberEnd(tokens: readonly Token[], from: number): number {
  let end = from
  let isNumber = false
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) break
    if (token.upos === 'NUM') isNumber = true
    else if (isNumber ? !/^(?:NOUN|SYM)$/.test(token.upos) : !/^(?:ADV|ADP|ADJ|SYM|DET)$/.test(token.upos))
      break
    if (isNumber) end = at + 1
  }
  return end
}

function firstOf(tokens: readonly Token[], word: number): number {
  let first = word
  for (let at = dependentsOf(tokens, first)[0]; at !== undefined && at < first; ) {
    first = at
    at = dependentsOf(tokens, first)[0]
  }
  return first
}

/** Up to the verb's own auxiliaries and the comma that closes what describes the subject. */
function subjectEnd(tokens: readonly Token[], subject: number, verb: number): number {
  let end = subject + 1
  for (let at = subject + 1; at < verb; at++) {
    if (tokens[at]?.head === verb && tokens[at]?.upos !== 'PUNCT') break
    if (tokens[at]?.upos !== 'PUNCT') end = at + 1
  }
  return end
}
