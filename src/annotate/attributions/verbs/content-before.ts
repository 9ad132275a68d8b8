import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { nounPhraseBefore } from '../noun-phrase.ts'
import { isClosingQuote, isOpeningQuote, spanOf, type Words } from '../words.ts'
import { isComma, isWeekday } from './marks.ts'
import { type Cue, isParticipial } from './verb-cue.ts'

/** "P, X said": what stands before the cue in its sentence, from the last semicolon or from the sentence's start. */
export function contentBefore(words: Words, cue: Cue): readonly Span[] | null {
  const { tokens } = words
  const source =
    cue.relayed === 'reported' || cue.relayed === 'quoted' || !isComma(tokens[cue.start - 1])
      ? nounPhraseBefore(tokens, cue.start)
      : cue.start
  const separator = tokens[source - 1]
  if (source === 0 || !separator || !(isComma(separator) || isClosingQuote(separator))) return null
  if (opensBefore(separator, tokens[source - 2], tokens[source])) return null
  const behind = tokens[cue.end]
  if (source < cue.start && behind && !CLOSES_REPORT.has(behind.upos) && !isWeekday(behind)) return null
  const span = spanOf(
    tokens,
    0,
    isComma(separator) && !isClosingQuote(tokens[source - 2] ?? separator) ? source - 1 : source,
  )
  if (!span || source < (isComma(behind) ? 2 : 4) || isParticipial(tokens, cue)) return null
  // "P1, X said, P2": the content goes on behind the cue.
  if (isComma(behind) && cue.end + 2 < words.end) {
    const rest = spanOf(tokens, cue.end + 1, words.end)
    return rest ? [span, rest] : [span]
  }
  return [span]
}

/** A straight quotation mark that touches the word behind it and not the one before: "called it “hard to believe”" is no saying of somebody hard. */
function opensBefore(mark: Token, before: Token | undefined, behind: Token | undefined): boolean {
  return isOpeningQuote(mark) && behind?.start === mark.end && before?.end !== mark.start
}

/** What may stand behind "P, X said": a mark, or when, where and to whom. */
const CLOSES_REPORT = new Set(['PUNCT', 'ADP', 'ADV', 'NUM', 'SCONJ'])
