import { CUE_VERBS } from '../../../lexicon/en/attribution-cues.ts'
import type { Token } from '../../../model/annotation.ts'
import { isTimeWord } from './noun-phrase.ts'

/** What a mention does in its clause, as far as the words beside it show. */
export interface Position {
  readonly subject: boolean
  /** Subject of a verb of saying or thinking, before it or behind it, or whoever something is "according to". */
  readonly speaks: boolean
  /** "Her", "Marsh's": belongs to another phrase. */
  readonly possessive: boolean
  /** Behind a preposition. */
  readonly oblique: boolean
}

/** How far a relative clause or an apposition between commas may reach before the verb. */
const LONGEST_ASIDE = 24

/** The position of the phrase from token `from` up to, and not with, token `to`. */
export function positionOf(tokens: readonly Token[], from: number, to: number): Position {
  const sentence = tokens[from]?.sentence
  const before = tokens[from - 1]?.sentence === sentence ? tokens[from - 1] : undefined
  const after = tokens[to]?.sentence === sentence ? tokens[to] : undefined
  const own = tokens[from]
  const possessive =
    (after !== undefined && /^['’]s?$/.test(after.text) && after.upos === 'PART') ||
    (to === from + 1 && own !== undefined && POSSESSIVES.has(own.lower) && after?.upos !== 'VERB')
  const oblique = before?.upos === 'ADP' && !CLAUSE_OPENERS.has(before.lower)
  const verb = possessive || oblique ? null : verbAfter(tokens, to)
  const inverted = !possessive && verb === null && spokenBefore(tokens, from)
  return {
    subject: verb !== null || inverted,
    speaks: (verb !== null && isSpoken(tokens, verb)) || inverted || accordingTo(tokens, from),
    possessive,
    oblique: oblique && !accordingTo(tokens, from),
  }
}

/** Index of the verb that follows, over adverbs, days, and what stands between two commas; `null` where none does. */
function verbAfter(tokens: readonly Token[], to: number): number | null {
  const sentence = tokens[to - 1]?.sentence
  let at = to
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(' || tokens[at]?.text === '-') {
    const closing = tokens[at]?.text === '(' ? ')' : tokens[at]?.text
    let end = at + 1
    while (end < at + LONGEST_ASIDE && tokens[end]?.sentence === sentence && tokens[end]?.text !== closing)
      end++
    if (tokens[end]?.text !== closing || tokens[end]?.sentence !== sentence) return null
    at = end + 1
    // "Marsh, the mayor, said" but not "Marsh, Doe, Roe".
    const next = tokens[at]
    if (next?.sentence !== sentence || (next?.upos !== 'VERB' && next?.upos !== 'AUX')) return null
    return at
  }
  for (const last = at + 4; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) return null
    if (token.upos === 'VERB' || token.upos === 'AUX') return /(?:ing)$/.test(token.lower) ? null : at
    if (token.upos !== 'ADV' && !isTimeWord(token) && token.upos !== 'PART') return null
  }
  return null
}

/** Whether the verb group at `at` ends in a verb of saying or thinking. */
function isSpoken(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next]
    if (token === undefined || token.sentence !== sentence) return false
    if (token.upos === 'VERB' && SPEAKING.has(token.lemma)) return true
    const passes = token.upos === 'AUX' || token.upos === 'ADV' || token.upos === 'PART'
    if (!passes && token.lemma !== 'have' && token.lemma !== 'be' && token.lemma !== 'go') return false
  }
  return false
}

/** `"…," said Marsh`. */
function spokenBefore(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1]
  const mark = tokens[from - 2]
  if (verb === undefined || !INVERTING.has(verb.lower) || verb.sentence !== tokens[from]?.sentence)
    return false
  return mark === undefined || /^[,"”'’?!]+$/.test(mark.text) || mark.sentence !== verb.sentence
}

function accordingTo(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according'
}

const SPEAKING: ReadonlySet<string> = new Set([
  ...'continue conclude quip joke tweet retort write pronounce proclaim'.split(' '),
  ...CUE_VERBS.filter(({ takes }) => takes.includes('clause') || takes.includes('question')).flatMap(
    ({ lemmas }) => lemmas,
  ),
])
const INVERTING: ReadonlySet<string> = new Set(
  'said says asked asks added adds wrote writes explained replied told argued warned insisted recalled noted declared'.split(
    ' ',
  ),
)
const POSSESSIVES: ReadonlySet<string> = new Set('his her its their my our your'.split(' '))
/** Tagged as prepositions, and open clauses as well: "after she left". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'after before since as until till like than because while if though although that whether once'.split(' '),
)
