import type { Sentence, Token } from '../../../model/annotation.ts'
import type { Place } from '../entities/antecedent-features.ts'
import type { FoundMention } from '../found-mention.ts'
import type { Quotations } from '../quotations.ts'
import { positionOf } from './position.ts'

/** Where each mention stands: sentence, paragraph, quotation, clause, and what it does there. */
export function placesOf(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  quotations: Quotations,
): readonly Place[] {
  const clauses = clausesOf(tokens)
  let next = 0
  const quotationBefore = (from: number, paragraph: number) => {
    while ((quotations.all[next]?.to ?? Number.POSITIVE_INFINITY) < from) next++
    const last = quotations.all[next - 1]
    return last !== undefined && paragraph - last.paragraph <= 1 ? next - 1 : -1
  }
  return mentions.map((mention) => {
    const sentence = tokens[mention.from]?.sentence ?? 0
    return {
      ...positionOf(tokens, mention.from, mention.to),
      mention,
      sentence,
      paragraph: sentences[sentence]?.paragraph ?? 0,
      quotation: quotations.of[mention.head] ?? -1,
      quotationBefore: quotationBefore(mention.from, sentences[sentence]?.paragraph ?? 0),
      clause: clauses[mention.head] ?? 0,
    }
  })
}

/** A number for each token that grows with every comma, quotation mark, conjunction of clauses and end of a sentence. */
function clausesOf(tokens: readonly Token[]): Int32Array {
  const clauses = new Int32Array(tokens.length)
  let clause = 0
  for (const [at, token] of tokens.entries()) {
    const opens =
      token.sentence !== tokens[at - 1]?.sentence || token.upos === 'SCONJ' || OPENERS.has(token.lower)
    const divides = token.upos === 'PUNCT' && token.text !== '-' && token.text !== '.'
    if (opens || divides) clause++
    clauses[at] = clause
  }
  return clauses
}

const OPENERS: ReadonlySet<string> = new Set(
  'that who which whom whether because if when while after before since until although though but and or as why how what where'.split(
    ' ',
  ),
)
