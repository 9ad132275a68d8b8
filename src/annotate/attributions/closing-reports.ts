import type { Token } from '../../model/annotation.ts'
import { bySpan } from '../../model/span.ts'
import { dependentsOf } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { overlapping } from './sorted-spans.ts'
import { spanOf } from './words.ts'

/** How many words may stand behind the verb that closes a sentence: when, where, to whom. */
const TAIL = 6
/** Longer sentences are lists. */
const LONGEST = 150

/** The attributions with those that close a sentence and were not seen, or were seen with a source out of a clause of "who". */
export function withClosingReports(
  tokens: readonly Token[],
  made: readonly FoundAttribution[],
  isTelling: (token: Token) => boolean,
): readonly FoundAttribution[] {
  const all = [...made]
  const cues = made.map((attribution, at) => ({ at, cue: attribution.cue }))
  const contents = made.flatMap(({ content }) => content).sort(bySpan)
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to++
    const closing = closingReport(tokens, from, to, isTelling)
    if (!closing) continue
    const seen = overlapping(cues, closing.cue, ({ cue }) => cue)
    const known = seen && all[seen.at]
    if (known && seen) {
      const isCut =
        known.source &&
        closing.source &&
        known.source.start > closing.source.start &&
        known.source.end <= known.cue.start
      if (isCut) all[seen.at] = { ...known, source: closing.source, content: closing.content }
    } else if (!overlapping(contents, closing.cue, (span) => span)) all.push(closing)
  }
  return all.sort((a, b) => bySpan(a.cue, b.cue))
}

/**
 * "P, the chief executive promised yesterday", "P, a diplomat who has seen the letters told the Post": a clause of telling that closes a
 * sentence behind a comma gives all before it to its subject, also where the parser takes it for a part of P.
 * @param isTelling whether a verb is one by which something is told.
 */
function closingReport(
  tokens: readonly Token[],
  from: number,
  to: number,
  isTelling: (token: Token) => boolean,
): FoundAttribution | null {
  if (to - from > LONGEST) return null
  const verb = closingVerb(tokens, from, to)
  const own = tokens[verb]
  if (!own || !isTelling(own) || !/^VB[DZ]$|^VBN$/.test(own.xpos)) return null
  const comma = sourceComma(tokens, from, verb)
  if (comma - from < 4) return null
  const source = spanOf(tokens, comma + 1, verb)
  const content = spanOf(tokens, from, comma)
  const cue = spanOf(tokens, verb, verb + 1)
  if (!source || !content || !cue) return null
  return {
    rule: 'attributions/closing',
    source,
    cue,
    content: [content],
    stance: 'asserts',
    certainty: 'CT+',
    channel: 'said',
  }
}

/** The last verb of a sentence, where only a few words of when, where and to whom follow it; -1 for none. */
function closingVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from && to - at <= TAIL + 2; at--) {
    const token = tokens[at]
    if (!token || token.upos === 'AUX' || /^[,;:"“”]$/.test(token.text)) return -1
    if (token.upos === 'VERB')
      return dependentsOf(tokens, at).some((child) => takesClause(tokens, child, at)) ? -1 : at
  }
  return -1
}

function takesClause(tokens: readonly Token[], child: number, verb: number): boolean {
  return child > verb && /^(?:ccomp|xcomp|obj)/.test(tokens[child]?.relation ?? '')
}

/** The comma before the noun phrase that is the verb's subject: it has no verb but in a clause of "who" that describes it. */
function sourceComma(tokens: readonly Token[], from: number, verb: number): number {
  let relative = -1
  let verbs = 0
  for (let at = verb - 1; at > from; at--) {
    const token = tokens[at]
    if (!token || /^[;:"“”()]$/.test(token.text) || token.lower === 'and') return -1
    if (token.text === ',') return hasSubject(tokens, at + 1, verb, relative, verbs) ? at : -1
    if (token.lower === 'who' && tokens[at - 1]?.upos !== 'PUNCT') relative = at
    else if (relative < 0 && (token.upos === 'VERB' || token.upos === 'AUX')) verbs++
    else if (relative >= 0 && token.upos === 'VERB') return -1
  }
  return -1
}

function hasSubject(
  tokens: readonly Token[],
  first: number,
  verb: number,
  relative: number,
  verbs: number,
): boolean {
  const opener = tokens[first]
  if (!opener || !/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(opener.upos) || NO_SOURCES.has(opener.lower))
    return false
  if (relative >= 0) return verbs > 0
  if (verbs > 0) return false
  // Without a clause of "who" the parser must see a clause of its own.
  return (
    /^(?:root|parataxis)/.test(tokens[verb]?.relation ?? '') &&
    dependentsOf(tokens, verb).some(
      (child) => child >= first && child < verb && /^nsubj$/.test(tokens[child]?.relation ?? ''),
    )
  )
}

const NO_SOURCES: ReadonlySet<string> = new Set([
  'that',
  'which',
  'what',
  'there',
  'this',
  'these',
  'those',
  'who',
])
