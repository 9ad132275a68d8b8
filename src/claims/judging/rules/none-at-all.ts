import { PEOPLE } from '../../../lexicon/en/events/tolls.ts'
import { type Alignment, align, predicateWeight } from '../../compare/align.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { isTollWord } from '../../compare/measures.ts'
import { daysTogether } from '../../compare/when.ts'
import { laterOf } from '../../origins/line-of-sources.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** In days. */
const REACH = 45
/** And where nothing is denied, but told otherwise. */
const SOON = 2

/** "Two engineers were dismissed", and of one story: "denied that anyone had been sacked", "no one had been dismissed". */
export function noneAtAll(comparison: Comparison): Finding | null {
  const { a, b, oneStory, oneReport, sameSource, daysApart } = comparison
  if (!oneStory || oneReport || sameSource || daysApart === null || daysApart > REACH) return null
  const later = laterOf(a, b)
  for (const one of a.clauses)
    for (const other of b.clauses) {
      const alignment = isOfOneDeed(one, other) ? align(one, other) : null
      if (!alignment || !isOfAllAndSome(alignment)) continue
      const none = one.sign === -1 ? a : b
      // Who says later that nobody was, speaks of what was told; who says it first may be overtaken.
      const isFirst = later !== null && (later === 0 ? b : a) === none
      if (daysApart > SOON && isFirst) continue
      return {
        ...conflict(none.denies ? 'denial' : 'polarity'),
        clash: alignment.clash,
        by: 'claims/none-at-all',
        score: 0.6,
        reason: `One says that nobody or nothing did what the other tells: “${alignment.a.core}”.`,
      }
    }
  return null
}

function isOfOneDeed(one: Clause, other: Clause): boolean {
  const isDeed = ({ proposition, main, mode, core }: Clause) =>
    main && mode === 'told' && proposition.upos === 'VERB' && predicateWeight(core) === 1 && !isTollWord(core)
  return isDeed(one) && isDeed(other) && one.sign * other.sign === -1
}

/** Nobody or nothing stands in one where people or things stand in the other, in the same role; all else agrees. */
function isOfAllAndSome({ a, b, opposed, mismatches, loose }: Alignment): boolean {
  if (opposed || mismatches > 0 || loose > 0 || daysTogether(a.times, b.times) === 'different') return false
  const [none, some] = a.sign === -1 ? [a, b] : [b, a]
  return none.parts.some(
    ({ role, head }) =>
      role !== 'other' &&
      NOTHING.has(head) &&
      some.parts.some(
        (part) => part.role === role && part.upos === 'NOUN' && PERSONS.has(head) === isPerson(part.head),
      ),
  )
}

function isPerson(head: string): boolean {
  return PEOPLE.has(head) || /(?:er|or|ist|ant|ent|ian|man|woman)$/.test(head)
}

const PERSONS: ReadonlySet<string> = new Set('nobody anyone anybody one'.split(' '))
const NOTHING: ReadonlySet<string> = new Set([...PERSONS, 'nothing', 'anything'])
