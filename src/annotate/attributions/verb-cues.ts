import {
  type Complement,
  CUE_VERBS,
  type CueVerb,
  REPORTED_PASSIVES,
} from '../../lexicon/en/attribution-cues.ts'
import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { certaintyTowards } from './content-certainty.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { nounPhraseBefore, nounPhraseFrom, phraseEnd } from './noun-phrase.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { isClosingQuote, isOpeningQuote, opensClause, spanOf, type Words } from './words.ts'

/** The rows of cue verbs by lemma. */
export const CUE_ROWS: ReadonlyMap<string, readonly CueVerb[]> = rowsByLemma()
const ROWS = CUE_ROWS

/** The attributions of a sentence whose cue is a verb. */
export function verbAttributions(words: Words): readonly FoundAttribution[] {
  const found: FoundAttribution[] = []
  let lastSource: Span | null = null
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at]
    if (!token || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue
    const rows = ROWS.get(token.lemma) ?? ROWS.get(token.lower)
    const cue = rows && cueAt(words, at)
    if (!rows || !cue) continue
    // What somebody was quoted as saying, they said.
    const attribution = attributionOf(
      words,
      cue.relayed === 'quoted' ? (ROWS.get('say') ?? []) : rows,
      cue,
      lastSource,
    )
    if (!attribution) continue
    found.push(attribution)
    lastSource = attribution.source ?? lastSource
    at = Math.max(at, cue.end - 1)
  }
  return found
}

interface Cue extends VerbGroup {
  readonly verb: number
  /** "was quoted as saying", "is said to be": somebody says it of the subject, or through another. */
  readonly relayed: 'quoted' | 'reported' | null
}

function cueAt({ tokens }: Words, verb: number): Cue | null {
  const group = verbGroupAt(tokens, verb)
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const lemma = tokens[verb]?.lemma ?? ''
  if (lower(verb + 1) === 'as' && ['saying', 'telling', 'adding', 'stating'].includes(lower(verb + 2))) {
    return { ...group, verb, end: verb + 3, relayed: 'quoted' }
  }
  const before = tokens[verb - 1]
  const reduced =
    !group.passive &&
    before !== undefined &&
    (before.upos === 'NOUN' || isClosingQuote(before)) &&
    lower(verb) !== lemma
  if (REPORTED_PASSIVES.has(lemma) && (group.passive || reduced) && lower(verb + 1) === 'to') {
    const inner = innerVerb(tokens, verb + 2)
    return { ...group, verb, end: inner ?? group.end, relayed: 'reported' }
  }
  // "spoke of having seen": the preposition belongs to the cue.
  const gerund = ['of', 'about'].includes(lower(verb + 1)) && lower(verb + 2).endsWith('ing')
  return { ...group, verb, end: gerund ? verb + 2 : group.end, relayed: null }
}

/** Behind "to" and its auxiliaries, where a verb says that something was said too ("said to have added"); null elsewhere. */
function innerVerb(tokens: readonly Token[], from: number): number | null {
  let at = from
  while (['have', 'be', 'been'].includes(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (verb && ROWS.get(verb.lemma)?.some(({ takes }) => takes.includes('clause')) && verb.upos === 'VERB')
    return at + 1
  return null
}

function attributionOf(
  words: Words,
  rows: readonly CueVerb[],
  cue: Cue,
  lastSource: Span | null,
): FoundAttribution | null {
  const { tokens } = words
  // "Was said to have added": the cue goes on up to what was said.
  if (cue.relayed === 'reported' && cue.end === cue.verb + 1) return reportedPassive(words, cue)
  const after = complementAfter(words, cue, rows)
  const before = after === null ? contentBefore(words, cue) : null
  const row = before ? rows[0] : (after?.row ?? null)
  const content = before ?? after?.content
  if (!row || !content) return null
  const source = sourceOf(words, cue, lastSource)
  const tokensOfContent = tokens.filter(({ start }) =>
    content.some((span) => span.start <= start && start < span.end),
  )
  const certainty =
    cue.negated && row.certainty === 'CT+' ? 'Uu' : certaintyTowards(tokensOfContent, row.certainty)
  const cueSpan = spanOf(tokens, cue.start, cue.end)
  if (!cueSpan || (source === null && cue.relayed === null && !cue.passive)) return null
  return {
    rule: before ? 'attributions/verb-after' : 'attributions/verb-before',
    source,
    cue: cueSpan,
    content,
    stance: noIntention(tokensOfContent)
      ? 'denies'
      : cue.negated && row.stance === 'asserts'
        ? 'declines'
        : row.stance,
    certainty,
    channel: cue.relayed === 'quoted' ? 'quoted' : (row.channel ?? 'said'),
  }
}

/** "had no intention of …": a refusal, whatever verb brings it. */
function noIntention(content: readonly Token[]): boolean {
  return content.some(
    ({ lower }, at) =>
      lower === 'no' && ['intention', 'plans', 'plan'].includes(content[at + 1]?.lower ?? '') && at < 8,
  )
}

function reportedPassive(words: Words, cue: Cue): FoundAttribution | null {
  const { tokens } = words
  const content = spanOf(tokens, cue.end, clauseEnd(words, cue.end))
  const cueSpan = spanOf(tokens, cue.start, cue.end)
  if (!content || !cueSpan) return null
  const inside = tokens.slice(cue.end)
  return {
    rule: 'attributions/reported-passive',
    source: null,
    cue: cueSpan,
    content: [content],
    stance: 'asserts',
    certainty: certaintyTowards(
      inside,
      ['say', 'report', 'quote'].includes(tokens[cue.verb]?.lemma ?? '') ? 'CT+' : 'PR+',
    ),
    channel: 'not-told',
  }
}

const QUESTION_WORDS = new Set(['whether', 'if', 'why', 'how', 'when', 'where', 'what', 'who', 'which'])

/** The content that follows a cue, past a listener ("told reporters") and a time ("said on Monday"). */
function complementAfter(
  words: Words,
  cue: Cue,
  rows: readonly CueVerb[],
): { row: CueVerb; content: readonly Span[] } | null {
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
    kind === 'noun' ? nounPhraseFrom(tokens, start) : clauseEnd(words, start),
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

const LISTENED = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'warn',
  'brief',
  'advise',
  'ask',
  'urge',
  'promise',
  'order',
  'instruct',
])
const ACCUSED = new Set(['accuse', 'blame', 'charge', 'criticize', 'criticise', 'praise', 'condemn'])
const ADJUNCT = new Set([
  'on',
  'in',
  'at',
  'to',
  'during',
  'after',
  'before',
  'by',
  'through',
  'via',
  'earlier',
  'late',
  'later',
  'yesterday',
  'today',
  'last',
  'this',
  'again',
  'publicly',
  'also',
])

/** Past the listener and the adjuncts between a cue and a "that" or a quotation, as far as they go. */
function complementStart(words: Words, cue: Cue): number | null {
  const { tokens } = words
  let at = cue.end
  const listened = LISTENED.has(tokens[cue.verb]?.lemma ?? '') && !cue.passive
  if (cue.passive && tokens[at]?.lower === 'by') at = nounPhraseFrom(tokens, at + 1)
  else if (listened) {
    const listener = nounPhraseFrom(tokens, at)
    if (listener > at && listener < tokens.length) at = listener
  } else if (ACCUSED.has(tokens[cue.verb]?.lemma ?? '') && !cue.passive) {
    const charge = tokens.findIndex(
      ({ lower }, index) =>
        index > at && index < at + 12 && (lower === 'of' || lower === 'for') && isGerund(tokens[index + 1]),
    )
    if (charge >= 0) return charge
  } else if (['on', 'upon'].includes(tokens[at]?.lower ?? '') && tokens[cue.verb]?.lemma === 'call') {
    const listener = nounPhraseFrom(tokens, at + 1)
    return tokens[listener]?.lower === 'to' ? listener : null
  }
  const next = tokens[at]
  if (!next || /^[.!?;)]$/.test(next.text)) return null
  if (
    next.text === ',' ||
    next.text === ':' ||
    ADJUNCT.has(next.lower) ||
    next.upos === 'ADV' ||
    next.upos === 'NUM' ||
    isWeekday(next)
  ) {
    const opener = tokens.findIndex(
      (token, index) =>
        index >= at &&
        index < at + 14 &&
        (opensClause(token) || token.lower === 'whether' || opensQuotation(words, index)),
    )
    if (opener >= 0 && !tokens.slice(at, opener).some(({ upos, text }) => upos === 'VERB' || text === ';'))
      return opener
    if (next.lower === 'to' || next.lower === 'this' || next.upos === 'NUM') return at
    if (next.text === ',') return null
    if (next.lower === 'yesterday' || next.lower === 'today' || next.upos === 'ADV' || isWeekday(next)) {
      return tokens[at + 1] && !/^[,.;]$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : null
    }
    return null
  }
  return at
}

function isGerund(token: Token | undefined): boolean {
  return token?.lower.endsWith('ing') === true
}

function opensQuotation({ tokens, quoted }: Words, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isOpeningQuote(token) && quoted[at - 1] !== true
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

function isWeekday({ lower }: Token): boolean {
  return WEEKDAY.test(lower)
}

/** "P, X said": what stands before the cue in its sentence, from the last semicolon or from the sentence's start. */
function contentBefore(words: Words, cue: Cue): readonly Span[] | null {
  const { tokens } = words
  const source =
    cue.relayed === 'reported' || cue.relayed === 'quoted' || !isComma(tokens[cue.start - 1])
      ? nounPhraseBefore(tokens, cue.start)
      : cue.start
  const separator = tokens[source - 1]
  if (source === 0 || !separator || !(isComma(separator) || isClosingQuote(separator))) return null
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

/** What may stand behind "P, X said": a mark, or when, where and to whom. */
const CLOSES_REPORT = new Set(['PUNCT', 'ADP', 'ADV', 'NUM', 'SCONJ'])

function isComma(token: Token | undefined): boolean {
  return token?.text === ','
}

function sourceOf(words: Words, cue: Cue, lastSource: Span | null): Span | null {
  const { tokens } = words
  if (cue.passive && cue.relayed === null) {
    const by = tokens[cue.end]?.lower === 'by' ? nounPhraseFrom(tokens, cue.end + 1) : cue.end
    return by > cue.end + 1 ? spanOf(tokens, cue.end + 1, by) : null
  }
  if (isParticipial(tokens, cue)) return lastSource ?? firstSubject(tokens)
  const previous = tokens[cue.start - 1]
  if (isComma(previous) || (previous && isClosingQuote(previous))) {
    const inverted = nounPhraseFrom(tokens, cue.end)
    if (inverted > cue.end) return spanOf(tokens, cue.end, withApposition(words, inverted))
  }
  // "It maintains that …": a body that was named before; "it seems that" has no subject of its own.
  if (
    previous?.lower === 'it' &&
    previous.relation === 'nsubj' &&
    !cue.passive &&
    tokens[cue.end]?.lower === 'that'
  )
    return spanOf(tokens, cue.start - 1, cue.start)
  const end = subjectEnd(tokens, cue.start)
  const start = nounPhraseBefore(tokens, end)
  if (start < end) return spanOf(tokens, start, describedEnd(tokens, end, cue.start))
  if (previous?.lower !== 'and' && previous?.lower !== 'but') return null
  return lastSource ?? firstSubject(tokens)
}

/** ", saying that …": a participle without auxiliary, said by the subject of the main clause. */
function isParticipial(tokens: readonly Token[], { start, verb }: Cue): boolean {
  return (
    start === verb &&
    isGerund(tokens[verb]) &&
    (isComma(tokens[verb - 1]) || tokens[verb - 1]?.lower === 'by')
  )
}

/** "said Jane Roe, an economist at the bank": what the name is explained by belongs to the source. */
function withApposition({ tokens, end }: Words, from: number): number {
  const opener = tokens[from + 1]
  if (
    !isComma(tokens[from]) ||
    !opener ||
    !(opener.upos === 'DET' || opener.upos === 'NOUN' || opener.lower === 'who')
  )
    return from
  let at = from + 1
  while (at < end && at < from + 30 && !/^[,;:—–]$/.test(tokens[at]?.text ?? '')) at++
  return at
}

/** Where the source ends that a parenthesis or an apposition between commas describes. */
function describedEnd(tokens: readonly Token[], end: number, cue: number): number {
  if (tokens[end]?.text === '(') {
    const close = tokens.findIndex(({ text }, at) => at > end && at < cue && text === ')')
    return close < 0 ? end : close + 1
  }
  return isComma(tokens[end]) && isComma(tokens[cue - 1]) ? cue - 1 : end
}

/** "The clerk locked the door and said …": the subject of the sentence's first verb. */
function firstSubject(tokens: readonly Token[]): Span | null {
  const subject = nounPhraseFrom(tokens, 0)
  const verb = tokens[subject]
  return subject > 0 && (verb?.upos === 'VERB' || verb?.upos === 'AUX') ? spanOf(tokens, 0, subject) : null
}

/** Steps back over what stands between a subject and its verb: adverbs, times, "who", an apposition between commas. */
function subjectEnd(tokens: readonly Token[], start: number): number {
  let end = start
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[end - 1]
    if (!token) return end
    const dated = end < start && (tokens[end]?.upos === 'PROPN' || tokens[end]?.upos === 'NUM')
    if (token.text === ')') {
      const open = tokens.slice(Math.max(0, end - 12), end).findLastIndex(({ text }) => text === '(')
      if (open < 0) return end
      end = Math.max(0, end - 12) + open
    } else if (dated && (token.lower === 'on' || token.lower === 'in')) end--
    else if (token.upos === 'NUM' && tokens[end - 2]?.upos === 'PROPN' && tokens[end - 3]?.lower === 'on')
      end -= 2
    else if (
      token.upos === 'ADV' ||
      isWeekday(token) ||
      ['yesterday', 'today', 'who', 'also', 'both'].includes(token.lower)
    )
      end--
    else if (
      ['week', 'month', 'year'].includes(token.lower) &&
      ['this', 'last'].includes(tokens[end - 2]?.lower ?? '')
    )
      end -= 2
    else if (token.text === ',' && tokens[end]?.lower === 'who') end--
    else if (token.text === ',') {
      const open = tokens.slice(Math.max(0, end - 25), end - 1).findLastIndex(({ text }) => text === ',')
      const comma = open < 0 ? -1 : Math.max(0, end - 25) + open
      const relative = ['who', 'which', 'whose'].includes(tokens[comma + 1]?.lower ?? '')
      if (comma < 1 || (!relative && tokens.slice(comma, end).some(({ upos }) => upos === 'VERB'))) return end
      end = comma
    } else return end
  }
  return end
}

/** Where the clause that begins at `start` ends: at its closing quotation mark, before the next cue beside it, or with the sentence. */
export function clauseEnd(words: Words, start: number): number {
  const { tokens, end } = words
  const first = tokens[start]
  if (first && isOpeningQuote(first)) {
    const close = tokens.findIndex((token, at) => at > start && isClosingQuote(token))
    return close < 0 ? tokens.length : close + 1
  }
  for (let at = start + 2; at < Math.min(end, start + 120); at++) {
    const token = tokens[at]
    if (token?.text === ';') return at
    if (
      token?.text === ',' &&
      !words.quoted[at] &&
      ['but', 'while', 'although'].includes(tokens[at + 1]?.lower ?? '')
    )
      return at
    if (
      token?.lower === 'and' &&
      tokens[at + 1]?.upos === 'VERB' &&
      ROWS.has(tokens[at + 1]?.lemma ?? '') &&
      tokens[at + 2]?.lower === 'that'
    )
      return at
  }
  return Math.max(end, start)
}

function rowsByLemma(): ReadonlyMap<string, readonly CueVerb[]> {
  const rows = new Map<string, CueVerb[]>()
  for (const row of CUE_VERBS) {
    for (const lemma of row.lemmas) rows.set(lemma, [...(rows.get(lemma) ?? []), row])
  }
  for (const passive of REPORTED_PASSIVES) {
    if (!rows.has(passive)) rows.set(passive, [])
  }
  return rows
}
