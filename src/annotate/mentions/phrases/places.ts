import type { Sentence, Token } from '../../../model/annotation.ts'
import type { Place } from '../entities/antecedent-features.ts'
import type { FoundMention } from '../found-mention.ts'
import type { Quotations } from '../quotations.ts'
import { clausesOf } from './clauses.ts'
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
    const { subject, speaks, possessive, oblique, role, governor } = positionOf(
      tokens,
      clauses,
      mention.from,
      mention.to,
    )
    const clause = clauses.predicateOf[mention.head] ?? -1
    // Field by field: spreading an object for each mention is a good part of the time of them all.
    return {
      subject,
      speaks,
      possessive,
      oblique,
      role,
      governor,
      mention,
      sentence,
      paragraph: sentences[sentence]?.paragraph ?? 0,
      quotation: quotations.of[mention.head] ?? -1,
      quotationBefore: quotationBefore(mention.from, sentences[sentence]?.paragraph ?? 0),
      clause,
      clauseAbove: clauses.predicateOf[tokens[clause]?.head ?? -1] ?? -1,
      main: MAIN.test(tokens[clause]?.relation ?? ''),
      verb: tokens[governor]?.lemma ?? '',
      behind: behind(tokens[mention.from - 1]),
      resumes: subject && tokens[mention.from - 1]?.text === ',' ? mention.from - 1 : -1,
    }
  })
}

function behind(token: Token | undefined): Place['behind'] {
  if (token?.upos !== 'ADP') return 'bare'
  return token.lower === 'by' ? 'by' : 'preposition'
}

const MAIN = /^(?:root|parataxis)/
