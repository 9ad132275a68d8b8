import { COUNTING_VERBS } from '../../lexicon/en/counting-words.ts'
import { NUMBER_NOUNS } from '../../lexicon/en/measures.ts'
import type { Finding } from '../judging/make-judgement.ts'
import { type Comparison, isOwnVoice } from './compare.ts'

/** What two reports must share, in names and telling words, for what one tells itself to stand against the other's. */
const ACROSS = 3

/**
 * Whether a finding may stand where a report's own voice is one side. In its own report it tells what its sources say, and of other
 * things beside: only a number that it gives as somebody's ("opponents put the cost at …") stands against a source's. Across
 * reports of one story, a denial, a toll, and what was measured do; of two reports of a few sentences all does, as they tell of hardly anything else.
 */
export function mayStand(finding: Finding, comparison: Comparison): boolean {
  const own = [comparison.a, comparison.b].filter(isOwnVoice)
  if (own.length === 0 || finding.verdict !== 'contradicts') return true
  if (comparison.oneReport)
    return (
      finding.by === 'claims/next-number' &&
      own.every(({ clauses }) =>
        clauses.some(({ core, main }) => main && (NUMBER_NOUNS.has(core) || COUNTING_VERBS.has(core))),
      )
    )
  if (comparison.oneShortStory && own.length === 1) return true
  if (!comparison.oneStory || comparison.overlap.weight < ACROSS) return false
  return (
    finding.by === 'claims/quantity' ||
    (finding.conflict === 'denial' && comparison.a.denies !== comparison.b.denies)
  )
}
