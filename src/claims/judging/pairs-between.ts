import type { Aspects } from '../compare/aspects.ts'
import { areOfOneStory } from '../compare/story.ts'
import { keysOfAspects } from './candidates.ts'

/** Of two reports of one story so many pairs are held against each other at most; of more, those of statements that each share a key with something in the other report; and of more still, those alone that share one. */
const MOST_OF_TWO_REPORTS = 900

type Pairs = readonly (readonly [Aspects, Aspects])[]

/**
 * The pairs of statements of different reports that are to be compared: by rules those that share a key; by trees, of two reports of one
 * story that share one, all. The same whichever of the reports is new.
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
  const byReports = new Map<string, [Aspects, Aspects][]>()
  for (const aspects of fresh)
    for (const other of new Set(keysOfAspects(aspects).flatMap((key) => byKey.get(key) ?? []))) {
      if (other.ledger.report === aspects.ledger.report) continue
      const name = `${other.ledger.report} ${aspects.ledger.report}`
      const between = byReports.get(name)
      if (between) between.push([other, aspects])
      else byReports.set(name, [[other, aspects]])
    }
  const all = [...byReports.values()]
  const [ours, theirs] = [ofReports(fresh), ofReports(known)]
  return {
    sharing: all.flat(),
    ofStories: all.flatMap((sharing) => pairsOfStory(sharing, ours, theirs)),
  }
}

type Reports = ReadonlyMap<string, readonly Aspects[]>

function pairsOfStory(sharing: Pairs, ours: Reports, theirs: Reports): Pairs {
  const [one, other] = sharing[0] ?? []
  if (!one || !other || !areOfOneStory(one.ledger, other.ledger)) return []
  const all = [theirs.get(one.ledger.report) ?? [], ours.get(other.ledger.report) ?? []] as const
  const some = [new Set(sharing.map(([a]) => a)), new Set(sharing.map(([, b]) => b))].map((set) => [...set])
  for (const [known = [], fresh = []] of [all, some])
    if (known.length * fresh.length <= MOST_OF_TWO_REPORTS)
      return known.flatMap((a) => fresh.map((b) => [a, b] as const))
  return sharing
}

function ofReports(all: readonly Aspects[]): Reports {
  const reports = new Map<string, Aspects[]>()
  for (const aspects of all) {
    const { report } = aspects.ledger
    const own = reports.get(report)
    if (own) own.push(aspects)
    else reports.set(report, [aspects])
  }
  return reports
}
