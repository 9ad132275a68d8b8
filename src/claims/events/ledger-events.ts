import { addressOf } from '../../model/address.ts'
import type { EventSketch, LedgerEvent } from '../../model/ledger-event.ts'
import type { Reading } from '../../model/reading.ts'
import { deedOf } from './deed.ts'
import { sketcherOf } from './sketch-event.ts'

type Told = Omit<Reading, 'judgements'>

/** The events of a reading with what comparing them with those of other reports needs; those of an older Hearsay have no such. */
export function ledgerEventsOf({ report, layers, statements, events }: Told): readonly LedgerEvent[] {
  const sketch = sketcherOf(layers)
  const tokenAt = new Map(layers.tokens.map(({ start }, at) => [start, at]))
  const names = new Map(layers.entities.map(({ id, name }) => [id, name]))
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const published = layers.published.edtf
  let noun: EventSketch | null = null
  return events.flatMap((event): LedgerEvent[] => {
    const at = event.trigger && tokenAt.get(event.trigger.start)
    if (at === undefined) return []
    // "Postponed it to May": what was told of before.
    const own = sketch(at)
    const told = layers.tokens[at]?.upos === 'PRON' ? (noun ?? own) : own
    noun = told
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
        by: name ?? words,
        sketch: told,
      },
    ]
  })
}

/** How many names and words of an event it is found by. */
const MOST = 6

/** What events must share to be held against each other: the deed, and somebody or something told with it. */
export function eventKeysOf({ sketch }: LedgerEvent): readonly string[] {
  const deed = deedOf(sketch.lemma)
  const told = [...sketch.doers, ...sketch.done, ...sketch.others].slice(0, MOST)
  return [...new Set([...sketch.names.slice(0, MOST), ...told])].map((word) => `${deed}|${word}`)
}
