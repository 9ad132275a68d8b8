import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { certaintyTowards } from './content-certainty.ts'
import type { CueIndex } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { clauseEnd } from './verbs/clause-end.ts'
import { isOpeningQuote, opensClause, spanOf, type Words } from './words.ts'

/** "reportedly", "allegedly": somebody says so who is not named; the content is the clause. */
export function adverbialAttributions(words: Words, { adverbs }: CueIndex): readonly FoundAttribution[] {
  const { tokens } = words
  return tokens.flatMap((token, at): FoundAttribution[] => {
    if (!adverbs.has(token.lower)) return []
    const content = clauseAround(words, at)
    return content
      ? [asserted('attributions/adverb', null, token, content, tokensIn(tokens, content), 'not-told')]
      : []
  })
}

/** "the claim that …", "X's promise to …", "there was a suggestion that …". */
export function nominalAttributions(words: Words, cues: CueIndex): readonly FoundAttribution[] {
  const { tokens } = words
  return tokens.flatMap((token, at): FoundAttribution[] => {
    const row =
      token.upos === 'NOUN' ? (cues.nouns.get(token.lemma) ?? cues.nouns.get(token.lower)) : undefined
    const teller = row ? tellerBehind(tokens, at) : at + 1
    const next = tokens[teller]
    const isInfinitive =
      next?.lower === 'to' && tokens[teller + 1]?.upos === 'VERB' && row?.certainty !== 'CT+'
    if (!row || !next || !(opensClause(next) || isInfinitive)) return []
    // "A denial that he had repeated": what was done with it, not what was denied.
    if (next.lower === 'that' && next.upos === 'PRON' && /^(?:obj|nsubj)/.test(next.relation)) return []
    const content = spanOf(tokens, teller, clauseEnd(words, teller, cues))
    const start = cueStart(tokens, at)
    const cue = spanOf(
      tokens,
      start,
      next.lower === 'that' && tokens[start]?.lower === 'there' && teller === at + 1 ? at + 2 : at + 1,
    )
    if (!content || !cue) return []
    const inside = tokensIn(tokens, content)
    return [
      {
        rule: 'attributions/noun',
        source: teller > at + 1 ? spanOf(tokens, at + 2, teller) : possessorOf(tokens, start, at),
        cue,
        content: [content],
        stance: row.stance,
        certainty: certaintyTowards(inside, row.certainty),
        channel: 'not-told',
      },
    ]
  })
}

/** Behind who tells it in "a claim by the League that P", "a statement from the bank that P"; right behind the noun where nobody is told. */
function tellerBehind(tokens: readonly Token[], noun: number): number {
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? '')) return noun + 1
  const end = nounPhraseFrom(tokens, noun + 2)
  return end > noun + 2 && tokens[end]?.lower === 'that' ? end : noun + 1
}

/** "there was a suggestion" is the whole cue; else the noun with what stands before it. */
function cueStart(tokens: readonly Token[], noun: number): number {
  const determiner = tokens[noun - 1]?.upos === 'DET' ? noun - 1 : noun
  const there = tokens
    .slice(Math.max(0, determiner - 3), determiner)
    .findIndex(({ lower }) => lower === 'there')
  return there < 0 ? noun : Math.max(0, determiner - 3) + there
}

function possessorOf(tokens: readonly Token[], start: number, noun: number): Span | null {
  const before = tokens[start - 1]
  if (start !== noun || !before) return null
  if (["'s", '’s', "'", '’'].includes(before.text)) {
    const from = nounPhraseBefore(tokens, start - 1)
    return spanOf(tokens, from, start - 1)
  }
  return before.upos === 'PRON' || ['his', 'her', 'their', 'its', 'my', 'our'].includes(before.lower)
    ? { start: before.start, end: before.end }
    : null
}

/** "Kim: the deal was a joke": a speaker, a colon, what was said. */
export function colonAttributions(words: Words): readonly FoundAttribution[] {
  const { tokens } = words
  const colon = tokens.slice(0, 8).findIndex(({ text }) => text === ':')
  if (colon < 1 || nounPhraseBefore(tokens, colon) !== 0) return []
  const opensQuote = tokens[colon + 1] !== undefined && isOpeningQuote(tokens[colon + 1] as Token)
  const speaks = tokens.slice(0, colon).every(({ upos }) => upos === 'PROPN')
  if (!opensQuote && !(speaks && tokens.length > colon + 4)) return []
  const content = spanOf(tokens, colon + 1, tokens.length)
  const cue = tokens[colon]
  if (!content || !cue) return []
  return [
    asserted('attributions/colon', spanOf(tokens, 0, colon), cue, content, tokensIn(tokens, content), 'said'),
  ]
}

const POINTED_BACK = new Set([
  'message',
  'view',
  'word',
  'verdict',
  'assessment',
  'conclusion',
  'claim',
  'account',
  'version',
  'opinion',
  'line',
  'explanation',
])

/** "That, at least, was the message brought home by X": the content stands in the sentence before. */
export function pointingBack(words: Words, previous: Words | undefined): readonly FoundAttribution[] {
  const { tokens } = words
  if (!previous || !['that', 'this', 'such'].includes(tokens[0]?.lower ?? '')) return []
  const noun = tokens.findIndex(({ lower }, at) => at < 12 && POINTED_BACK.has(lower))
  const verb = tokens.slice(0, Math.max(noun, 0)).some(({ lower }) => lower === 'was' || lower === 'is')
  const by = tokens.findIndex(
    ({ lower }, at) => at > noun && at < noun + 8 && (lower === 'by' || lower === 'of' || lower === 'from'),
  )
  if (noun < 0 || !verb || by < 0) return []
  const source = nounPhraseFrom(tokens, by + 1)
  const cue = spanOf(tokens, tokens[noun - 1]?.upos === 'DET' ? noun - 1 : noun, by + 1)
  const content = pointedAt(previous)
  if (!cue || !content || source === by + 1) return []
  return [
    asserted(
      'attributions/pointing-back',
      spanOf(tokens, by + 1, source),
      cue,
      content,
      tokensIn(previous.tokens, content),
      'said',
    ),
  ]
}

/** What the sentence before comes to: its last clause after "the fact that" or "that", else the whole. */
function pointedAt({ tokens, end }: Words): Span | null {
  const that = tokens.findLastIndex(({ lower }, at) => lower === 'that' && at < end - 4)
  return spanOf(tokens, that < 0 ? 0 : that + 1, end)
}

/** The clause that a word stands in: from the last "which", "that" or conjunction before it to the next comma before a finite clause. */
export function clauseAround({ tokens, end }: Words, at: number): Span | null {
  const boundary = new Set(['which', 'that', 'who', 'whom', 'because', 'while', 'although', ';', '—', '–'])
  let start = at
  while (start > 0 && at - start < 60 && !boundary.has(tokens[start - 1]?.lower ?? '')) start--
  let stop = at + 1
  while (stop < end && stop - at < 80) {
    const token = tokens[stop]
    if (token?.text === ';' || token?.text === '—') break
    if (
      token?.text === ',' &&
      tokens[stop + 1]?.upos !== undefined &&
      /^(?:AUX|VERB)$/.test(tokens[stop + 1]?.upos ?? '')
    )
      break
    stop++
  }
  return spanOf(tokens, start, stop)
}

export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  return tokens.filter(({ start }) => span.start <= start && start < span.end)
}

export function asserted(
  rule: string,
  source: Span | null,
  { start, end }: Span,
  content: Span,
  inside: readonly Token[],
  channel: FoundAttribution['channel'],
): FoundAttribution {
  return {
    rule,
    source,
    cue: { start, end },
    content: [content],
    stance: 'asserts',
    certainty: certaintyTowards(inside, 'CT+'),
    channel,
  }
}
