import type { Complement } from '../../../lexicon/en/cues/cue-row.ts'
import type { Token } from '../../../model/annotation.ts'
import { headWithin } from '../factuality/dependents.ts'
import { isToBe } from '../factuality/to-come.ts'
import type { TokenRange } from './tokens-within.ts'

export interface FoundComplement {
  readonly kind: Complement
  /** Index of the word on which the first clause of the content hangs; -1 where there is none. */
  readonly head: number
  /** Index behind the first clause: the sentence's end, or the content's. */
  readonly end: number
}

const QUESTION_WORDS = new Set('whether if why how when where what who which'.split(' '))
const OPENING = new Set(['"', '“', '‘', '``', "''", '«', '‘‘', "'"])
/** More words of a content are not looked at. */
const LONGEST = 80

/** What a content is to its cue, by its first words, and its head by the tree. */
export function complementOf(
  tokens: readonly Token[],
  contents: readonly TokenRange[],
  cue: TokenRange,
): FoundComplement {
  const content = contents.find(({ from, to }) => to > from)
  if (!content) return { kind: 'noun', head: -1, end: 0 }
  let from = content.from
  while (from < content.to - 1 && tokens[from]?.upos === 'PUNCT' && !OPENING.has(tokens[from]?.text ?? ''))
    from++
  const quoted = OPENING.has(tokens[from]?.text ?? '')
  from = behindSetPhrase(tokens, quoted ? from + 1 : from, content.to) ?? from
  const first = tokens[quoted ? from + 1 : from]
  const end = firstSentenceEnd(tokens, from, content.to)
  const head = clauseWithin(tokens, from, end)
  const kind = kindOf(tokens, first, from, end, head, quoted, tokens[cue.to - 1])
  return { kind, head, end }
}

/** "Let me be clear: there is no crack": what is said begins behind the colon. */
function behindSetPhrase(tokens: readonly Token[], from: number, to: number): number | null {
  if (!/^(?:let|look|listen)$/.test(tokens[from]?.lower ?? '')) return null
  for (let at = from + 1; at < Math.min(to - 1, from + SET_PHRASE); at++)
    if (tokens[at]?.text === ':') return at + 1
  return null
}

const SET_PHRASE = 8

/** The head of the first clause that hangs on words outside, past a date, a listener, an adverb or a condition that stands before it; else of the first words. */
function clauseWithin(tokens: readonly Token[], from: number, end: number): number {
  const first = headWithin(tokens, from, end)
  const token = tokens[first]
  if (!token || !/^(?:obl|iobj|advmod|advcl|compound:prt)/.test(token.relation)) return first
  for (let at = first + 1; at < end; at++) {
    const other = tokens[at]
    if (other?.head !== token.head) continue
    // "Denied reporters entry": what was denied is the entry.
    if (other.relation === 'ccomp' || (token.relation === 'iobj' && other.relation === 'obj')) return at
  }
  return first
}

function firstSentenceEnd(tokens: readonly Token[], from: number, to: number): number {
  const sentence = tokens[from]?.sentence
  let end = from
  while (end < to && end < from + LONGEST && tokens[end]?.sentence === sentence) end++
  return end
}

function kindOf(
  tokens: readonly Token[],
  first: Token | undefined,
  from: number,
  end: number,
  head: number,
  quoted: boolean,
  lastOfCue: Token | undefined,
): Complement {
  if (!first) return 'noun'
  if (!quoted) {
    if (first.lower === 'that' && first.upos === 'SCONJ') return 'clause'
    const verb = tokens.slice(from + 1, from + 4).find(({ upos }) => upos !== 'ADV' && upos !== 'PART')
    if (first.lower === 'to' && verb?.xpos.startsWith('VB')) return 'infinitive'
    if (first.lower === 'to' && tokens[head]?.relation.startsWith('xcomp')) return 'infinitive'
    if (lastOfCue?.lower === 'to' && first.xpos === 'VB') return 'infinitive'
    if (QUESTION_WORDS.has(first.lower) && !(first.lower === 'if' && first.head !== head)) return 'question'
    if (first.xpos === 'VBG' && head === from) return 'gerund'
    // "urged the crew to leave"
    if (first.lower !== 'that' && objectWithInfinitive(tokens, from, end, head)) return 'infinitive'
  }
  const root = tokens[head]
  if (!root) return 'noun'
  if (quoted || hasFiniteVerb(tokens, head, from, end)) return 'clause'
  return 'noun'
}

function objectWithInfinitive(tokens: readonly Token[], from: number, end: number, head: number): boolean {
  const root = tokens[head]
  if (!root) return false
  if (root.xpos === 'VB')
    return (
      // "The king is to visit" is a clause, for all its infinitive.
      !isToBe(tokens, head) &&
      tokens.slice(from, head).some(({ lower }) => lower === 'to') &&
      !tokens.slice(from, head).some(({ xpos }) => xpos === 'MD')
    )
  if (root.upos === 'VERB' || root.upos === 'AUX') return false
  for (let at = head + 1; at < Math.min(end, head + 12); at++) {
    const token = tokens[at]
    if (
      token?.xpos === 'VB' &&
      token.relation.startsWith('xcomp') &&
      (token.head < from || token.head >= end)
    )
      return true
  }
  return false
}

function hasFiniteVerb(tokens: readonly Token[], head: number, from: number, end: number): boolean {
  const root = tokens[head]
  if (root && /^(?:VBD|VBZ|VBP|MD)$/.test(root.xpos)) return true
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token?.head === head && /^(?:aux|cop|nsubj|csubj|expl)/.test(token.relation)) return true
  }
  return false
}
