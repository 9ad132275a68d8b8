import type { Aspects } from '../compare/aspects.ts'
import { areOfOneStory } from '../compare/story.ts'
import { keysOfAspects } from './candidates.ts'

/** Of two reports of one story so many pairs are held against each other at most; of more, those alone that share a key. */
const MOST_OF_TWO_REPORTS = 900

type Pairs = readonly (readonly [Aspects, Aspects])[]

/**
 * The pairs of statements of different reports that are to be compared: by rules those that share a key; by trees, of two reports of one
 * story, also those whose statements each share a key with something in the other report. The same whichever of the reports is new.
 */
export function pairsBetween(
  fresh: readonly Aspects[],
  known: readonly Aspects[],
): { readonly sharing: Pairs; readonly ofStories: Pairs } {
  const byKey = new Map<string, Aspects[]>()
  for (const aspects of known)
    for (const key of keysOfAspects(aspects)) {
      const sharing = byKey.get(key)
      if (sharing) sharing.push(aspects)
      else byKey.set(key, [aspects])
    }
  const byReports = new Map<string, Between>()
  for (const aspects of fresh)
    for (const other of new Set(keysOfAspects(aspects).flatMap((key) => byKey.get(key) ?? []))) {
      if (other.ledger.report === aspects.ledger.report) continue
      const name = `${other.ledger.report} ${aspects.ledger.report}`
      const between = byReports.get(name) ?? { known: new Set(), fresh: new Set(), sharing: [] }
      between.known.add(other)
      between.fresh.add(aspects)
      between.sharing.push([other, aspects])
      byReports.set(name, between)
    }
  const all = [...byReports.values()]
  return { sharing: all.flatMap(({ sharing }) => sharing), ofStories: all.flatMap(pairsOfStory) }
}

interface Between {
  readonly known: Set<Aspects>
  readonly fresh: Set<Aspects>
  readonly sharing: (readonly [Aspects, Aspects])[]
}

function pairsOfStory({ known, fresh, sharing }: Between): Pairs {
  const [one, other] = sharing[0] ?? []
  if (!one || !other || !areOfOneStory(one.ledger, other.ledger)) return []
  if (known.size * fresh.size > MOST_OF_TWO_REPORTS) return sharing
  return [...known].flatMap((a) => [...fresh].map((b) => [a, b] as const))
}
