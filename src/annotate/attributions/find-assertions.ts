import { CALLED_UNTRUE } from '../../lexicon/en/claim-nouns.ts'
import type {
  Assertion,
  Attribution,
  EventMention,
  Hedge,
  TimeExpression,
  Token,
} from '../../model/annotation.ts'
import { polarityOf } from '../../model/certainty.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { tokensBySentence } from '../tokens/by-sentence.ts'
import { factualityOfClause } from './content-factuality.ts'
import { dependentsOf } from './factuality/dependents.ts'
import { certaintyOfContent } from './judging/certainty-of-content.ts'
import { ownClause } from './own-clause.ts'
import { type MainClause, mainClauses } from './own-voice/main-clauses.ts'
import { isUndergone } from './own-voice/undergone.ts'
import { isWorthTelling } from './own-voice/worth-telling.ts'
import { firstEndingAfter } from './sorted-spans.ts'
import { endsInQuotation, type Words, wordsOf } from './words.ts'

/** What the report tells in its own voice: main clauses that nobody is said to have said, with an event, a number or a negation, or of a plain deed or state. */
export const findAssertions: Annotator<
  'sentences' | 'tokens' | 'times' | 'attributions' | 'hedges' | 'events',
  'assertions'
> = {
  name: 'assertions',
  requires: ['sentences', 'tokens', 'times', 'attributions', 'hedges', 'events'],
  assigns: ['assertions'],
  rules: {
    'assertions/own-voice':
      'A main clause outside anybody’s words, with an event, a number or a negation, or of a plain deed or state: the report says it itself.',
  },
  annotate: (_report, { sentences, tokens, times, attributions, hedges, events }) => {
    const taken = takenBy(
      attributions.filter((attribution) => !isUndergone(tokens, attribution)),
      hedges,
    )
    const bearing = bearingWords(events, times)
    const found: FoundAssertion[] = []
    let first = 0
    let before: Words | null = null
    for (const [index, own] of tokensBySentence(tokens, sentences.length).entries()) {
      const sentence = sentences[index]
      if (!sentence) continue
      const goesOn: boolean =
        before !== null && before.sentence.paragraph === sentence.paragraph && endsInQuotation(before)
      const words = wordsOf(sentence, index, own, goesOn)
      for (const clause of clausesIn(words, first, tokens)) {
        const assertion = assertionIn(words, clause, tokens, first, taken, bearing)
        if (assertion) found.push(assertion)
      }
      first += own.length
      before = words
    }
    return { assertions: found.map((assertion, at) => ({ id: `o${at + 1}`, ...assertion })) }
  },
}

type FoundAssertion = Omit<Assertion, 'id'>

/** Longer sentences are lists. */
const LONGEST = 120

function clausesIn(words: Words, first: number, tokens: readonly Token[]): readonly MainClause[] {
  const length = words.tokens.length
  if (length > LONGEST || words.tokens.some(({ text }) => text === '?')) return []
  return mainClauses(tokens, { from: first, to: first + words.end }, words.quoted)
}

/** @param first index of the sentence's first word among all tokens. */
function assertionIn(
  words: Words,
  { from: start, to: end, root }: MainClause,
  tokens: readonly Token[],
  first: number,
  taken: Taken,
  bears: Bearing,
): FoundAssertion | null {
  const verb = tokens[root]
  if (!verb || words.quoted[root - first] || taken.holds(verb)) return null
  const isTold = isToldByItself(tokens, root)
  const clause = ownClause(tokens, start, end, root, taken.starts)
  const [from, to] = [tokens[clause.from], tokens[clause.to - 1]]
  if (!from || !to || clause.to - clause.from < 3) return null
  const content = { start: from.start, end: to.end }
  const complement = { kind: 'clause', head: root, end: clause.to } as const
  const certainty = certaintyOfContent(tokens, [clause], complement, 'CT+')
  // What did not happen is no event, and as much worth telling: "no sailor was killed".
  const isNegated = polarityOf(certainty) === '-'
  if (!isTold || !(isNegated || bears(tokens, clause, root))) {
    const sentence = { from: first, to: first + words.tokens.length }
    if (
      isNegated ||
      (certainty === 'Uu' && verb.lemma !== 'have') ||
      !isWorthTelling(tokens, sentence, clause, root, bears.isDay)
    )
      return null
  }
  const factuality = factualityOfClause(tokens, root, certainty)
  return { rule: 'assertions/own-voice', ...verbGroup(tokens, root), content, certainty, factuality }
}

/** A verb that is finite, or a copula, with a subject that is neither the author nor the reader. */
function isToldByItself(tokens: readonly Token[], root: number): boolean {
  const children = dependentsOf(tokens, root).map((at) => tokens[at])
  const subject = children.find((child) => /^(?:nsubj|csubj|expl)/.test(child?.relation ?? ''))
  if (!subject || ADDRESSED.has(subject.lower)) return false
  return (
    /^(?:VBD|VBZ|VBP)$/.test(tokens[root]?.xpos ?? '') ||
    children.some((child) => /^(?:aux|cop)/.test(child?.relation ?? ''))
  )
}

const ADDRESSED: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** The verb with the auxiliaries, negation and copula that stand right before it. */
function verbGroup(tokens: readonly Token[], root: number): Span {
  let start = root
  while (start > 0 && tokens[start - 1]?.head === root && VERB_PARTS.test(tokens[start - 1]?.relation ?? ''))
    start--
  const [from, to] = [tokens[start], tokens[root]]
  return { start: from?.start ?? 0, end: to?.end ?? 0 }
}

const VERB_PARTS = /^(?:aux|cop|advmod)/

interface Taken {
  /** Whether a word stands in a cue, a content or a source, or in the reach of a hedge. */
  holds(word: Span): boolean
  /** The cue and content spans that a stretch of the text has, none twice. */
  starts(stretch: Span): readonly Span[]
}

function takenBy(attributions: readonly Attribution[], hedges: readonly Hedge[]): Taken {
  const parts = attributions.flatMap(({ cue, content, source }) => [
    cue,
    ...content,
    ...(source ? [source] : []),
  ])
  const closed = joined([...parts, ...hedges.map(({ content }) => content)])
  const open = joined(attributions.flatMap(({ cue, content }) => [cue, ...content]))
  return {
    holds: (word) => {
      const span = closed[firstEndingAfter(closed, word.start, (one) => one)]
      return span !== undefined && overlaps(span, word)
    },
    starts: (stretch) => {
      const inside: Span[] = []
      for (let at = firstEndingAfter(open, stretch.start, (one) => one); at < open.length; at++) {
        const span = open[at]
        if (!span || span.start >= stretch.end) break
        inside.push(span)
      }
      return inside
    },
  }
}

/** The spans in reading order, those that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

interface Bearing {
  (tokens: readonly Token[], clause: { readonly from: number; readonly to: number }, root: number): boolean
  /** Whether a word is a time that is no repeated one. */
  readonly isDay: (word: Span) => boolean
}

/** Whether a clause tells of an event, by its verb or what hangs on it, or has a number that is no date. */
function bearingWords(events: readonly EventMention[], times: readonly TimeExpression[]): Bearing {
  const triggers = new Set(events.map(({ trigger, start }) => (trigger ?? { start }).start))
  const dates = joined(times)
  const isDate = (word: Span) => {
    const time = dates[firstEndingAfter(dates, word.start, (one) => one)]
    return time !== undefined && contains(time, word)
  }
  const once = joined(times.filter(({ type }) => type !== 'SET'))
  const isDay = (word: Span) => {
    const time = once[firstEndingAfter(once, word.start, (one) => one)]
    return time !== undefined && contains(time, word)
  }
  const bears = (
    tokens: readonly Token[],
    { from, to }: { readonly from: number; readonly to: number },
    root: number,
  ) => {
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (!token) continue
      // "The figure was wrong" takes something back.
      if (at === root && CALLED_UNTRUE.has(token.lemma)) return true
      if ((at === root || token.head === root) && triggers.has(token.start)) return true
      if (token.upos === 'NUM' && !isDate(token)) return true
    }
    return false
  }
  return Object.assign(bears, { isDay })
}
