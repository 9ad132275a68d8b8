import type { Complement } from '../../../lexicon/en/cues/cue-row.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { CueIndex, VerbUse } from '../cue-index.ts'
import { nounPhraseFrom, phraseEnd } from '../noun-phrase.ts'
import { isClosingQuote, isOpeningQuote, spanOf, type Words } from '../words.ts'
import { clauseEnd } from './clause-end.ts'
import { ACCUSED, complementStart } from './complement-start.ts'
import { isComma } from './marks.ts'
import type { Cue } from './verb-cue.ts'

const QUESTION_WORDS = new Set(['whether', 'if', 'why', 'how', 'when', 'where', 'what', 'who', 'which'])

/** The content that follows a cue, past a listener ("told reporters") and a time ("said on Monday"). */
export function complementAfter(
  words: Words,
  cue: Cue,
  rows: readonly VerbUse[],
  cues: CueIndex,
): { row: VerbUse; content: readonly Span[] } | null {
  const { tokens } = words
  const rowFor = (complement: Complement) => rows.find(({ takes }) => takes.includes(complement))
  const start = complementStart(words, cue)
  if (start === null) return null
  const kind = complementKind(words, start, cue)
  if (cue.passive && cue.relayed === null && kind === 'noun') return null
  const row = rowFor(kind) ?? (kind === 'question' ? rowFor('clause') : undefined)
  if (!row) return null
  const span = spanOf(
    tokens,
    start,
    kind === 'noun' ? nounPhraseFrom(tokens, start) : clauseEnd(words, start, cues),
  )
  return span && { row, content: [span] }
}

function complementKind(words: Words, start: number, cue: Cue): Complement {
  const { tokens } = words
  const first = tokens[start]
  const second = tokens[start + 1]
  if (!first) return 'noun'
  if (isOpeningQuote(first) || first.lower === 'that' || first.text === ':') return 'clause'
  if (
    first.lower === 'to' &&
    second &&
    (second.upos === 'VERB' || second.upos === 'AUX' || second.upos === 'ADV')
  )
    return 'infinitive'
  if (QUESTION_WORDS.has(first.lower)) return 'question'
  if ((first.lower === 'of' || first.lower === 'for') && ACCUSED.has(tokens[cue.verb]?.lemma ?? ''))
    return 'gerund'
  if (first.lower.endsWith('ing') && (first.upos === 'VERB' || first.upos === 'AUX')) return 'gerund'
  const subject = phraseEnd(tokens, start)
  if (subject > start) {
    return startsFiniteClause(tokens, subject) || saysAtLength(words, start, cue) ? 'clause' : 'noun'
  }
  // "He said without help nobody would come", "which she said was false": clauses that begin with no subject.
  const opened = first.upos === 'ADP' || first.upos === 'SCONJ' || first.upos === 'ADV'
  const relative = tokens
    .slice(Math.max(0, cue.start - 6), cue.start)
    .some(({ lower }) => lower === 'which' || lower === 'who')
  if (relative && startsFiniteClause(tokens, start)) return 'clause'
  return opened && tokens.slice(start, start + 30).some(({ upos }) => upos === 'AUX') ? 'clause' : 'noun'
}

/** How many words after "said" are no noun phrase, whatever the tagger makes of their verb. */
const AT_LENGTH = 5

/** "Police said 41 people drowned in the storm": "say" takes a clause, unless it stands behind what was said. */
function saysAtLength({ tokens, end }: Words, start: number, { verb, start: cueStart }: Cue): boolean {
  const before = tokens[cueStart - 1]
  const inverted = isComma(before) || (before !== undefined && isClosingQuote(before))
  return tokens[verb]?.lemma === 'say' && !inverted && end - start >= AT_LENGTH
}

/** Whether a finite verb follows a subject, adverbs aside: "the bridge will soon open", not "the bridge to open". */
function startsFiniteClause(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && tokens[at]?.upos === 'ADV') at++
  const verb = tokens[at]
  if (!verb || verb.lower.endsWith('ing') || verb.lower === 'to') return false
  return verb.upos === 'AUX' || verb.upos === 'VERB' || verb.lower === "'s" || verb.lower === '’s'
}
