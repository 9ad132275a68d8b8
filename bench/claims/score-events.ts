import type { EventStatus } from '../../src/model/annotation.ts'
import type { Address } from '../../src/model/claim.ts'
import type { EventHistory } from '../../src/model/event-history.ts'
import type { ExpectedEvent, Ref } from './expected.ts'

type EventsAt = (ref: Ref) => readonly Address[]
type SourceOf = (event: Address) => string
type Due = ExpectedEvent['due'][string]

/** The ledger's history that tells of the event in most of the expected places. */
export function historyOf(
  histories: readonly EventHistory[],
  { history }: ExpectedEvent,
  eventsAt: EventsAt,
): EventHistory | null {
  const places = history.map((entry) => eventsAt(entry.in))
  const heldBy = ({ entries }: EventHistory) =>
    places.filter((those) => entries.some(({ event }) => those.includes(event))).length
  const [best] = histories
    .map((one) => ({ history: one, held: heldBy(one) }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held)
  return best?.history ?? null
}

/** Whether the history has the entry, with its status, the date it is for, when it was said and by whom: a name, or the report's words for him. */
export function hasEntry(
  history: EventHistory | null,
  wanted: ExpectedEvent['history'][number],
  eventsAt: EventsAt,
  sourceOf: SourceOf,
): boolean {
  const those = eventsAt(wanted.in)
  return (history?.entries ?? []).some(
    ({ event, status, scheduledFor, said, by }) =>
      those.includes(event) &&
      kindOf(status) === kindOf(wanted.status) &&
      (wanted.for === null || wanted.for === scheduledFor) &&
      wanted.on === said &&
      (wanted.by === null ||
        `${by ?? ''} ${sourceOf(event)}`.toLowerCase().includes(wanted.by.toLowerCase())),
  )
}

/** Why an entry that is expected is not in the history, as a person who mends it looks for it: the first that is wrong. */
export function causeOf(
  histories: readonly EventHistory[],
  history: EventHistory | null,
  wanted: ExpectedEvent['history'][number],
  eventsAt: EventsAt,
): string {
  const those = eventsAt(wanted.in)
  if (those.length === 0) return 'no event is found at the words'
  const entries = (history?.entries ?? []).filter(({ event }) => those.includes(event))
  if (entries.length === 0)
    return histories.some((one) => one.entries.some(({ event }) => those.includes(event)))
      ? 'the event is not joined to the others'
      : 'the event is in no history'
  const ofStatus = entries.filter(({ status }) => kindOf(status) === kindOf(wanted.status))
  if (ofStatus.length === 0) return 'the status is read otherwise'
  const ofDate = ofStatus.filter(({ scheduledFor }) => wanted.for === null || wanted.for === scheduledFor)
  if (ofDate.length === 0) return 'the date that it is to be on is another'
  if (!ofDate.some(({ said }) => said === wanted.on)) return 'the day of saying is another'
  return 'the source is another'
}

/** Announced, planned and scheduled shade into one another; what counts of them is that it lies ahead. */
function kindOf(status: EventStatus): EventStatus {
  return status === 'announced' || status === 'planned' ? 'scheduled' : status
}

/** How the event is listed as due: as passed if any of its mentions is, `done` if none is listed. */
export function dueOf(mentions: readonly Address[], on: ReadonlyMap<Address, 'ahead' | 'passed'>): Due {
  const listed = mentions.map((address) => on.get(address))
  return listed.includes('ahead') ? 'ahead' : listed.includes('passed') ? 'passed' : 'done'
}
