import {
  GENERAL_PASSIVES,
  NO_OUTCOMES,
  NO_POSSESSIONS,
  NOW_WORDS,
  SAYING_VERBS,
  SCENE_VERBS,
  STAYING_VERBS,
  WEIGHING_ADVERBS,
  WEIGHING_OPENERS,
  WEIGHING_VERBS,
} from '../../../lexicon/en/own-voice-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { personNoun } from '../../mentions/phrases/person-nouns.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { TokenRange } from '../judging/tokens-within.ts'
import { type ClauseForm, clauseForm } from './clause-form.ts'
import { isStateToTell, isThereSomewhere, isWhoDidIt, isWhoSomebodyIs } from './states.ts'
import { subjectOf, subjectToTell } from './subjects.ts'

/**
 * Whether a main clause in the report's own voice is news though no event, number or negation was found in it: a deed done, undergone,
 * going on or to come, or the state that somebody or something is in. What weighs, compares, sets a scene or tells how things are in
 * general is comment. `isDay` tells whether a word is a day or a time of day.
 */
export function isWorthTelling(
  tokens: readonly Token[],
  sentence: TokenRange,
  clause: TokenRange,
  root: number,
  isDay: (token: Token) => boolean,
): boolean {
  if (!isWholeSentence(tokens, sentence) || speaksToReader(tokens, sentence)) return false
  if (isCutShort(tokens, clause, root)) return false
  const form = clauseForm(tokens, root)
  const subject = subjectOf(tokens, root)
  if (form === null || subject < 0 || tokens[clause.from]?.lower === 'if') return false
  const dated = hasDay(tokens, root, isDay)
  const kind = subjectToTell(tokens, subject)
  if (kind === 'there')
    return /^(?:past|to come)$/.test(form.tense) && isThereSomewhere(tokens, root, subject)
  if (kind === 'it' && form.voice === 'copula') return isWhoDidIt(tokens, root, form)
  if (kind === 'comment' || (kind === 'it' && !dated)) return false
  if (form.tense !== 'past' && WEIGHING_OPENERS.has(tokens[clause.from]?.lower ?? '')) return false
  if (isWeighedBy(tokens, root)) return false
  if (form.voice === 'copula')
    return isStateToTell(tokens, root) || isWhoSomebodyIs(tokens, root, subject, form)
  return isDeedToTell(tokens, root, form, dated || isSetAgainstThePast(tokens, root))
}

function isDeedToTell(tokens: readonly Token[], root: number, form: ClauseForm, isNow: boolean): boolean {
  const verb = tokens[root]
  if (!verb || SCENE_VERBS.has(verb.lemma)) return false
  // "He was speaking in Oslo": beside what was said.
  if (form.voice === 'progressive' && SPEAKING.test(verb.lemma)) return false
  if (form.voice === 'passive') return isPassiveToTell(tokens, root, form, isNow)
  const children = dependentsOf(tokens, root)
  if (SAYING_VERBS.has(verb.lemma) && !children.some((at) => OBJECT.test(tokens[at]?.relation ?? '')))
    return false
  if (verb.lemma === 'have') return hasSomethingToTell(tokens, children, form, isNow)
  if (WEIGHING_VERBS.has(verb.lemma) && form.voice !== 'progressive') return false
  if (verb.lemma === 'become' || isMadeSo(tokens, root, children) || isIdiom(tokens, verb, children))
    return false
  if (isPlacedInTime(tokens, verb, children)) return false
  if (form.tense === 'present' && form.voice === 'deed')
    return isNow || (STAYING_VERBS.has(verb.lemma) && isStaying(tokens, children))
  return true
}

/** "The clerk announced on Tuesday" says nothing without what was announced. */
const OBJECT = /^(?:obj|xcomp)/

const SPEAKING = /^(?:speak|talk|write|address|comment|respond|reply|react|answer|refer)$/

function isPassiveToTell(
  tokens: readonly Token[],
  root: number,
  { tense }: ClauseForm,
  isNow: boolean,
): boolean {
  const verb = tokens[root]
  if (isStateToTell(tokens, root)) return true
  if (tense !== 'present') return verb !== undefined && !IN_THE_MIND.test(verb.lemma)
  const goesOn = dependentsOf(tokens, root).some((at) => tokens[at]?.lower === 'being')
  return goesOn || (isNow && !GENERAL_PASSIVES.has(verb?.lemma ?? ''))
}

/** What is in the mind of many: "was seen as", "was thought to". */
const IN_THE_MIND =
  /^(?:see|view|regard|consider|think|believe|expect|suppose|intend|mean|know|need|worsen|justify)$/

/** "Had to walk", "had a hand in the capture", "have four days' diesel left". */
function hasSomethingToTell(
  tokens: readonly Token[],
  children: readonly number[],
  { tense }: ClauseForm,
  isNow: boolean,
): boolean {
  if (children.some((at) => tokens[at]?.relation === 'xcomp' && tokens[at]?.xpos === 'VB'))
    return tense === 'past' || tense === 'perfect'
  const thing = children.map((at) => tokens[at]).find((child) => child?.relation === 'obj')
  if (!thing || NO_POSSESSIONS.has(thing.lemma)) return false
  return (
    tense !== 'present' || isNow || children.some((at) => /^(?:left|back)$/.test(tokens[at]?.lower ?? ''))
  )
}

/** "Made it hard to recruit": a judgement of what something led to. */
function isMadeSo(tokens: readonly Token[], root: number, children: readonly number[]): boolean {
  if (!/^(?:make|leave|render)$/.test(tokens[root]?.lemma ?? '')) return false
  return children.some((at) => tokens[at]?.relation === 'xcomp' && tokens[at]?.upos === 'ADJ')
}

/** "Took a turn", "came to the same conclusion", "is using the talks as a shield": what something amounts to. */
function isIdiom(tokens: readonly Token[], verb: Token, children: readonly number[]): boolean {
  return children.some((at) => {
    const { relation = '', lemma = '', lower = '' } = tokens[at] ?? {}
    if (verb.lemma === 'do' && lower === 'so') return true
    if (MOVING.test(verb.lemma) && FIGURATIVE.test(lower)) return true
    if (!/^(?:obj|obl)/.test(relation)) return false
    if (LIGHT.test(verb.lemma) && NO_OUTCOMES.has(lemma)) return true
    return verb.lemma === 'use' && dependentsOf(tokens, at).some((mark) => tokens[mark]?.lower === 'as')
  })
}

const MOVING = /^(?:go|come|fall|get|run)$/
const FIGURATIVE = /^(?:short|further|farther|far|nuts|viral|wild|mad|flat)$/

const LIGHT = /^(?:take|make|give|play|have|come|reach|get|set)$/

/** "Will cynically use", "are pretty much free". */
function isWeighedBy(tokens: readonly Token[], root: number): boolean {
  return dependentsOf(tokens, root).some(
    (at) => tokens[at]?.relation === 'advmod' && WEIGHING_ADVERBS.has(tokens[at]?.lower ?? ''),
  )
}

/** "The remarks came a day after the vote": when something was told, not what happened. */
function isPlacedInTime(tokens: readonly Token[], verb: Token, children: readonly number[]): boolean {
  if (!/^(?:come|follow)$/.test(verb.lemma) || isSomebody(tokens, children)) return false
  if (children.some((at) => tokens[at]?.relation === 'compound:prt')) return false
  return children.some((at) =>
    dependentsOf(tokens, at).some((mark) => BESIDE_IN_TIME.test(tokens[mark]?.lower ?? '')),
  )
}

function isSomebody(tokens: readonly Token[], children: readonly number[]): boolean {
  return children.some((at) => {
    const { relation = '', upos = '', lower = '' } = tokens[at] ?? {}
    return relation.startsWith('nsubj') && (/^(?:PROPN|PRON)$/.test(upos) || personNoun(lower) !== null)
  })
}

const BESIDE_IN_TIME = /^(?:as|after|amid|amidst|before|while|when|since|despite|ahead|at)$/

/** "Remains in port", "stays shut". */
function isStaying(tokens: readonly Token[], children: readonly number[]): boolean {
  const complements = children.filter((at) => /^(?:xcomp|obj)/.test(tokens[at]?.relation ?? ''))
  if (complements.length === 0) return children.some((at) => tokens[at]?.relation.startsWith('obl'))
  return complements.some((at) => {
    const { relation = '', xpos = '' } = tokens[at] ?? {}
    return relation === 'xcomp' && (xpos === 'VBN' || isStateToTell(tokens, at))
  })
}

function isSetAgainstThePast(tokens: readonly Token[], root: number): boolean {
  return dependentsOf(tokens, root).some(
    (at) => tokens[at]?.relation === 'advmod' && NOW_WORDS.has(tokens[at]?.lower ?? ''),
  )
}

function hasDay(tokens: readonly Token[], root: number, isDay: (token: Token) => boolean): boolean {
  return dependentsOf(tokens, root).some((at) => {
    const child = tokens[at]
    return child !== undefined && /^(?:obl|advmod|nmod)/.test(child.relation) && isDay(child)
  })
}

/** A sentence and no heading, label or line cut from one. */
function isWholeSentence(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || !/^[.!"”’')]$/.test(last.text) || /^\p{Ll}/u.test(first.text)) return false
  const long = tokens.slice(from, to).filter(({ text }) => text.length > 2)
  return long.length < 5 || long.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 5 < long.length * 4
}

/** "Her statement came", "he was due to": what makes it a clause stands in somebody's words. */
function isCutShort(tokens: readonly Token[], { to }: TokenRange, root: number): boolean {
  if (tokens[to - 1]?.lower === 'to') return true
  return to - 1 === root && tokens[to]?.upos !== 'PUNCT' && tokens[to]?.upos !== 'CCONJ'
}

function speaksToReader(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (READER.test(tokens[at]?.lower ?? '')) return true
  return false
}

const READER = /^(?:i|me|my|you|your|yours|let’s|let's)$/
