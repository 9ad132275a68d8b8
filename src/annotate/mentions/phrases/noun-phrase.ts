import { NEVER_NAMES } from '../../../lexicon/en/names/never-names.ts'
import type { Token } from '../../../model/annotation.ts'
import { type GazetteerEntry, lookUp } from '../gazetteer.ts'

/** The most tokens that are looked at to either side of a head. */
const REACH = 14

/** Index of the first token of the noun phrase that ends before `at`: over modifiers and possessives to its determiner. */
export function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && at - start < REACH) {
    const token = tokens[start - 1]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break
    if (isDeterminer(token)) {
      start--
      // "Russia's" ends in a mark and goes on; a determiner may follow only one such as "all the".
      if (!/^(?:all|both|half)$/.test(tokens[start - 1]?.lower ?? '')) break
      continue
    }
    if (!isModifier(tokens, start - 1)) break
    start--
  }
  while (start < at && isLooseStart(tokens[start])) start++
  return start
}

/** Index after the noun phrase that starts at `at`; `at` itself where none does. */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at
  let noun = at
  while (end < tokens.length && end - at < REACH) {
    const token = tokens[end]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break
    const opens = end === at && isDeterminer(token)
    if (!opens && !isModifier(tokens, end)) break
    end++
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = end
  }
  return noun
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

export function isDeterminer(token: Token): boolean {
  // "That" joins clauses more often than it points.
  return DETERMINERS.has(token.lower) && (token.lower !== 'that' || token.upos === 'DET')
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isTimeWord(token) || COUNTED_TIMES.has(token.text)) return false
  switch (token.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'X':
      // Foreign words, and "South" of "South Korean" where it is read as a prefix.
      return /^\p{Lu}/u.test(token.text)
    case 'PART':
      return /^['’]s?$/.test(token.text)
    case 'PUNCT':
      return token.text === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
    case 'VERB':
      return (
        PARTICIPLES.has(token.lower) ||
        tokens[at - 1]?.text === '-' ||
        (/(?:ed|ing)$/.test(token.lower) && opensAfterDeterminer(tokens, at))
      )
    case 'CCONJ':
      return (
        token.lower === 'and' &&
        countryAt(tokens[at - 1]) !== undefined &&
        countryAt(tokens[at + 1]) !== undefined
      )
    default:
      return false
  }
}

function opensAfterDeterminer(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.sentence === tokens[at]?.sentence &&
    /^(?:the|a|an|two|three|some|many|several)$/.test(before.lower)
  )
}

/** What cannot begin a phrase: a hyphen, a possessive mark, "and", a verb ("appointed minister"). */
function isLooseStart(token: Token | undefined): boolean {
  if (token === undefined || token.upos === 'PUNCT' || token.upos === 'PART' || token.upos === 'CCONJ')
    return true
  return token.upos === 'VERB' && !OPENING_PARTICIPLES.has(token.lower)
}

const OPENING_PARTICIPLES: ReadonlySet<string> = new Set(
  'unnamed unidentified armed masked united leading ranking'.split(' '),
)

export function isTimeWord(token: Token): boolean {
  return TIME_WORDS.has(token.lower) || (NEVER_NAMES.has(token.text) && TIME_SHAPE.test(token.text))
}

function countryAt(token: Token | undefined): GazetteerEntry | undefined {
  const entry = token === undefined ? undefined : lookUp(token.text)
  return entry?.kind === 'demonym' || entry?.kind === 'country' ? entry : undefined
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those some any every each another no all both his her its their our my your several many few most other one'.split(
    ' ',
  ),
)

/** Participles that stand before people: "unnamed officials". */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'unnamed unidentified ranking elected retired united armed leading ruling governing visiting informed wanted exiled jailed detained masked appointed'.split(
    ' ',
  ),
)

const TIME_WORDS: ReadonlySet<string> = new Set(
  'yesterday today tomorrow tonight last next week month year morning evening afternoon later earlier'.split(
    ' ',
  ),
)

/** "Many times people fail": the time is no part of the people. */
const COUNTED_TIMES: ReadonlySet<string> = new Set([
  'times',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'minutes',
])

const TIME_SHAPE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Today|Yesterday|Tomorrow|Last|Next|Earlier|Later)/
