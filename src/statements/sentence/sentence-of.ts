import { COMPLEMENTIZERS } from '../../lexicon/en/grammar/complementizers.ts'
import { strengthOf } from '../../model/certainty.ts'
import { contains } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { onDate } from './date-words.ts'
import { outerClause, ownVerb, whoWords } from './link-words.ts'
import { lineOf, type Piece, resolvedPieces } from './resolved-words.ts'
import type { Surroundings } from './surroundings.ts'
import { whereWords } from './where-words.ts'

type Told = Pick<Statement, 'chain' | 'content' | 'kind' | 'certainty' | 'said' | 'citations' | 'madeFrom'>

/**
 * A statement as one sentence that stands alone: its source, those through whom it comes from the inside out, when and where, how
 * surely, and the report's words, letter for letter but for white space, with what they point to in square brackets.
 */
export function sentenceOf(statement: Told, around: Surroundings): string {
  const words = contentWords(statement, around)
  const head = statement.kind === 'author' ? authorHead(statement, around) : sourceHead(statement, around)
  const joint = head.verb === null ? null : complementizerOf(statement, around)
  const start = `${head.words}${joint === null ? ':' : `${head.words.includes(',') ? ',' : ''} ${joint}`}`
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

interface Head {
  readonly words: string
  readonly verb: string | null
}

function sourceHead(statement: Told, around: Surroundings): Head {
  const own = statement.chain.at(-1) ?? statement.chain[0]
  const outer = statement.chain.slice(0, -1)
  const verb = ownVerb(own, around)
  // "Kim, as the executives said": two verbs of saying say no more than one.
  const shown = verb !== null && SAID.test(verb) && outer.length > 0 ? null : verb
  const when = saidWords(statement)
  // "Announced on": the cue has the date's preposition.
  const did = when?.startsWith('on ') ? (shown?.replace(/ on$/, '') ?? null) : shown
  const parts = [
    [whoWords(own, around), did, when]
      .filter((part) => part !== null)
      .join(' ')
      .replace(/,$/, ''),
    ...outer.toReversed().map((link) => outerClause(link, around)),
    `in ${whereWords(statement, around)}`,
    ...certaintyWords(statement),
  ]
  return { words: parts.join(', '), verb: shown }
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

function closed(sentence: string): string {
  return /[.!?…,;:]["”'’»)\]]*$/u.test(sentence) ? sentence : `${sentence}.`
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
