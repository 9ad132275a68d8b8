import { VAGUE_NOUNS } from '../../lexicon/en/vague-nouns.ts'
import { weightOf } from '../aspects.ts'
import type { Clause } from '../clauses.ts'
import type { Comparison } from '../compare.ts'
import { conflict, type Finding } from '../make-judgement.ts'
import { isTollWord } from '../measures.ts'
import { conceptOf } from '../word-kin.ts'

/** "No minutes were taken", where another source has seen them: what one says there is not, the other takes for granted. */
export function existence({ a, b, sameSource, oneReport }: Comparison): Finding | null {
  if (!oneReport || sameSource) return null
  return (
    found(a.clauses, b.clauses, a.denies || b.denies, false) ??
    found(b.clauses, a.clauses, a.denies || b.denies, true)
  )
}

function found(
  negating: readonly Clause[],
  asserting: readonly Clause[],
  denied: boolean,
  turned: boolean,
): Finding | null {
  for (const none of negating) {
    if (!none.existence || !none.main || none.sign !== -1 || none.mode !== 'told' || weightOf(none.core) < 1)
      continue
    if (isTollWord(none.core) || VAGUE_NOUNS.has(none.core)) continue
    const core = none.parts.find(({ start }) => start === none.coreSpan.start)
    const narrowed = [
      ...(core?.words ?? []),
      ...none.parts.flatMap(({ role, key, head }) => (role === 'other' && key !== null ? [head] : [])),
      ...none.parts.flatMap(({ role, preposition, head, words, upos }) =>
        role === 'other' && upos === 'NOUN' && PLACING.has(preposition ?? '') ? [head, ...words] : [],
      ),
    ]
    if (isOfAKind(none, negating)) continue
    for (const some of asserting) {
      if (some.sign !== 1 || some.mode !== 'told') continue
      const part = some.parts.find(
        ({ head, upos, role }) => upos === 'NOUN' && role !== 'other' && head === core?.head,
      )
      const span = part ?? (some.existence && some.core === none.core ? some.coreSpan : undefined)
      if (!span || !isNoNarrower(narrowed, part?.words ?? [], some)) continue
      return {
        ...conflict(denied ? 'denial' : 'polarity'),
        clash: turned ? [span, none.coreSpan] : [none.coreSpan, span],
        by: 'claims/existence',
        score: 0.6,
        reason: `One says that there is none of what the other speaks of: “${none.core}”.`,
      }
    }
  }
  return null
}

/** "No polling in the areas that they hold": there may be some elsewhere. */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'inside', 'within'])

/** "No contract that my clients signed": there may be others. */
function isOfAKind(none: Clause, all: readonly Clause[]): boolean {
  const at = all.indexOf(none)
  return all.some(({ proposition: { relation, within } }) => within === at && relation.startsWith('acl'))
}

/** "No contract with the port": the other must speak of the port too, or of the contract without more. */
function isNoNarrower(narrowed: readonly string[], own: readonly string[], some: Clause): boolean {
  if (own.length === 0 && some.parts.length <= 2) return true
  const words = new Set(some.parts.flatMap(({ head, words: own }) => [head, ...own].map(conceptOf)))
  return narrowed.every((word) => words.has(conceptOf(word)))
}
