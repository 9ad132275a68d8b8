import type { Change } from '../../model/dossier.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Watch, WatchTarget } from '../../model/watch.ts'
import { changesIn } from '../dossier/changes.ts'
import { bearingOn } from './bearing.ts'
import { due, dueOf, dueOfHistory } from './due.ts'
import { eventHistory } from './event-history.ts'

/** What to watch: exactly one. */
export type WatchRequest =
  | { readonly claim: string }
  /** A name, or the key of an entity. */
  | { readonly actor: string }
  | { readonly topic: string }
  /** The address of an event. */
  | { readonly event: string }

/** What is new on one watch. */
export interface WatchNews {
  readonly watch: Watch
  readonly changes: readonly Change[]
  /** Of an event: what reports that are new say of it. */
  readonly events: readonly EventRow[]
}

/** @param at an ISO 8601 instant: what is read after it is new. @throws HearsayError not-found, ambiguous-id */
export async function addWatch(ledger: LedgerStore, request: WatchRequest, at: string): Promise<Watch> {
  return ledger.addWatch(await targetOf(ledger, request), at)
}

async function targetOf(ledger: LedgerStore, request: WatchRequest): Promise<WatchTarget> {
  if ('topic' in request) return { kind: 'topic', words: request.topic }
  if ('actor' in request) {
    const { key, name } = await ledger.actor(request.actor)
    return { kind: 'actor', key, name }
  }
  if ('event' in request) return { kind: 'event', event: (await ledger.event(request.event)).address }
  const { claim } = await ledger.claim(request.claim)
  return { kind: 'claim', statement: claim.statements[0] ?? '' }
}

/**
 * What is new since each watch was last looked at: what was read after that, what conflicts with what, claims that stand otherwise or have
 * more origins, and dates that passed. Watches without news are left out.
 * @param now an ISO 8601 instant; with `look` it is when they were last looked at from now on.
 */
export async function watchNews(
  ledger: LedgerStore,
  now: string,
  { look }: { readonly look: boolean },
): Promise<readonly WatchNews[]> {
  const watches = await ledger.watches()
  const news: WatchNews[] = []
  for (const watch of watches) news.push(await newsOf(ledger, watch, now))
  if (look)
    await ledger.markSeen(
      watches.map(({ id }) => id),
      now,
    )
  return news.filter(({ changes, events }) => changes.length + events.length > 0)
}

/** New statements that are told of one watch; a watch that has more is looked at in a dossier. */
const MOST = 200

async function newsOf(ledger: LedgerStore, watch: Watch, now: string): Promise<WatchNews> {
  const { target, seenAt } = watch
  const read = new Set(await ledger.readAfter(seenAt))
  const isNew = ({ report }: StatementRow) => read.has(report)
  const wasThere = ({ report }: StatementRow) => !read.has(report)
  const { filters, events } = await filtersOf(ledger, target)
  const fresh = new Map<string, StatementRow>()
  for (const filter of filters)
    for (const row of await ledger.statements({ ...filter, readAfter: seenAt, limit: MOST }))
      fresh.set(row.address, row)
  const onFresh = await bearingOn(ledger, [...fresh.keys()])
  const claims =
    target.kind === 'claim'
      ? [await ledger.claim(target.statement)]
      : await ledger.claimsOf([...fresh.keys()], MOST)
  const onClaims = await bearingOn(
    ledger,
    claims.flatMap(({ claim }) => claim.statements),
  )
  const all = new Map([...onFresh, ...onClaims].map((row) => [row.judgement.id, row]))
  const day = now.slice(0, 10)
  const told = target.kind === 'event' ? await toldOf(ledger, target.event) : null
  const pending = told
    ? [dueRowOf(told, day)].filter((row) => row !== null)
    : events === null
      ? []
      : await due(ledger, { ...events, limit: MOST }, day)
  const scope = { statements: [...fresh.values()], claims, bearing: [...all.values()], due: pending }
  return {
    watch,
    changes: changesIn(scope, { isNew, wasThere, from: dayAfter(seenAt), until: day }),
    events: told === null ? [] : [...told.rows.values()].filter(({ report }) => read.has(report)),
  }
}

/** What every report says of an event, with the rows. */
async function toldOf(ledger: LedgerStore, address: string) {
  const { event, entries, slips } = await eventHistory(ledger, address)
  const rows = new Map([[event.address, event]])
  for (const { event: other } of entries.slice(-MOST))
    if (!rows.has(other)) rows.set(other, await ledger.event(other))
  return { event, entries, slips, rows }
}

function dueRowOf(told: Awaited<ReturnType<typeof toldOf>>, day: string) {
  return told.entries.length === 0 ? dueOf(told.event, [], day) : dueOfHistory(told, told.rows, day)
}

/** What passed by the day of the last look was told then. */
function dayAfter(instant: string): string {
  return new Date(Date.parse(instant.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10)
}

async function filtersOf(
  ledger: LedgerStore,
  target: WatchTarget,
): Promise<{ readonly filters: readonly LedgerFilter[]; readonly events: LedgerFilter | null }> {
  switch (target.kind) {
    case 'topic':
      return { filters: [{ about: target.words }], events: { about: target.words } }
    case 'actor': {
      const about = `"${target.name.replaceAll('"', ' ')}"`
      return { filters: [{ source: target.key }, { about }], events: { about } }
    }
    case 'claim': {
      const { claim } = await ledger.claim(target.statement)
      return { filters: [{ addresses: claim.statements }], events: null }
    }
    case 'event':
      return { filters: [], events: null }
  }
}
