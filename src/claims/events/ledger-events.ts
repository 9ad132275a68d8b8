import { LIGHT_DEEDS, NO_DEEDS } from '../../lexicon/en/events/no-deeds.ts'
import { addressOf } from '../../model/address.ts'
import type { EventStatus, Token } from '../../model/annotation.ts'
import type { EventSketch, LedgerEvent } from '../../model/ledger-event.ts'
import type { Reading } from '../../model/reading.ts'
import type { Event } from '../../model/statement.ts'
import { deedsOf } from './deed.ts'
import { sketcherOf } from './sketch-event.ts'

type Told = Omit<Reading, 'judgements'>

/** The events of a reading with what comparing them with those of other reports needs; those of an older Hearsay have no such. */
export function ledgerEventsOf({ report, layers, statements, events }: Told): readonly LedgerEvent[] {
  const sketch = sketcherOf(layers)
  const tokenAt = new Map(layers.tokens.map(({ start }, at) => [start, at]))
  const names = new Map(layers.entities.map(({ id, name }) => [id, name]))
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const published = layers.published.edtf
  let before: { readonly sketch: EventSketch; readonly sentence: number | undefined } | null = null
  return events.flatMap((event): LedgerEvent[] => {
    const at = event.trigger && tokenAt.get(event.trigger.start)
    if (at === undefined) return []
    // "Postponed it to May", "which was to open in May, would now open in June": what was told of before.
    const own = sketch(at)
    const token = layers.tokens[at]
    const isMoved = before !== null && before.sentence === token?.sentence && isNow(layers.tokens, at)
    const told = before !== null && (token?.upos === 'PRON' || isMoved) ? before.sketch : own
    before = { sketch: told, sentence: isPending(event.status) ? token?.sentence : undefined }
    const statement = event.statement === null ? undefined : byId.get(event.statement)
    const source = statement?.chain.filter(({ source }) => source !== null).at(-1)
    const name = source?.entity ? names.get(source.entity) : undefined
    const words = source?.source ? report.text.slice(source.source.start, source.source.end) : null
    return [
      {
        address: addressOf(report.id, event.id),
        report: report.id,
        published,
        what: event.what,
        status: event.status,
        time: event.time,
        scheduledFor: event.scheduledFor,
        said: statement?.said.edtf ?? published,
        by: name ?? words ?? deciderOf(event, names),
        sketch: told,
      },
    ]
  })
}

/** Who puts an event off, calls it off or announces it tells of it. */
function deciderOf({ status, statement, actors }: Event, names: ReadonlyMap<string, string>): string | null {
  if (statement !== null || !DECIDED.has(status)) return null
  const actor = actors.find(({ role }) => role === 'actor')
  return actor === undefined ? null : (names.get(actor.entity) ?? null)
}

const DECIDED: ReadonlySet<EventStatus> = new Set(['postponed', 'cancelled', 'announced'])

function isPending(status: EventStatus): boolean {
  return status === 'planned' || status === 'scheduled' || status === 'postponed'
}

const AHEAD: ReadonlySet<EventStatus> = new Set(['planned', 'scheduled', 'announced'])

/** "Would now go back into service". */
function isNow(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.upos === 'VERB' && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'now')
  )
}

/** How many names and words of an event it is found by, and how many of what its report is about. */
const MOST = 6
const TOPICS = 8

/** The words that tell most of what its report is about. */
export function topicsOf({ about }: EventSketch): readonly string[] {
  return about
    .slice(0, 3 * TOPICS)
    .flatMap(([word]) => (NO_DEEDS.has(word) || LIGHT_DEEDS.has(word) ? [] : [word]))
    .slice(0, TOPICS)
}

/** What events must share to be held against each other: a deed, and somebody or something told with it, or what the reports are about. */
export function eventKeysOf({ sketch, status, scheduledFor }: LedgerEvent): readonly string[] {
  const told = [...sketch.doers, ...sketch.done, ...sketch.others].slice(0, MOST)
  const words = new Set([...sketch.names.slice(0, MOST), ...told, ...topicsOf(sketch)])
  // What is to be on one day may be told by other words: "parliament is to receive a report", "a report would be laid before parliament".
  const day = AHEAD.has(status) ? scheduledFor : null
  const deeds = [...deedsOf(sketch), ...(day === null ? [] : [day])]
  return [...new Set(deeds.flatMap((deed) => [...words].map((word) => `${deed}|${word}`)))]
}
