import type { Token } from '../../../model/annotation.ts'
import { isTimeWord, phraseEnd } from './noun-phrase.ts'

/** Index after the phrases that say who the people at `head` are: "people familiar with the talks", "officials in Moscow". */
export function describedTo(tokens: readonly Token[], head: number, isOffice: boolean): number {
  let to = head + 1
  for (let times = 0; times < 2; times++) {
    const after = onePhrase(tokens, to, isOffice)
    if (after === to) return to
    to = after
  }
  return to
}

function onePhrase(tokens: readonly Token[], at: number, isOffice: boolean): number {
  const opener = tokens[at]
  const next = tokens[at + 1]
  if (opener === undefined || next === undefined || opener.sentence !== tokens[at - 1]?.sentence) return at
  const two = `${opener.lower} ${next.lower}`
  if (
    two === 'familiar with' ||
    two === 'close to' ||
    two === 'out of' ||
    two === 'knowledgeable about' ||
    two === 'briefed on'
  )
    return phraseOr(tokens, at + 2, at)
  if (opener.lower === 'of') return phraseOr(tokens, at + 1, at)
  if (PLACES.has(opener.lower) || (isOffice && OF_OFFICES.has(opener.lower)))
    return phraseOr(tokens, at + 1, at)
  return at
}

/** The end of the noun phrase at `at`, unless it tells a time or there is none: then `otherwise`. */
function phraseOr(tokens: readonly Token[], at: number, otherwise: number): number {
  if (tokens[at]?.sentence !== tokens[otherwise]?.sentence) return otherwise
  const end = phraseEnd(tokens, at)
  const first = tokens[at]
  if (end === at || first === undefined || isTimeWord(first) || first.upos === 'NUM') return otherwise
  const next = tokens[at + 1]
  return next !== undefined && end > at + 1 && isTimeWord(next) ? otherwise : end
}

const PLACES: ReadonlySet<string> = new Set('in from at near inside within'.split(' '))
const OF_OFFICES: ReadonlySet<string> = new Set('for to on with'.split(' '))
