import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { dependentsOf } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { spanOf } from './words.ts'

/** More words of a content are not looked at. */
const REACH = 60

/** Each attribution with a content that ends where its clause or quotation does, and that is what a relative clause is about. */
export function withWholeContents(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution, at) => {
    const [first] = attribution.content
    if (attribution.rule !== 'attributions/network' || !first) return attribution
    const described = withDescribed(tokens, attribution) ?? withClauseOfIt(tokens, attribution)
    if (described) return described
    const content = attribution.content.map((span) => {
      if (span.start < attribution.cue.end) return span
      const verb = lastWordOf(tokens, attribution.cue)
      const end =
        endOfClause(tokens, span, verb) ?? endBeforeParticiple(tokens, span, verb, attributions[at + 1])
      return end === null ? withItsQuotation(tokens, span) : { start: span.start, end }
    })
    return { ...attribution, content }
  })
}

function lastWordOf(tokens: readonly Token[], cue: Span): number {
  const { from, to } = tokensWithin(tokens, cue)
  for (let at = to - 1; at >= from; at--) if (/^(?:VERB|NOUN)$/.test(tokens[at]?.upos ?? '')) return at
  return to - 1
}

/** Where a content ends that runs on into the clause that its cue stands in; `null` where it does not. */
function endOfClause(tokens: readonly Token[], span: Span, cue: number): number | null {
  const { from, to } = tokensWithin(tokens, span)
  const word = tokens[cue]
  if (word === undefined || from <= cue) return null
  if (opensSentence(tokens, cue)) return endOfFirst(tokens, from, Math.min(to, from + REACH), cue)
  const above = word.head
  if (above <= from || above >= Math.min(to, from + REACH)) return null
  const isQuoted = tokens.slice(from, above).some(({ text }) => /^["“”]$/.test(text))
  if (isQuoted) return null
  // "Hopes that P received a setback": the verb is that of the hopes.
  if (word.upos === 'NOUN' && word.relation === 'nsubj')
    return endBefore(tokens, from, firstOfGroup(tokens, above))
  // "Asked whether P, the envoy, Luis Prado, shrugged": who shrugged is not in what he was asked.
  if (word.xpos !== 'VBN' || word.relation !== 'advcl') return null
  const subject = dependentsOf(tokens, above).find((at) => tokens[at]?.relation === 'nsubj')
  if (subject === undefined || subject <= from) return null
  let start = subject
  while (start > from + 1 && tokens[start - 1]?.head === subject && tokens[start - 1]?.upos !== 'PUNCT')
    start--
  return tokens[start - 1]?.text === ',' ? endBefore(tokens, from, start) : null
}

/** "Rejected that, saying P": what the participle tells is told beside, and is not what was rejected. */
function endBeforeParticiple(
  tokens: readonly Token[],
  span: Span,
  verb: number,
  next: FoundAttribution | undefined,
): number | null {
  if (next === undefined || next.cue.start <= span.start || next.cue.end > span.end) return null
  const at = tokensWithin(tokens, next.cue).from
  const isBeside = tokens[at]?.xpos === 'VBG' && tokens[at]?.relation === 'advcl' && tokens[at]?.head === verb
  return isBeside && tokens[at - 1]?.text === ','
    ? endBefore(tokens, tokensWithin(tokens, span).from - 1, at)
    : null
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence
}

/** "Hopes that P received a setback", "Asked whether P, the envoy shrugged": where the parser hangs the main verb on the cue, beside the clause. */
function endOfFirst(tokens: readonly Token[], from: number, to: number, cue: number): number | null {
  if (!/^(?:that|whether|if|why|how|about|by)$/.test(tokens[cue + 1]?.lower ?? '')) return null
  const verb = dependentsOf(tokens, cue).find(
    (at) =>
      at > from + 1 && /^(?:ccomp|parataxis|conj)$/.test(tokens[at]?.relation ?? '') && isMain(tokens, at),
  )
  if (verb === undefined) return null
  const subject = dependentsOf(tokens, verb).find((at) => /^nsubj/.test(tokens[at]?.relation ?? ''))
  if (subject === undefined)
    return tokens[cue + 1]?.lower === 'that' && verb < to
      ? endBefore(tokens, from, firstOfGroup(tokens, verb))
      : null
  let start = subject
  while (start > from + 1 && tokens[start - 1]?.head === subject && tokens[start - 1]?.upos !== 'PUNCT')
    start--
  return subject < to && tokens[start - 1]?.text === ',' ? endBefore(tokens, from, start) : null
}

/** A finite verb without "that". */
function isMain(tokens: readonly Token[], verb: number): boolean {
  const own = dependentsOf(tokens, verb)
  if (own.some((at) => tokens[at]?.relation === 'mark')) return false
  return (
    /^(?:VBD|VBZ|VBP)$/.test(tokens[verb]?.xpos ?? '') ||
    own.some((at) => /^(?:aux|cop)/.test(tokens[at]?.relation ?? ''))
  )
}

/** The first of the words right before a verb that hang on it. */
function firstOfGroup(tokens: readonly Token[], verb: number): number {
  let first = verb
  while (tokens[first - 1]?.head === verb && /^(?:aux|cop|advmod)/.test(tokens[first - 1]?.relation ?? ''))
    first--
  return first
}

function endBefore(tokens: readonly Token[], from: number, word: number): number | null {
  let last = word - 1
  while (last > from && tokens[last]?.text === ',') last--
  return last > from ? (tokens[last]?.end ?? null) : null
}

/** How many words a quotation may go on that a content breaks off in. */
const LONGEST_REST = 20

/** 'The mood was "angry but determined"': a content goes on to the mark that closes what it opens, in its own sentence. */
function withItsQuotation(tokens: readonly Token[], span: Span): Span {
  const { from, to } = tokensWithin(tokens, span)
  const sentence = tokens[to - 1]?.sentence
  let isOpen = false
  for (let at = Math.max(from, to - REACH); at < to; at++) {
    const { text, sentence: own } = tokens[at] ?? { text: '', sentence: -1 }
    if (own !== sentence) continue
    if (text === '“' || (text === '"' && !isOpen)) isOpen = true
    else if (text === '”' || text === '"') isOpen = false
  }
  if (!isOpen || !opensInside(tokens, from, to)) return span
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_REST); at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence || token.text === '“') return span
    if (/^["”]$/.test(token.text)) return { start: span.start, end: token.end }
  }
  return span
}

/** Whether the last mark of a content opens a quotation: it stands before a word, behind a blank. */
function opensInside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at > from && at > to - REACH; at--) {
    const token = tokens[at]
    if (!/^["“”]$/.test(token?.text ?? '')) continue
    return tokens[at + 1]?.start === token?.end && tokens[at - 1]?.end !== token?.start
  }
  return false
}

/** "A figure the opposition rejected": what the clause describes is the content, its subject the source. */
function withDescribed(tokens: readonly Token[], attribution: FoundAttribution): FoundAttribution | null {
  const { source, cue, content } = attribution
  const verb = lastWordOf(tokens, cue)
  const word = tokens[verb]
  const isClause =
    word !== undefined && /^acl/.test(word.relation) && word.upos === 'VERB' && word.head < verb
  if (!isClause || source !== null || content.length !== 1) return null
  const { from, to } = tokensWithin(tokens, content[0] ?? cue)
  const isSubject = tokens
    .slice(from, Math.min(to, from + REACH))
    .some(({ head, relation }) => head === verb && relation === 'nsubj')
  const noun = isSubject && to <= verb ? phraseUpTo(tokens, word.head) : null
  return noun && noun.end <= cue.start
    ? { ...attribution, source: content[0] ?? null, content: [noun] }
    : null
}

/** "It is not known who left": "it" stands for the clause behind the cue. */
function withClauseOfIt(tokens: readonly Token[], attribution: FoundAttribution): FoundAttribution | null {
  const { source, cue, content } = attribution
  const it = tokensWithin(tokens, content[0] ?? cue)
  if (source !== null || content.length !== 1 || it.to !== it.from + 1 || tokens[it.from]?.lower !== 'it')
    return null
  const { to } = tokensWithin(tokens, cue)
  const opener = tokens[to]
  if (!opener || !/^(?:who|whether|that|why|how|when|where|what|if)$/.test(opener.lower)) return null
  let end = to
  while (end < to + REACH && tokens[end]?.sentence === opener.sentence) end++
  while (end > to && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end--
  const clause = spanOf(tokens, to, end)
  return clause && { ...attribution, content: [clause] }
}

/** A noun with what stands before it and hangs on it. */
function phraseUpTo(tokens: readonly Token[], noun: number): Span | null {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) return null
  let start = noun
  while (
    start > 0 &&
    tokens[start - 1]?.head === noun &&
    tokens[start - 1]?.upos !== 'PUNCT' &&
    noun - start < 8
  )
    start--
  return spanOf(tokens, start, noun + 1)
}
