import { nounPhraseFrom } from '../noun-phrase.ts'
import { isOpeningQuote, opensClause, type Words } from '../words.ts'
import { isWeekday } from './marks.ts'
import { type Cue, isGerund } from './verb-cue.ts'

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

export const ACCUSED = new Set(['accuse', 'blame', 'charge', 'criticize', 'criticise', 'praise', 'condemn'])

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
export function complementStart(words: Words, cue: Cue): number | null {
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

function opensQuotation({ tokens, quoted }: Words, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isOpeningQuote(token) && quoted[at - 1] !== true
}
