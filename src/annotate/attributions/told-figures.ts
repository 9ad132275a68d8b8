import { FIGURE_CUES, type FigureCue } from '../../lexicon/en/cues/figures.ts'
import type { Token } from '../../model/annotation.ts'
import { bySpan, type Span } from '../../model/span.ts'
import { dependentsOf } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { overlapping } from './sorted-spans.ts'
import { isClosingQuote, isOpeningQuote, spanOf } from './words.ts'

/** How many words a phrase may have. */
const LONGEST = 24

/** The rows of each verb. */
const ROWS: ReadonlyMap<string, readonly FigureCue[]> = new Map(
  FIGURE_CUES.flatMap(({ lemmas }) => lemmas).map((lemma) => [
    lemma,
    FIGURE_CUES.filter(({ lemmas }) => lemmas.includes(lemma)),
  ]),
)

/** The attributions with those that the network does not see in "put the cost at 3.4 billion", "gave the number as 76". */
export function withToldFigures(
  tokens: readonly Token[],
  made: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const taken = made.flatMap(({ cue, content }) => [cue, ...content]).sort(bySpan)
  const found: FoundAttribution[] = []
  for (const [at, token] of tokens.entries()) {
    const figure = token.upos === 'VERB' ? figureAt(tokens, at) : null
    if (figure && !overlapping(taken, figure.cue, (span) => span)) found.push(figure)
  }
  return found.length === 0 ? made : [...made, ...found].sort((a, b) => bySpan(a.cue, b.cue))
}

/** Those of the words from `from` up to `to`. */
export function figuresIn(tokens: readonly Token[], from: number, to: number): readonly FoundAttribution[] {
  return tokens.slice(from, to).flatMap((token, at) => {
    return (token.upos === 'VERB' && figureAt(tokens, from + at)) || []
  })
}

function figureAt(tokens: readonly Token[], verb: number): FoundAttribution | null {
  const rows = ROWS.get(tokens[verb]?.lemma ?? '')
  if (!rows) return null
  const children = dependentsOf(tokens, verb)
  const isPassive = children.some((at) => at < verb && tokens[at]?.relation === 'nsubj:pass')
  if (isPassive) return passiveFigure(tokens, verb, children, rows)
  const subject = children.find((at) => at < verb && tokens[at]?.relation === 'nsubj')
  const alone =
    rows.some((row) => row.alone) && subject !== undefined ? loneFigure(tokens, verb, subject) : null
  if (alone) return alone
  const bare = rows.find(({ bare }) => bare)
  if (bare) return subject === undefined ? null : bareFigure(tokens, verb, subject, bare)
  const object = children.find((at) => at > verb && tokens[at]?.relation === 'obj')
  if (subject === undefined || object === undefined) return null
  const counted = tokens[object]?.lemma ?? ''
  const row = rows.find(
    ({ objects, alone }) => !alone && (objects === undefined || objects.includes(counted)),
  )
  if (!row) return null
  for (let at = object + 1; at < Math.min(tokens.length, object + LONGEST); at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[verb]?.sentence || token.upos === 'PUNCT') return null
    // "The number of those who died": a verb that tells which are counted.
    if (/^(?:VERB|AUX)$/.test(token.upos) && !hangsOn(tokens, at, object)) return null
    if (!row.prepositions.includes(token.lower)) continue
    // “At "more than nine in ten"”: with its marks.
    const isQuoted = isOpeningQuote(tokens[at + 1] ?? token)
    const first = isQuoted ? at + 2 : at + 1
    const last = numberEnd(tokens, first)
    const source = spanOf(tokens, firstOf(tokens, subject), subjectEnd(tokens, subject, verb))
    if (last === first) continue
    const closing = tokens[last]
    const end = isQuoted && closing && isClosingQuote(closing) ? last + 1 : last
    return figure(source, spanOf(tokens, verb, verb + 1), [spanOf(tokens, verb + 1, end)])
  }
  return null
}

/** “The ministry counts 49”: a number without what it counts, at the end of the clause. */
function loneFigure(tokens: readonly Token[], verb: number, subject: number): FoundAttribution | null {
  const from = tokens[verb]?.lemma === 'stand' && tokens[verb + 1]?.lower === 'by' ? verb + 2 : verb + 1
  if (tokens[verb]?.lemma === 'stand' && from === verb + 1) return null
  let end = from
  while (
    /^(?:NUM|SYM)$/.test(tokens[end]?.upos ?? '') ||
    (end === from && /^(?:ADV|ADP|ADJ)$/.test(tokens[end]?.upos ?? ''))
  )
    end++
  if (!tokens.slice(from, end).some(({ upos }) => upos === 'NUM')) return null
  const next = tokens[end]
  if (next && next.sentence === tokens[verb]?.sentence && !/^[.;!?]$/.test(next.text)) return null
  const source = spanOf(tokens, firstOf(tokens, subject), subjectEnd(tokens, subject, verb))
  return figure(source, spanOf(tokens, verb, from), [spanOf(tokens, from, end)])
}

/** "Spoke of 64 dead", "stood by its estimate of three kilotons". */
function bareFigure(
  tokens: readonly Token[],
  verb: number,
  subject: number,
  { prepositions }: FigureCue,
): FoundAttribution | null {
  if (!prepositions.includes(tokens[verb + 1]?.lower ?? '')) return null
  const isKept = tokens[verb]?.lemma !== 'speak'
  const isOwn = KEPT.has(tokens[verb + 3]?.lemma ?? '') && tokens[verb + 4]?.lower === 'of'
  if (isKept !== isOwn) return null
  const from = isKept ? verb + 5 : verb + 2
  const end = numberEnd(tokens, from)
  if (end === from) return null
  const source = spanOf(tokens, firstOf(tokens, subject), subjectEnd(tokens, subject, verb))
  return figure(source, spanOf(tokens, verb, verb + 2), [spanOf(tokens, verb + 2, end)])
}

/** What one stands by: "its estimate of". */
const KEPT: ReadonlySet<string> = new Set('estimate figure toll count tally number forecast'.split(' '))

/** "The cargo was put by its owner at 80,000 tons". */
function passiveFigure(
  tokens: readonly Token[],
  verb: number,
  children: readonly number[],
  rows: readonly FigureCue[],
): FoundAttribution | null {
  const subject = children.find((at) => at < verb && tokens[at]?.relation === 'nsubj:pass')
  const isBy = (at: number) => dependentsOf(tokens, at).some((mark) => tokens[mark]?.lower === 'by')
  const agent = children.find((at) => at > verb && /^obl/.test(tokens[at]?.relation ?? '') && isBy(at))
  if (subject === undefined || agent === undefined) return null
  const at = agent + 1
  const row = rows.find(({ prepositions }) => prepositions.includes(tokens[at]?.lower ?? ''))
  const end = numberEnd(tokens, at + 1)
  if (!row || row.objects || end === at + 1) return null
  return figure(spanOf(tokens, firstOf(tokens, agent) + 1, agent + 1), spanOf(tokens, verb, verb + 1), [
    spanOf(tokens, firstOf(tokens, subject), subjectEnd(tokens, subject, verb)),
    spanOf(tokens, at, end),
  ])
}

function figure(
  source: Span | null,
  cue: Span | null,
  contents: readonly (Span | null)[],
): FoundAttribution | null {
  const content = contents.filter((span) => span !== null)
  if (!source || !cue || content.length < contents.length) return null
  return {
    ...{ rule: 'attributions/figure', source, cue, content },
    ...{ stance: 'asserts', certainty: 'CT+', channel: 'said' },
  }
}

/** Behind a number with what bounds and counts it: "about 3.4 billion marks"; where it began where there is none. */
function numberEnd(tokens: readonly Token[], from: number): number {
  let end = from
  let isNumber = false
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) break
    // "Between 50,000 and 60,000".
    if (isNumber && /^(?:and|to|or)$/.test(token.lower) && tokens[at + 1]?.upos === 'NUM') continue
    if (token.upos === 'NUM') isNumber = true
    else if (isNumber ? !goesOn(tokens, at) : !/^(?:ADV|ADP|ADJ|SYM|DET)$/.test(token.upos)) break
    if (isNumber && token.upos !== 'ADP' && token.upos !== 'CCONJ') end = at + 1
  }
  return end
}

/** What may follow a number and still belong to it: what it counts, and the other end of "two to three". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (/^(?:to|or|and|in)$/.test(token.lower)) return tokens[at + 1]?.upos === 'NUM'
  return /^(?:NOUN|SYM)$/.test(token.upos) || /^(?:dead|wounded|injured|missing)$/.test(token.lower)
}

function hangsOn(tokens: readonly Token[], word: number, head: number): boolean {
  let at = word
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    if (at === head) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

function firstOf(tokens: readonly Token[], word: number): number {
  let first = word
  // A semicolon before a clause hangs on its subject, and is no word of it.
  const next = () => dependentsOf(tokens, first).find((at) => tokens[at]?.upos !== 'PUNCT')
  for (let at = next(); at !== undefined && at < first; at = next()) first = at
  return first
}

/** Whether a word, or what it is the mark or preposition of, hangs on the verb: "on" of "on Monday". */
function hangsBelow(tokens: readonly Token[], at: number, verb: number): boolean {
  const token = tokens[at]
  return token?.head === verb || (token?.relation === 'case' && tokens[token.head]?.head === verb)
}

/** Up to the verb's own auxiliaries and the comma that closes what describes the subject. */
function subjectEnd(tokens: readonly Token[], subject: number, verb: number): number {
  let end = subject + 1
  for (let at = subject + 1; at < verb; at++) {
    if (hangsBelow(tokens, at, verb) && tokens[at]?.upos !== 'PUNCT') break
    if (tokens[at]?.upos !== 'PUNCT') end = at + 1
  }
  return end
}
