import type { Dossier, DossierSubject, Section, TimelineEntry } from '../../model/dossier.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { ClaimRow, ConflictRow, EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { bearingOn, conflictsIn } from '../asking/bearing.ts'
import { claimAsOf, countsBy } from '../asking/claim-as-of.ts'
import { type DueRow, due, dueAmong } from '../asking/due.ts'
import { onceEach } from '../asking/once-each.ts'
import { inOrderOfDays } from '../asking/order-of-days.ts'
import { tellingDay } from '../asking/telling-day.ts'
import { changesIn, knownOf } from './changes.ts'
import { issuesOf, titleOf } from './issues.ts'

/** What a dossier is asked of: exactly one. */
export type DossierRequest =
  /** A name, or the key of an entity. */
  { readonly actor: string } | { readonly claim: string } | { readonly topic: string }

export interface DossierOptions {
  /** The ledger as known on this day: `YYYY-MM-DD`. */
  readonly asOf: string
  /** Tells what became known from this day on. */
  readonly since?: Edtf
  /** Rows a section; 100 where it is not given. */
  readonly limit?: number
}

const ROWS = 100

/**
 * What the ledger holds on an actor, a claim or a topic, as of a day. Sections are bounded and say how much more there is.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function openDossier(
  ledger: LedgerStore,
  request: DossierRequest,
  { asOf, since, limit = ROWS }: DossierOptions,
): Promise<Dossier> {
  const telling = await tellingDay(ledger, asOf)
  const { found, events, all, ...sections } = await ledger.once(
    'dossier',
    [request, telling, limit],
    () => heldOn(ledger, request, { asOf, isNow: telling === undefined, limit }),
    sizeOf,
  )
  const pending = await dueOf(ledger, events, sections.told, { asOf, limit })
  const from = since === undefined ? null : (dayRange(since).earliest ?? null)
  const { subject, title, said, others, claims, conflicts, issues, timeline } = sections
  return {
    ...{ subject, title, asOf, since: from, said, others, claims, due: pending },
    ...{ conflicts, issues, timeline },
    changes:
      from === null
        ? []
        : changesIn(
            {
              ...{ statements: [...said.rows, ...others.rows], claims: found, bearing: all, due: pending },
              copies: await copiesOf(ledger, found),
            },
            {
              wasThere: ({ known }) => known < from,
              isNew: ({ known }) => known >= from && known <= asOf,
              ...{ from, until: asOf },
            },
          ),
  }
}

/** All of a dossier that does not change with each day: as of the last on which something became known it is as of any later. */
type Held = Pick<
  Dossier,
  'subject' | 'title' | 'said' | 'others' | 'claims' | 'conflicts' | 'issues' | 'timeline'
> & {
  /** The claims as they are now. */
  readonly found: readonly ClaimRow[]
  /** What bears on them and was known by the day. */
  readonly all: readonly ConflictRow[]
  readonly told: readonly EventRow[]
  readonly events: LedgerFilter
}

async function heldOn(
  ledger: LedgerStore,
  request: DossierRequest,
  { asOf, isNow, limit }: { readonly asOf: string; readonly isNow: boolean; readonly limit: number },
): Promise<Held> {
  const { subject, title, said, others, events } = await find(ledger, request, asOf, limit)
  const statements = [...said.rows, ...others.rows]
  const addresses = statements.map(({ address }) => address)
  const found = await ledger.claimsOf(addresses, limit)
  const inClaims = found.flatMap(({ claim }) => claim.statements)
  const bearing = await bearingOn(ledger, [...new Set([...addresses, ...inClaims])])
  const all = isNow ? bearing : bearing.filter((one) => knownOf(one) <= asOf)
  const conflicts = conflictsIn(all)
  const isCut = !isNow && found.some((row) => row.statements.some((one) => !countsBy({ asOf }, one)))
  const copies = isCut ? await copiesOf(ledger, found) : []
  const claims = isNow
    ? found
    : found.map((row) => claimAsOf(row, all, { asOf }, copies)).filter((row) => row.statements.length > 0)
  const beyond = await claimsAcross(ledger, conflicts, new Set(inClaims), limit)
  const told = await ledger.events({ ...events, asOf, limit, latestFirst: true })
  return {
    ...{ subject, title, said, others, claims, found, all, told, events },
    conflicts: onceEach(conflicts, [...found, ...beyond]),
    issues: issuesOf([...claims, ...beyond], conflicts),
    timeline: timelineOf(statements, told),
  }
}

function sizeOf({ said, others, found, all, told }: Held): number {
  const inClaims = found.reduce((sum, { statements }) => sum + statements.length, 0)
  return said.rows.length + others.rows.length + inClaims + 2 * all.length + told.length
}

/** Where all that is told of the subject was had already, what is due is among it. */
function dueOf(
  ledger: LedgerStore,
  events: LedgerFilter,
  told: readonly EventRow[],
  { asOf, limit }: { readonly asOf: string; readonly limit: number },
): Promise<readonly DueRow[]> {
  return told.length < limit
    ? dueAmong(ledger, told, asOf, { limit })
    : due(ledger, { ...events, limit }, asOf)
}

/** The claims of those who contradict, so that an issue has both sides. */
async function claimsAcross(
  ledger: LedgerStore,
  conflicts: readonly ConflictRow[],
  known: ReadonlySet<string>,
  limit: number,
) {
  const across = conflicts
    .flatMap(({ judgement }) => judgement.between)
    .filter((address) => !known.has(address))
  return across.length === 0 ? [] : ledger.claimsOf([...new Set(across)], limit)
}

interface Found {
  readonly subject: DossierSubject
  readonly title: string
  readonly said: Section<StatementRow>
  readonly others: Section<StatementRow>
  /** What events it is about. */
  readonly events: LedgerFilter
}

async function find(
  ledger: LedgerStore,
  request: DossierRequest,
  asOf: string,
  limit: number,
): Promise<Found> {
  if ('claim' in request) return findClaim(ledger, request.claim, asOf, limit)
  if ('topic' in request) {
    const filter = { about: request.topic, asOf }
    return {
      subject: { kind: 'topic', words: request.topic },
      title: request.topic,
      said: await ledger.lastStatements({ ...filter, limit }),
      others: { rows: [], more: 0 },
      events: { about: request.topic },
    }
  }
  const { key, name } = await ledger.actor(request.actor)
  const about = `"${name.replaceAll('"', ' ')}"`
  return {
    subject: { kind: 'actor', key, name },
    title: name,
    said: await ledger.lastStatements({ source: key, asOf, limit }),
    others: await ledger.lastStatements({ about, notSource: key, asOf, limit }),
    events: { about },
  }
}

/** What the reports of these claims are to each other as texts. */
function copiesOf(ledger: LedgerStore, rows: readonly ClaimRow[]): Promise<readonly ReportCopy[]> {
  return ledger.copies([...new Set(rows.flatMap(({ statements }) => statements.map(({ report }) => report)))])
}

async function findClaim(ledger: LedgerStore, written: string, asOf: string, limit: number): Promise<Found> {
  const whole = await ledger.claim(written)
  const bearing = (await bearingOn(ledger, whole.claim.statements)).filter((one) => knownOf(one) <= asOf)
  const { claim, statements } = claimAsOf(whole, bearing, { asOf }, await copiesOf(ledger, [whole]))
  if (statements.length === 0) {
    throw new HearsayError(
      'not-found',
      `The claim ${claim.id} was not known by ${asOf}; its first statement became known later.`,
    )
  }
  const members = new Set(claim.statements)
  const against = new Map(
    conflictsIn(bearing)
      .flatMap((conflict) => conflict.statements)
      .filter(({ address }) => !members.has(address))
      .map((row) => [row.address, row]),
  )
  const title = titleOf(whole)
  return {
    subject: { kind: 'claim', id: claim.id },
    title,
    said: cut(statements.toReversed(), limit),
    others: cut([...against.values()], limit),
    events: { addresses: [...members].slice(0, limit) },
  }
}

function cut<Row>(rows: readonly Row[], limit: number): Section<Row> {
  return { rows: rows.slice(0, limit), more: Math.max(0, rows.length - limit) }
}

function timelineOf(
  statements: readonly StatementRow[],
  events: readonly EventRow[],
): readonly TimelineEntry[] {
  const said = statements.map((statement) => ({
    when: statement.statement.said.edtf,
    key: `said ${statement.address}`,
    row: { kind: 'said', statement } as const,
  }))
  const happen = events.flatMap((event) => {
    const when = event.scheduledFor ?? event.time
    return when === null
      ? []
      : [{ when, key: `event ${event.address}`, row: { kind: 'event', event } as const }]
  })
  return inOrderOfDays([...said, ...happen]).map(({ item: { when, row }, unordered }) => ({
    ...{ when, unordered },
    ...row,
  }))
}
