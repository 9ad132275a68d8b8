import type { EventSketch, LedgerEvent } from '../../model/ledger-event.ts'
import { onceFor } from '../../model/once-for.ts'
import { deedsOf, OF_THING } from './deed.ts'
import { topicsOf } from './ledger-events.ts'

/** Whether both tell of a deed of one kind. */
export function sharesDeed(a: LedgerEvent, b: LedgerEvent): boolean {
  return meet(wordsOf(a.sketch).deeds, wordsOf(b.sketch).deeds)
}

/** … by its words, not only of one thing that something is done to ("of report"). */
export function sharesDeedItself(a: LedgerEvent, b: LedgerEvent): boolean {
  return meet(wordsOf(a.sketch).deedsThemselves, wordsOf(b.sketch).deeds)
}

/** Somebody or something told with both, … */
export function sharesTold(a: LedgerEvent, b: LedgerEvent): boolean {
  return meet(wordsOf(a.sketch).told, wordsOf(b.sketch).told)
}

/** … or told with one, and what the other's report is about. */
export function sharesWord(a: LedgerEvent, b: LedgerEvent): boolean {
  const [one, other] = [wordsOf(a.sketch), wordsOf(b.sketch)]
  return meet(one.told, other.told) || meet(one.told, other.topics) || meet(other.told, one.topics)
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}

/** What a sketch is held against others by; made once, as it is held against many. */
interface SketchWords {
  readonly deeds: ReadonlySet<string>
  readonly deedsThemselves: ReadonlySet<string>
  /** Who and what is told with it. */
  readonly told: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

export const wordsOf = onceFor((sketch: EventSketch): SketchWords => {
  const { doers, done, others, names } = sketch
  const deeds = deedsOf(sketch)
  return {
    deeds: new Set(deeds),
    deedsThemselves: new Set(deeds.filter((deed) => !deed.startsWith(OF_THING))),
    told: new Set([...doers, ...done, ...others, ...names]),
    topics: new Set(topicsOf(sketch)),
  }
})
