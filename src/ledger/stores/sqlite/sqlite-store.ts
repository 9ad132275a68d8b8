import { Kysely, SqliteDialect, sql } from 'kysely'
import { HearsayError } from '../../../model/errors.ts'
import type { EventRow, LedgerCounts, StatementRow } from '../../../model/ports/ledger-rows.ts'
import type { LedgerStore, OpenOptions } from '../../../model/ports/ledger-store.ts'
import type { Reading } from '../../../model/reading.ts'
import { addToLedger } from './adding/add-to-ledger.ts'
import { copyRows } from './adding/copies-among.ts'
import { judgeCopy, retractCopy } from './adding/copy-rows.ts'
import { entries } from './adding/entries.ts'
import { feedRows, keepFeed, removeFeed } from './adding/feed-rows.ts'
import { findReport, localIdOf } from './adding/find-by-address.ts'
import { unpackedReading } from './adding/packed-reading.ts'
import { replaceReading } from './adding/replace-reading.ts'
import { sisterIssues } from './adding/sister-issues.ts'
import { versionRows } from './adding/version-rows.ts'
import { actorRow, figuresOf } from './asking/actor-row.ts'
import { askedOnce } from './asking/asked-once.ts'
import { ALWAYS } from './asking/conditions.ts'
import { countsAsOf } from './asking/counts-as-of.ts'
import { entityRows } from './asking/entity-rows.ts'
import { eventRows } from './asking/event-rows.ts'
import { eventsAlike } from './asking/event-sketches.ts'
import { lastKnown, tellingDay, withTellingDay } from './asking/idle-days.ts'
import { watchVersion } from './asking/ledger-state.ts'
import { lastStatements, listedEvents, listedStatements } from './asking/listed-rows.ts'
import { daySpans, momentRows } from './asking/moments.ts'
import { searchRows } from './asking/search-rows.ts'
import { publishedBetween, reportRows, sourceRows } from './asking/source-rows.ts'
import { statementRows } from './asking/statement-rows.ts'
import { addWatch, markSeen, removeWatch, watchRows } from './asking/watch-rows.ts'
import { checkDatabase } from './check-database.ts'
import { candidates } from './claims/candidates.ts'
import { claimRow, claimRows, claimRowsOf } from './claims/claim-rows.ts'
import { gatherStale } from './claims/gather-stale.ts'
import { judgementRow, judgementRows, judgementRowsOn } from './claims/judgement-rows.ts'
import { conflictCount } from './claims/once-each.ts'
import { correct } from './corrections/correct.ts'
import { correctionRow, correctionRows, keepLogged } from './corrections/correction-rows.ts'
import { mergeLogged, splitLogged } from './corrections/entity-corrections.ts'
import { undo } from './corrections/undo.ts'
import { guarded } from './guarded-database.ts'
import { openDatabase } from './open-database.ts'
import type { LedgerTables } from './schema.ts'
import { asHearsayError } from './sqlite-errors.ts'

type Database = Kysely<LedgerTables>

/**
 * A ledger in one file.
 * @param create whether to make it where there is none.
 * @throws HearsayError no-ledger, not-a-ledger, ledger-too-new, ledger-locked, ledger-unwritable, disk-full
 */
export function openSqliteStore(path: string, { rules, ...options }: OpenOptions): LedgerStore {
  const database = openDatabase(path, options)
  const db: Database = new Kysely<LedgerTables>({
    dialect: new SqliteDialect({ database: guarded(database, (error) => asHearsayError(error, path)) }),
  })
  const version = versionOf(database)
  watchVersion(db, version)
  const catchUp = () => gatherStale(db, rules, options.told)
  return {
    has: async (report) =>
      (await db.selectFrom('reports').select('number').where('id', '=', report).executeTakeFirst()) !==
      undefined,
    add: (reading, readAt) =>
      db.transaction().execute((transaction) => addToLedger(transaction, rules, reading, readAt)),
    candidates: (keys) => candidates(db, rules, keys),
    reading: (report) => reading(db, report),
    statement: (address) => statement(db, address),
    event: (address) => event(db, address),
    judgement: (id) => judgementRow(db, id),
    claim: async (written) => {
      await catchUp()
      return claimRow(db, rules, written)
    },
    claims: async (filter) => {
      await catchUp()
      return claimRows(db, rules, filter)
    },
    claimsOf: async (statements, limit) => {
      await catchUp()
      return claimRowsOf(db, rules, statements, limit)
    },
    search: async (query) => searchRows(db, await withTellingDay(db, query)),
    actor: (written) =>
      askedOnce(
        db,
        'actor',
        written,
        () => actorRow(db, written),
        () => 1,
      ),
    sourceFigures: async (written, clocks) => {
      await catchUp()
      const asked = clocks && (await withTellingDay(db, clocks))
      const make = () => figuresOf(db, written, asked)
      return askedOnce(db, 'sourceFigures', [written, asked], make, () => 1)
    },
    lastStatements: async (filter) => lastStatements(db, await withTellingDay(db, filter)),
    readAfter: async (instant) => {
      const rows = await db.selectFrom('reports').select('id').where('read_at', '>', instant).execute()
      return rows.map(({ id }) => id)
    },
    addWatch: (target, at) => addWatch(db, target, at),
    watches: () => watchRows(db),
    markSeen: (watches, at) => markSeen(db, watches, at),
    removeWatch: (id) => removeWatch(db, id),
    feeds: () => feedRows(db),
    keepFeed: (feed, formerUrl) => keepFeed(db, feed, formerUrl),
    removeFeed: (url) => removeFeed(db, url),
    versions: (written) => versionRows(db, written),
    judgementsOn: (statements, ...verdicts) => judgementRowsOn(db, statements, verdicts),
    copies: async (reports) => {
      await catchUp()
      return copyRows(db, reports)
    },
    judgeCopy: (pair, verdict, decision) =>
      db.transaction().execute((transaction) => judgeCopy(transaction, rules, pair, verdict, decision)),
    retractCopy: (id, decision) =>
      db.transaction().execute((transaction) => retractCopy(transaction, rules, id, decision)),
    eventsAlike: async (events, asOf) => eventsAlike(db, events, await tellingDay(db, asOf)),
    lastKnown: () => lastKnown(db),
    once: (name, question, make, sizeOf) => askedOnce(db, `app ${name}`, question, make, sizeOf),
    counts: async (filter) => {
      await gatherStale(db, rules)
      return filter?.asOf === undefined ? counts(db) : countsAsOf(db, filter)
    },
    publishedBetween: () => publishedBetween(db),
    reports: (filter) => reportRows(db, filter),
    sisterIssues: (publication) => sisterIssues(db, publication),
    statements: async (filter) => listedStatements(db, await withTellingDay(db, filter)),
    events: async (filter) => {
      const asked = await withTellingDay(db, filter)
      const make = () => listedEvents(db, asked)
      // Of a list that has no end nothing is kept.
      if (asked.limit === undefined && asked.ofThese === undefined) return make()
      return askedOnce(db, 'events', asked, make, (rows) => rows.length)
    },
    moments: (filter, page) => momentRows(db, filter, page),
    daySpans: (filter) => daySpans(db, filter),
    sources: (filter) => sourceRows(db, filter),
    judgements: async (filter) => {
      if (filter.once === true) await catchUp()
      return judgementRows(db, await withTellingDay(db, filter))
    },
    entities: (filter) => entityRows(db, filter),
    mergeEntities: (keys, decision) =>
      db.transaction().execute((transaction) => mergeLogged(transaction, rules, keys, decision)),
    splitEntity: (key, decision) =>
      db.transaction().execute((transaction) => splitLogged(transaction, rules, key, decision)),
    correct: async (correction, by) => {
      await catchUp()
      const id = await db.transaction().execute((transaction) => correct(transaction, rules, correction, by))
      return (await correctionRow(db, id)).row
    },
    undo: async (written, by) => {
      await catchUp()
      const id = await db.transaction().execute((transaction) => undo(transaction, rules, written, by))
      return (await correctionRow(db, id)).row
    },
    corrections: (filter) => correctionRows(db, filter),
    replace: async (reading, at) => {
      await catchUp()
      return db.transaction().execute((transaction) => replaceReading(transaction, rules, reading, at))
    },
    entries: () => entries(db),
    keepLogged: (logged) => keepLogged(db, logged),
    check: async () => checkDatabase(database),
    version: async () => version(),
    catchUp,
    close: () => db.destroy(),
  }
}

/** `data_version` tells of other connections' commits, `total_changes` of this one's. */
function versionOf(database: ReturnType<typeof openDatabase>): () => string {
  const asked = database
    .prepare("select total_changes() || ' ' || data_version from pragma_data_version")
    .raw()
  return () => String(asked.get([]))
}

async function reading(db: Database, written: string): Promise<Reading> {
  const { number } = await findReport(db, written)
  const row = await db
    .selectFrom('readings')
    .select('packed')
    .where('report', '=', number)
    .executeTakeFirstOrThrow()
  return unpackedReading(row.packed)
}

async function statement(db: Database, address: string): Promise<StatementRow> {
  const id = localIdOf(address)
  const report = await findReport(db, address)
  const [row] = await statementRows(
    db,
    sql<boolean>`statements.report = ${report.number} and statements.id = ${id}`,
  )
  return row ?? missing('statement', address)
}

async function event(db: Database, address: string): Promise<EventRow> {
  const id = localIdOf(address)
  const report = await findReport(db, address)
  const [row] = await eventRows(db, sql<boolean>`events.report = ${report.number} and events.id = ${id}`)
  return row ?? missing('event', address)
}

function missing(kind: 'statement' | 'event', address: string): never {
  throw new HearsayError(
    'not-found',
    `The report of "${address}" is in the ledger, but has no such ${kind}; "hearsay ${kind}s" lists them.`,
  )
}

/** The counts of a large ledger come from its indexes and totals. */
async function counts(db: Database): Promise<LedgerCounts> {
  const { rows } = await sql<LedgerCounts>`select
    (select count(*) from reports) as reports,
    (select count(*) from statements) - (select count(*) from statements where review = 'rejected') as statements,
    (select count(*) from entity_totals where statements > 0 and key not in (select key from merged_entities))
      + (select count(distinct canonical) from merged_entities
        join entity_totals on entity_totals.key = merged_entities.key where statements > 0) as sources,
    (select count(*) from events) as events,
    ${conflictCount(ALWAYS)} as conflicts`.execute(db)
  return rows[0] ?? { reports: 0, statements: 0, sources: 0, events: 0, conflicts: 0 }
}
