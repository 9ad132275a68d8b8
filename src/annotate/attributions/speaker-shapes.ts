import {
  CLOSING_PHRASES,
  CONVINCED,
  LEADS_ON,
  QUOTATIVES,
  WITH_LISTENER,
} from '../../lexicon/en/cues/quotatives.ts'
import type { Token } from '../../model/annotation.ts'
import { personNoun } from '../mentions/phrases/person-nouns.ts'
import { dependentsOf } from './factuality/dependents.ts'

/** Words behind the verb: when, where, to whom, with what face. */
const TAIL = 10
/** Words of a source. */
const LONGEST_SOURCE = 16
/** Longer sentences are lists. */
export const LONGEST = 150

const TELLING: ReadonlySet<string> = new Set(QUOTATIVES.flatMap(({ lemmas }) => lemmas))

/** Where in a sentence a speaker and its verb stand behind a comma; all are indexes of tokens. */
export interface Shape {
  readonly comma: number
  readonly source: { readonly from: number; readonly to: number }
  readonly cue: { readonly from: number; readonly to: number }
}

/** “P, the council hastened to add”, “P, Petz has told prosecutors”. */
export function subjectFirst(tokens: readonly Token[], from: number, to: number): Shape | null {
  const phrase = closingPhrase(tokens, from, to)
  const verb = phrase ?? closingVerb(tokens, from, to)
  if (verb < 0) return null
  let first = verb
  while (first > from && isLeadIn(tokens, first - 1)) first--
  const comma = commaBefore(tokens, from, first)
  // “Fuel thieves, the president said of the dead”.
  const isOf = tokens[verb]?.lemma === 'say' && tokens[verb + 1]?.lower === 'of'
  if (comma < 0 || !(canBeSaid(tokens, from, comma) || (isOf && isFragment(tokens, from, comma)))) return null
  return {
    comma,
    source: { from: comma + 1, to: first },
    cue: { from: first, to: phrase === null ? verb + 1 : to },
  }
}

/** “P, sources in Oslo let it be known”, “P, the trade has it”, “P, the police are convinced”: where the words that close the sentence begin. */
function closingPhrase(tokens: readonly Token[], from: number, to: number): number | null {
  const last = tokens[to - 1]
  if (CONVINCED.has(last?.lower ?? '') && tokens[to - 2]?.lemma === 'be') return to - 2
  for (let length = 2; length <= 4; length++) {
    const start = to - length
    if (start <= from) return null
    const words = tokens.slice(start, to).map(({ lower }) => lower)
    if (CLOSING_PHRASES.has(words.join(' '))) return start
  }
  return null
}

/** Auxiliaries, adverbs and “hastened to” before the verb. */
function isLeadIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (/^(?:AUX|ADV)$/.test(token.upos) || token.lower === 'to') return true
  return token.upos === 'VERB' && LEADS_ON.has(token.lemma) && tokens[at + 1]?.lower === 'to'
}

/** The last verb, where it tells and takes nothing but a listener and when, where and how; -1 for none. */
function closingVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from && to - at <= TAIL; at--) {
    const token = tokens[at]
    if (!token || /^[,;:"“”()–—]$/.test(token.text)) return -1
    if (isOfRelative(tokens, at)) continue
    if (/^(?:SCONJ|AUX|CCONJ)$/.test(token.upos)) return -1
    if (isTakenForNoun(tokens, at, to)) return at
    if (token.upos !== 'VERB') continue
    const hasTense = /^VB[DZP]$/.test(token.xpos) || /^(?:AUX|PART)$/.test(tokens[at - 1]?.upos ?? '')
    if (!TELLING.has(token.lemma) || !hasTense || tokens[at - 1]?.lemma === 'be') return -1
    return canFollow(tokens, at, to) ? at : -1
  }
  return -1
}

/** “Told suppliers who had gathered in the yard”: the verb by which a listener is described. */
function isOfRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const verb = token?.relation.startsWith('aux') ? tokens[token.head] : token
  if (verb?.relation !== 'acl:relcl') return false
  const noun = tokens[verb.head]
  return noun !== undefined && /^(?:obj|iobj|obl)/.test(noun.relation) && noun.head < at
}

/** “A team led by Rosa Diaz asserts”, “geologists of the firm say”: the last word, taken for a noun. */
function isTakenForNoun(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]
  if (!token || at + 1 !== to || !TELLING.has(token.lemma) || token.upos === 'VERB') return false
  if (token.xpos === 'NNS') return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '')
  if (!/^(?:NN|JJ)$/.test(token.xpos)) return false
  const comma = nearestComma(tokens, at - LONGEST_SOURCE, at)
  const subject = tokens.slice(comma + 1, at).find(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos))
  return comma >= 0 && subject?.xpos === 'NNS' && personNoun(subject.lower) !== null
}

function canFollow(tokens: readonly Token[], verb: number, to: number): boolean {
  const next = tokens[verb + 1]
  if (next === undefined || verb + 1 === to) return true
  if (next.lower === 'out' || next.lower === 'back') return canFollow(tokens, verb + 1, to)
  if (next.lower === 'of') return tokens[verb]?.lemma === 'say'
  // “Objected to the noise” takes what it objects to.
  if (next.lower === 'to')
    return WITH_LISTENER.has(tokens[verb]?.lemma ?? '') || TO_PEOPLE.has(tokens[verb]?.lemma ?? '')
  if (next.upos === 'ADP' || next.upos === 'ADV' || /^obl|^advmod/.test(next.relation)) return true
  if (TIMES.test(next.lower) || (/^(?:that|same|the)$/.test(next.lower) && isTime(tokens, verb + 1, to)))
    return true
  return (
    WITH_LISTENER.has(tokens[verb]?.lemma ?? '') &&
    !dependentsOf(tokens, verb).some((at) => at > verb && /^[cx]comp/.test(tokens[at]?.relation ?? ''))
  )
}

const TO_PEOPLE: ReadonlySet<string> = new Set([
  'confess',
  'admit',
  'explain',
  'write',
  'whisper',
  'complain',
])
const TIMES = /^(?:last|this|next|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|later)$/

/** The comma before a noun phrase that ends right before the verb, with the apposition in it: “, his granddaughter, Miriam Aron, has said”. */
function commaBefore(tokens: readonly Token[], from: number, verb: number): number {
  const end = tokens[verb - 1]?.text === ',' ? verb - 1 : verb
  const near = nearestComma(tokens, from, end)
  if (near < 0 || !isNounPhrase(tokens, near + 1, end)) return -1
  const isName = tokens.slice(near + 1, end).every(({ upos }) => /^(?:PROPN|ADP|NUM)$/.test(upos))
  if (end === verb && !isName) return near
  const far = nearestComma(tokens, from, near)
  const isApposed =
    far >= 0 &&
    near - far < LONGEST_SOURCE &&
    isNounPhrase(tokens, far + 1, near) &&
    opensPhrase(tokens[far + 1])
  if (end < verb) return isApposed ? far : -1
  return near
}

function opensPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:DET|PRON|PROPN)$/.test(token.upos) &&
    !/^(?:who|which|that|what)$/.test(token.lower)
  )
}

function nearestComma(tokens: readonly Token[], from: number, before: number): number {
  for (let at = before - 1; at > from && before - at <= LONGEST_SOURCE; at--) {
    const text = tokens[at]?.text ?? ''
    if (text === ',') return at
    if (/^[;:"“”()–—]$/.test(text)) return -1
  }
  return -1
}

/** Without a finite verb: “a team led by Rosa Diaz”, “several of his friends”, “officials and a union”. */
function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to || !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(first.upos)) return false
  if (
    /^(?:who|which|that|what|whose|there|this|these|those|it)$/.test(first.lower) &&
    to - from > 1 &&
    first.upos === 'PRON'
  )
    return false
  if (/^(?:that|which|who|what|there)$/.test(first.lower)) return false
  let hasHead = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || /^(?:AUX|SCONJ|INTJ)$/.test(token.upos) || /^[,;:"“”()]$/.test(token.text)) return false
    if (token.upos === 'VERB' && !/^VB[NG]$/.test(token.xpos)) return false
    if (/^(?:who|which|that)$/.test(token.lower) && at > from) return false
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos)) hasHead = true
  }
  return hasHead && !isTime(tokens, from, to)
}

function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from < 4 && tokens.slice(from, to).some(({ lower }) => UNIT.test(lower))
}

const UNIT = /^(?:days?|weeks?|months?|years?|morning|afternoon|evening|night|time|moments?|hours?|minutes?)$/

/** “P, stated the college's chairwoman”, “A smear, replied the winner, Arkady Pell”. */
export function verbFirst(tokens: readonly Token[], from: number, end: number): Shape | null {
  const to = beforeRelative(tokens, from, end)
  for (let at = to - 2; at > from && to - at <= LONGEST_SOURCE + 2; at--) {
    const [token, comma] = [tokens[at], tokens[at - 1]]
    if (!token || /^[;:"“”()]$/.test(token.text)) return null
    if (token.upos !== 'VERB' || comma?.text !== ',') continue
    if (!/^VB[DZP]?$/.test(token.xpos) || !TELLING.has(token.lemma)) return null
    const [next, behind] = [tokens[at + 1], nearestComma(tokens, at, to)]
    if (!next || !/^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)$/.test(next.upos) || next.lower === 'that') return null
    // “The winner, Arkady Pell”: what stands behind a comma names the speaker.
    const isWhole = isNounPhrase(tokens, at + 1, to)
    const isNamed =
      behind > at && isNounPhrase(tokens, at + 1, behind) && isNounPhrase(tokens, behind + 1, to)
    if (!isWhole && !isNamed) return null
    const said = canBeSaid(tokens, from, at - 1) || isFragment(tokens, from, at - 1)
    return said ? { comma: at - 1, source: { from: at + 1, to }, cue: { from: at, to: at + 1 } } : null
  }
  return null
}

/** “P, said the refugee office, which blames a rumour”: the speaker ends before what is told of it. */
function beforeRelative(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at > from + 3 && to - at <= LONGEST_RELATIVE; at--) {
    const isRelative = tokens[at]?.text === ',' && /^(?:which|who|whose)$/.test(tokens[at + 1]?.lower ?? '')
    if (isRelative) return at
    if (/^["“”;:]$/.test(tokens[at]?.text ?? '')) return to
  }
  return to
}

/** Words of what is told of a speaker. */
const LONGEST_RELATIVE = 24

/** A clause with a finite verb of its own, that no conjunction makes a part of what follows, outside of quotation marks. */
export function canBeSaid(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (
    !first ||
    to - from < 2 ||
    first.upos === 'SCONJ' ||
    /^(?:as|when|while|if|after|before)$/.test(first.lower)
  )
    return false
  let hasTense = false
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const token = tokens[at]
    if (!token || /^["“”]$/.test(token.text)) return false
    if (token.upos === 'AUX' || /^VB[DZP]$/.test(token.xpos)) hasTense = true
  }
  return hasTense
}

/** “A smear”, “Shoddy work on a sound design”: a noun phrase that stands for a clause. */
function isFragment(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (to - from === 1) return first?.upos === 'NUM'
  return (
    to - from >= 2 &&
    first !== undefined &&
    /^(?:DET|ADJ|NUM|NOUN)$/.test(first.upos) &&
    isNounPhrase(tokens, from, to)
  )
}
