import { BEFORE_OUTLETS, CITING, OUTLET_VERBS } from '../../lexicon/en/citation-words.ts'
import type { Sentence, Token } from '../../model/annotation.ts'
import type { FoundTime } from '../time/found-time.ts'
import type { FoundCitation } from './found-citation.ts'
import type { KnownSpans, OutletMention } from './known-spans.ts'

/** How many tokens after its outlet a date may stand: "Reuters reported late on Tuesday". */
const REACH = 6

/** Outlets cited in the run of a sentence: "The Daily Post reported on Tuesday", "told the Daily Post", "according to Reuters". */
export function inlineCitations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  known: KnownSpans,
): readonly Omit<FoundCitation, 'id'>[] {
  const found: Omit<FoundCitation, 'id'>[] = []
  for (const [at, token] of tokens.entries()) {
    const outlet = known.outlets.get(token.start)
    const sentence = sentences[token.sentence]
    if (outlet === undefined || !outlet.isName || sentence === undefined) continue
    const after = indexAfter(tokens, at, outlet)
    const rule = isReporting(tokens, after)
      ? 'citations/outlet-reports'
      : isCarrier(tokens, at) && !isOwner(tokens[after])
        ? 'citations/told-outlet'
        : null
    if (rule === null) continue
    const time = dateAfter(tokens, after, known)
    found.push({
      rule,
      start: outlet.start,
      end: time?.end ?? outlet.end,
      outlet: outlet.outlet,
      entity: outlet.entity,
      time: time?.id ?? null,
      covers: { start: sentence.start, end: sentence.end },
    })
  }
  return found
}

function indexAfter(tokens: readonly Token[], at: number, outlet: OutletMention): number {
  let after = at
  while ((tokens[after]?.start ?? outlet.end) < outlet.end) after++
  return after
}

/** A verb of reporting follows, over "newspaper", "has", "also" or a day. */
function isReporting(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < after + 3; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[after - 1]?.sentence) return false
    if (OUTLET_VERBS.has(token.lower)) return true
    if (token.text === ',' && CITING.has(tokens[at + 1]?.lower ?? '')) return true
    if (token.upos !== 'ADV' && token.upos !== 'AUX' && token.upos !== 'NOUN' && token.upos !== 'PROPN')
      return false
  }
  return false
}

/** "Told Turan's ambassador": who is told is no outlet. */
function isOwner(next: Token | undefined): boolean {
  return next !== undefined && /^['’]s?$/.test(next.text)
}

function isCarrier(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.lower === 'the' || tokens[at - 1]?.lower === 'a' ? at - 2 : at - 1
  return BEFORE_OUTLETS.some((words) =>
    words.every((word, index) => {
      const token = tokens[last - words.length + 1 + index]
      return token?.lower === word && token.sentence === tokens[at]?.sentence
    }),
  )
}

function dateAfter(tokens: readonly Token[], after: number, known: KnownSpans): FoundTime | null {
  for (let at = after; at < after + REACH; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[after - 1]?.sentence || token.text === ';')
      return null
    const time = known.times.get(token.start)
    if (time !== undefined) return time.type === 'DATE' || time.type === 'TIME' ? time : null
    if (token.lower === 'that' || token.upos === 'SCONJ') return null
  }
  return null
}
