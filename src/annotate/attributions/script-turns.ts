import type { Mention, Sentence, Token } from '../../model/annotation.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { letteredPart, opensLine } from '../tokens/turn-labels.ts'
import { dependentsOf } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { certaintyOfContent } from './judging/certainty-of-content.ts'
import { complementOf } from './judging/complement-of.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { firstEndingAfter, overlapping } from './sorted-spans.ts'
import { spanOf } from './words.ts'

/** What the turns of a script are read from. */
export interface ScriptInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
}

/** How many words a label may have: "The Minister of Health (Mr Strand):". */
const LONGEST_LABEL = 10

/** The fewest turns that make a script. */
const FEWEST = 2

/**
 * Who speaks in a script, an interview or a debate: each sentence of a turn ("MARSH: …", "Q: …") is said by whom its label names, a
 * question is asked. What that one tells of others stands inside of it; what "I" say, hope or deny in it is told by that alone.
 */
export function withScriptTurns(
  input: ScriptInput,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const { tokens } = input
  const turns = turnsIn(input)
  if (turns.length === 0) return found
  const spoken = turns.flatMap((turn) => spokenIn(input, turn, found))
  const heads = turns.map(({ label, colon }) => ({ start: label.start, end: colon.end, label, colon }))
  const kept = found.filter(({ cue }) => {
    const head = overlapping(heads, cue, (one) => one)
    return !head || !(overlaps(cue, head.colon) || contains(head.label, cue))
  })
  const keptOnes = new Set(kept)
  const held = kept
    .filter((one) => !isBare(tokens, one, spoken))
    .map((attribution) => {
      if (attribution.inside && keptOnes.has(attribution.inside)) return attribution
      const at = firstEndingAfter(spoken, attribution.cue.start, ({ content }) => content[0] as Span)
      const holder = spoken[at]
      const { inside: _, ...alone } = attribution
      return holder?.content.some((span) => contains(span, attribution.cue))
        ? { ...alone, inside: holder }
        : alone
    })
  return [...held, ...spoken].sort(
    (a, b) => a.cue.start - b.cue.start || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  )
}

interface Label {
  readonly at: number
  readonly colon: number
  readonly name: string
}

interface Turn {
  readonly label: Span
  readonly colon: Span
  /** Tokens behind the colon, up to the end of the paragraph or the next label. */
  readonly from: number
  readonly to: number
}

function turnsIn({ text, tokens, sentences, mentions }: ScriptInput): readonly Turn[] {
  const starts = new Set(mentions.map(({ start }) => start))
  const names = new Set(mentions.map(({ start, end }) => text.slice(start, end)))
  const lines: Label[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || tokens[at - 1]?.sentence === token.sentence || !opensLine(text, token.start)) continue
    const colon = colonBehind(tokens, at)
    if (colon !== null && token.text !== token.lower && tokens[colon + 1] !== undefined)
      lines.push({ at, colon, name: text.slice(token.start, tokens[colon]?.start) })
  }
  const counted = new Map<string, number>()
  for (const { name } of lines) counted.set(name, (counted.get(name) ?? 0) + 1)
  const labels = lines.filter((line) => {
    const isKnown = starts.has(tokens[line.at]?.start ?? -1) || names.has(line.name)
    return isKnown || (counted.get(line.name) ?? 0) >= FEWEST || isLabel(tokens, line)
  })
  if (labels.length < FEWEST) return []
  const turns = labels.flatMap(({ at, colon }, index): Turn[] => {
    const paragraph = sentences[tokens[at]?.sentence ?? -1]?.paragraph
    const limit = labels[index + 1]?.at ?? tokens.length
    let to = colon + 1
    while (to < limit && sentences[tokens[to]?.sentence ?? -1]?.paragraph === paragraph) to++
    const bracket = at + tokens.slice(at, colon).findIndex(({ text }) => text === '(')
    const label = spanOf(tokens, at, bracket > at && bracket < colon ? bracket : colon)
    const mark = tokens[colon]
    return label && mark && to > colon + 1 ? [{ label, colon: mark, from: colon + 1, to }] : []
  })
  return isScript(tokens, labels, turns) ? turns : []
}

function colonBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + LONGEST_LABEL; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return null
    if (token.text === ':') return at
    const isVerb = /^(?:VERB|AUX)$/.test(token.upos) && token.text === token.lower
    if (isVerb || /^[.!?"“”]$/.test(token.text)) return null
  }
  return null
}

function isLabel(tokens: readonly Token[], { at, colon }: Label): boolean {
  if (letteredPart(tokens, at) !== null) return true
  return tokens.slice(at, colon).every(({ upos }) => upos === 'PROPN')
}

/** Lines that begin with a name and a colon are a script where names come again, where "Q" and "A" stand, or where "I" and "you" speak. */
function isScript(
  tokens: readonly Token[],
  labels: readonly { readonly name: string }[],
  turns: readonly Turn[],
): boolean {
  const names = new Set(labels.map(({ name }) => name))
  if (names.size < labels.length && names.size > 1) return true
  const personal = turns.filter(({ from, to }) =>
    tokens
      .slice(from, to)
      .some(({ lower, text }) => text === '?' || /^(?:i|we|you|me|us|my|our|your)$/.test(lower)),
  )
  return personal.length >= FEWEST
}

/** A sentence of fewer words and marks tells nothing by itself: "Yes." */
const FEWEST_WORDS = 3

function spokenIn(
  { text, tokens }: ScriptInput,
  turn: Turn,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const spoken: FoundAttribution[] = []
  for (let from = turn.from; from < turn.to; ) {
    let to = from
    while (to < turn.to && tokens[to]?.sentence === tokens[from]?.sentence) to++
    const attribution = saidIn(text, tokens, turn, from, to, found)
    if (attribution) spoken.push(attribution)
    from = to
  }
  return spoken
}

function saidIn(
  text: string,
  tokens: readonly Token[],
  { label, colon }: Turn,
  from: number,
  to: number,
  found: readonly FoundAttribution[],
): FoundAttribution | null {
  const content = spanOf(tokens, from, to)
  const verb = clauseHead(tokens, from, to)
  if (content === null || verb < 0 || to - from < FEWEST_WORDS) return null
  const isQuestion = text.charAt(content.end - 1) === '?'
  if (!isQuestion && isOwnAct(tokens, verb, found)) return null
  const range = tokensWithin(tokens, content)
  const complement = complementOf(tokens, [range], tokensWithin(tokens, colon))
  const certainty = isQuestion ? 'Uu' : certaintyOfContent(tokens, [range], complement, 'CT+')
  return {
    ...{
      rule: 'attributions/turn',
      source: label,
      cue: { start: colon.start, end: colon.end },
      content: [content],
    },
    ...{ stance: isQuestion ? 'asks' : 'asserts', certainty, channel: 'said' },
  }
}

function clauseHead(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && isClauseHead(tokens, at, token)) return at
  }
  return -1
}

function isClauseHead(tokens: readonly Token[], at: number, { upos, xpos }: Token): boolean {
  if (/^(?:VBD|VBZ|VBP|VB)$/.test(xpos) || upos === 'VERB') return true
  return dependentsOf(tokens, at).some((child) => /^(?:aux|cop)/.test(tokens[child]?.relation ?? ''))
}

/** "I deny that I knew of it": the first verb is what is done by saying it, and stands by itself. */
function isOwnAct(tokens: readonly Token[], verb: number, found: readonly FoundAttribution[]): boolean {
  const word = tokens[verb]
  if (word === undefined) return false
  const at = firstEndingAfter(found, word.start, ({ cue }) => cue)
  const own = found[at]
  const source = own?.source ? tokens[tokensWithin(tokens, own.source).from] : undefined
  const isOwn = own !== undefined && overlaps(own.cue, word) && /^(?:i|we)$/.test(source?.lower ?? '')
  return isOwn && !isPronoun(tokens, own)
}

/** "I was wrong about it" inside of a turn: the sentence says it. */
function isBare(
  tokens: readonly Token[],
  one: FoundAttribution,
  spoken: readonly FoundAttribution[],
): boolean {
  if (!isPronoun(tokens, one)) return false
  const holder = spoken[firstEndingAfter(spoken, one.cue.start, ({ content }) => content[0] as Span)]
  return holder?.content.some((span) => contains(span, one.cue)) === true
}

function isPronoun(tokens: readonly Token[], { content }: FoundAttribution): boolean {
  const [first] = content
  const { from, to } = first ? tokensWithin(tokens, first) : { from: 0, to: 0 }
  return content.length === 1 && to === from + 1 && /^(?:PRON|DET)$/.test(tokens[from]?.upos ?? '')
}
