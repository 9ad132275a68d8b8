import type { Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { lookUp } from '../gazetteer.ts'
import { isDeterminer } from '../phrases/noun-phrase.ts'

/** The words around a noun that say which ones are meant. */
export interface Described {
  readonly words: ReadonlySet<string>
  /** "Two", "163"; '' where it is not told. */
  readonly number: string
}

export const NOTHING_TOLD: Described = { words: new Set(), number: '' }

/** What a noun phrase says of whom it means, in small letters; whose they are is told apart. */
export function describedBy(tokens: readonly Token[], { from, to, head }: FoundMention): Described {
  const words = new Set<string>()
  let number = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || at === head) continue
    if (token.upos === 'NUM' && at < head) number = token.lower
    // What stands before the mark is whose it is: "Marsh's".
    else if (token.upos === 'PART' && at < head) words.clear()
    else if (TELLING.has(token.upos) && !isDeterminer(token) && !EMPTY.has(token.lower) && !isDemonym(token))
      words.add(token.lower)
  }
  return { words, number }
}

/**
 * Whether one phrase may take up the other: it says nothing that the other did not (the "compatible modifiers" of Raghunathan et
 * al. 2010), and no other number.
 */
export function goesBackTo(again: Described, before: Described): boolean {
  if (again.number !== '' && before.number !== '' && again.number !== before.number) return false
  for (const word of again.words) if (!before.words.has(word)) return false
  return true
}

/** "My", "our", "your", "their": a possessive pronoun that opens a phrase. */
export function openPossessor(tokens: readonly Token[], { from, head }: FoundMention): string | null {
  const word = tokens[from]?.lower ?? ''
  return from < head && POSSESSIVES.has(word) ? word : null
}

const TELLING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'X'])
const EMPTY: ReadonlySet<string> = new Set('same said whole entire very own latter aforementioned'.split(' '))
const POSSESSIVES: ReadonlySet<string> = new Set('my our your his her its their'.split(' '))

/** Countries are compared by their code. */
function isDemonym({ text }: Token): boolean {
  const kind = lookUp(text)?.kind
  return kind === 'demonym' || kind === 'country'
}
