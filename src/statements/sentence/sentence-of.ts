import { COMPLEMENTIZERS } from '../../lexicon/en/grammar/complementizers.ts'
import { strengthOf } from '../../model/certainty.ts'
import { contains, type Span, textOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { onDate } from './date-words.ts'
import { isWish, outerClause, ownVerb, plainVerb, whoWords } from './link-words.ts'
import { passiveSubject } from './passive-subject.ts'
import { lineOf, type Piece, resolvedPieces } from './resolved-words.ts'
import type { Surroundings } from './surroundings.ts'
import { whereWords } from './where-words.ts'

type Told = Pick<Statement, 'chain' | 'content' | 'kind' | 'certainty' | 'said' | 'citations' | 'madeFrom'>

/**
 * A statement as one sentence that stands alone: its source, those through whom it comes from the inside out, when and where, how
 * surely, and the report's words, letter for letter but for white space and a closing comma, with what they point to in square brackets.
 */
export function sentenceOf(statement: Told, around: Surroundings): string {
  const words = contentWords(statement, around)
  const head = statement.kind === 'author' ? authorHead(statement, around) : sourceHead(statement, around)
  const joint =
    head.verb === null ? null : (complementizerOf(statement, around) ?? infinitiveJoint(words, head))
  const comma = head.words.includes(',') ? ',' : ''
  const start = joint === null ? `${head.words}:` : `${head.words}${comma} ${joint}`.trimEnd()
  return closed(`${capitalized(start)} ${words}`)
}

/** What of the sentence stands for the content: the report's characters, and what was put in between. */
export function contentPieces(
  { content }: Pick<Statement, 'content'>,
  around: Surroundings,
): readonly Piece[] {
  return content.flatMap((part, at) => [
    ...(at === 0 ? [] : [{ words: ' … ', added: false }]),
    ...resolvedPieces(part, around),
  ])
}

/** "Refused, in …, to comment": an infinitive needs no colon. */
function infinitiveJoint(words: string, { verb }: Head): string | null {
  return verb !== null && /^to \p{Ll}/u.test(words) ? '' : null
}

interface Head {
  readonly words: string
  readonly verb: string | null
}

function sourceHead(statement: Told, around: Surroundings): Head {
  const { certainty } = statement
  const own = statement.chain.at(-1) ?? statement.chain[0]
  const outer = statement.chain.slice(0, -1)
  // What says of itself that there is no plan is not denied once more.
  const isDenial = own.stance === 'denies' && NO_PLAN.test(textOf(around.text, openingOf(statement)))
  const verb = (isDenial ? plainVerb(own, around) : null) ?? ownVerb(own, around)
  // "Kim, as the executives said": two verbs of saying say no more than one.
  const shown = verb !== null && SAID.test(verb) && outer.length > 0 ? null : verb
  const when = saidWords(statement)
  // "Announced on": the cue has the date's preposition.
  const did = when?.startsWith('on ') ? (shown?.replace(/ on$/, '') ?? null) : shown
  const ofWhom = toldOf(statement, around)
  if (ofWhom !== null) {
    const told = [
      [ofWhom, when].filter((part) => part !== null).join(' '),
      `by ${whoWords(own, around)}`,
      ...outer.toReversed().map((link) => outerClause(link, around)),
      `in ${whereWords(statement, around)}`,
    ]
    return { words: told.join(', '), verb: ofWhom }
  }
  const verbWords = [did, when].filter((part) => part !== null).join(' ')
  const beside = [
    ...outer.toReversed().map((link) => outerClause(link, around)),
    `in ${whereWords(statement, around)}`,
    ...(certainty === 'Uu' && isWish(own, around) ? [] : certaintyWords(statement)),
  ]
  const who = whoWords(own, around).replace(/,$/, '')
  // "Hopes for" stands before what is hoped for.
  if (did !== null && when === null && ENDS_OPEN.test(did))
    return { words: `${[who, ...beside].join(', ')}, ${did}`, verb: null }
  const parts = [`${verbWords === '' ? who : `${whoWords(own, around)} ${verbWords}`}`, ...beside]
  return { words: parts.join(', '), verb: shown }
}

const NO_PLAN = /\bno (?:intentions?|plans?)\b/i
const ENDS_OPEN = / (?:to|for|on|about|of|as|with|at|from|against)$/

/** The first words of a content. */
function openingOf({ content }: Told): Span {
  const { start, end } = content[0] ?? { start: 0, end: 0 }
  return { start, end: Math.min(end, start + 80) }
}

/** "Karimov is reported", before "to have said …": of whom nobody who is named says what only an infinitive or a phrase tells. */
function toldOf({ chain, content }: Told, around: Surroundings): string | null {
  const { source, cue } = chain.at(-1) ?? chain[0]
  const first = content[0]
  if (source !== null || !first || cue.end > first.start || !/\p{Ll}/u.test(around.text.charAt(first.start)))
    return null
  return passiveSubject(cue, around)
}

const SAID = /^(?:ha[ds] |have )?sa(?:id|ys?)$/

function authorHead(statement: Told, around: Surroundings): Head {
  const { cue } = statement.chain[0]
  // The verb of an assertion stands in its content; a hedge is told beside it.
  const hedge = statement.madeFrom.startsWith('o') ? [] : [`with “${lineOf(resolvedPieces(cue, around))}”`]
  const where = whereWords({ citations: [] }, around)
  return {
    words: [`${where} in its own words`, ...hedge, ...certaintyWords(statement)].join(', '),
    verb: null,
  }
}

/** When it was said, where the text tells that; the date of the outlet or report is told with its name. */
function saidWords({ said, chain }: Told): string | null {
  const source = chain.at(-1)?.source
  const told = said.evidence.some(
    (one) => one.why !== 'citation' && one.why !== 'date of the report' && !(source && contains(source, one)),
  )
  return told ? onDate(said.edtf) : null
}

/** How surely, where no word for a stance tells it. */
function certaintyWords({ chain, certainty }: Told): readonly string[] {
  if (chain.some(({ stance }) => stance !== 'asserts')) return []
  const strength = strengthOf(certainty)
  if (strength === 2) return ['as probable']
  if (strength === 1) return ['as possible']
  return certainty === 'Uu' ? ['without saying whether it is so'] : []
}

/** "That", "whether" or "if", where the report has it between cue and content. */
function complementizerOf({ content }: Told, { text }: Surroundings): string | null {
  const start = content[0]?.start ?? 0
  const word = /(?:^|\s)(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase()
  return word !== undefined && COMPLEMENTIZERS.has(word) ? word : null
}

const OPENS = /^["“'‘«„]/
const CLOSES = /["”'’»]$/

/** Quotation marks are put only around words that the report gives as spoken and has no marks of their own. */
function contentWords(statement: Told, around: Surroundings): string {
  const words = lineOf(contentPieces(statement, around))
  const spoken = statement.kind === 'direct' && !OPENS.test(words) && !CLOSES.test(words)
  return spoken ? `“${words}”` : words
}

/** With its full stop: a comma at the end of what was quoted led on to "he said", which stands before it here. */
function closed(sentence: string): string {
  if (/[.!?…:]["”'’»)\]]*$/u.test(sentence)) return sentence
  const led = /[,;](["”'’»)\]]*)$/u.exec(sentence)
  return led ? `${sentence.slice(0, led.index)}.${led[1]}` : `${sentence}.`
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
