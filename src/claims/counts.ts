import type { Term } from '../model/statement.ts'
import type { Aspects } from './aspects.ts'

/** A number and the thing that it counts. */
export interface Count {
  readonly value: number
  /** Lemma of the counted noun. */
  readonly counted: string
  readonly term: Term
  /** "at least", "more than", "about": a bound or a round figure, not a count. */
  readonly open: boolean
}

/** The counts of a content: a number with the noun after it. Each counted thing once, where it first stands. */
export function countsIn({ terms, ledger }: Aspects): readonly Count[] {
  const counts = new Map<string, Count>()
  for (const [at, term] of terms.entries()) {
    const value = term.upos === 'NUM' ? numberOf(term.lemma) : null
    const noun = terms.slice(at + 1, at + 3).find(({ upos }) => upos === 'NOUN')
    if (value === null || !noun || noun.start - term.end > 20 || counts.has(noun.lemma)) continue
    counts.set(noun.lemma, { value, counted: noun.lemma, term, open: isOpen(ledger.statement.quote) })
  }
  return [...counts.values()]
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function numberOf(lemma: string): number | null {
  const word = WORDS.indexOf(lemma)
  if (word >= 0) return word
  const digits = lemma.replaceAll(',', '')
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null
}

function isOpen(quote: string): boolean {
  return /\b(?:at least|at most|more than|less than|fewer than|over|under|up to|nearly|almost|about|around|some|approximately|dozens|another|other)\b/i.test(
    quote,
  )
}
