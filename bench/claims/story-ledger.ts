import { addressOf } from '../../src/model/address.ts'
import type { Address } from '../../src/model/claim.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { ReportId } from '../../src/model/report.ts'
import { overlaps, type Span, textOf } from '../../src/model/span.ts'
import { placesOf } from '../cases/expected.ts'
import { parseRef, type Ref } from './expected.ts'
import type { CasebookReport } from './read-casebook.ts'

/** What the ledger holds of the reports of one story, to find what references mean. */
export interface StoryLedger {
  reportOf(name: string): ReportId
  /** Statements whose content overlaps the words. */
  statementsAt(ref: Ref): readonly Address[]
  /** Events whose anchor overlaps the words. */
  eventsAt(ref: Ref): readonly Address[]
  /** The report's own words for the source of the statement that tells of an event; empty where it has none. */
  sourceOf(event: Address): string
}

interface Placed {
  readonly address: Address
  readonly spans: readonly Span[]
}

export async function storyLedger(
  ledger: LedgerStore,
  reports: readonly CasebookReport[],
  story: string,
): Promise<StoryLedger> {
  const those = new Map(
    await Promise.all(
      reports
        .filter((one) => one.story === story)
        .map(async ({ name, report }) => {
          const { statements, events } = await ledger.reading(report.id)
          const placed = {
            id: report.id,
            text: report.text,
            statements: statements.map(({ id, content }) => ({
              address: addressOf(report.id, id),
              spans: content,
            })),
            events: events.map((event) => ({ address: addressOf(report.id, event.id), spans: [event] })),
            sources: events.map(({ id, statement }) => {
              const told = statements.find((one) => one.id === statement)?.chain.at(-1)?.source
              return [addressOf(report.id, id), told ? textOf(report.text, told) : ''] as const
            }),
          }
          return [name, placed] as const
        }),
    ),
  )
  const sources = new Map([...those.values()].flatMap(({ sources }) => sources))
  const at = (ref: Ref, kind: 'statements' | 'events') => {
    const { report, words } = parseRef(ref)
    const one = those.get(report)
    return one ? addressesAt(one[kind], placesOf(one.text, words)) : []
  }
  return {
    reportOf: (name) => those.get(name)?.id ?? name,
    statementsAt: (ref) => at(ref, 'statements'),
    eventsAt: (ref) => at(ref, 'events'),
    sourceOf: (event) => sources.get(event) ?? '',
  }
}

function addressesAt(things: readonly Placed[], places: readonly Span[]): readonly Address[] {
  return things
    .filter(({ spans }) => spans.some((span) => places.some((place) => overlaps(place, span))))
    .map(({ address }) => address)
}
