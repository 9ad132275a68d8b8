import { Kysely, SqliteDialect, sql } from 'kysely'
import type { LedgerStatement } from '../../../model/claim.ts'
import { HearsayError } from '../../../model/errors.ts'
import type {
  EventRow,
  Judge,
  LedgerCounts,
  LedgerEntry,
  LedgerStore,
  StatementRow,
} from '../../../model/ports.ts'
import type { Reading } from '../../../model/reading.ts'
import { addReading, addReport } from './add-reading.ts'
import { ofStatements } from './conditions.ts'
import { entityRows, mergeEntities, splitEntity } from './entity-rows.ts'
import { eventRows, ofEvents } from './event-rows.ts'
import { findReport, localIdOf } from './find-by-address.ts'
import { guarded } from './guarded-database.ts'
import { addJudgements, judgementRow, judgementRows } from './judgement-rows.ts'
import { openDatabase } from './open-database.ts'
import { unpacked } from './packed.ts'
import type { LedgerTables } from './schema.ts'
import { reportRows, sourceRows } from './source-rows.ts'
import { asHearsayError } from './sqlite-errors.ts'
import { statementRows } from './statement-rows.ts'

type Database = Kysely<LedgerTables>

/**
 * A ledger in one file.
 * @param create whether to make it where there is none.
 * @throws HearsayError no-ledger, not-a-ledger, ledger-too-new, ledger-locked, ledger-unwritable, disk-full
 */
export function openSqliteStore(path: string, { create }: { readonly create: boolean }): LedgerStore {
  const database = openDatabase(path, { create })
  const db: Database = new Kysely<LedgerTables>({
    dialect: new SqliteDialect({ database: guarded(database, (error) => asHearsayError(error, path)) }),
  })
  return {
    has: async (report) =>
      (await db.selectFrom('reports').select('number').where('id', '=', report).executeTakeFirst()) !==
      undefined,
    add: (entry, judge, readAt) =>
      db.transaction().execute((transaction) => add(transaction, entry, judge, readAt)),
    candidates: (keys) => candidates(db, keys),
    reading: (report) => reading(db, report),
    statement: (address) => statement(db, address),
    event: (address) => event(db, address),
    judgement: (id) => judgementRow(db, id),
    counts: () => counts(db),
    reports: (filter) => reportRows(db, filter),
    statements: (filter) => statementRows(db, ofStatements(filter), filter.limit),
    events: (filter) => eventRows(db, ofEvents(filter), filter.limit),
    sources: (filter) => sourceRows(db, filter),
    judgements: (filter) => judgementRows(db, filter),
    entities: (filter) => entityRows(db, filter),
    mergeEntities: (keys, decision) =>
      db.transaction().execute((transaction) => mergeEntities(transaction, keys, decision)),
    splitEntity: (key, decision) =>
      db.transaction().execute((transaction) => splitEntity(transaction, key, decision)),
    close: () => db.destroy(),
  }
}

async function add(db: Database, entry: LedgerEntry, judge: Judge, readAt: string): Promise<boolean> {
  const report = await addReport(db, entry.reading, readAt)
  if (report === null) return false
  const known = await candidates(
    db,
    entry.statements.flatMap(({ keys }) => keys),
  )
  await addReading(db, report, entry)
  await addJudgements(db, report, [...entry.reading.judgements, ...judge(known)], readAt)
  return true
}

/** SQLite binds at most 32,766 values a query. */
const KEYS_AT_ONCE = 5000

async function candidates(db: Database, keys: readonly string[]): Promise<readonly LedgerStatement[]> {
  const asked = [...new Set(keys)]
  const found = new Map<string, LedgerStatement>()
  for (let from = 0; from < asked.length; from += KEYS_AT_ONCE) {
    const rows = await db
      .selectFrom('statements')
      .select(['address', 'packed'])
      .where('number', 'in', (query) =>
        query
          .selectFrom('statement_keys')
          .select('statement')
          .where('key', 'in', asked.slice(from, from + KEYS_AT_ONCE)),
      )
      .execute()
    for (const { address, packed } of rows) if (!found.has(address)) found.set(address, unpacked(packed))
  }
  // By address, so that judging sees them in the same order whatever was read first.
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
}

async function reading(db: Database, written: string): Promise<Reading> {
  const { number } = await findReport(db, written)
  const row = await db
    .selectFrom('readings')
    .select('packed')
    .where('report', '=', number)
    .executeTakeFirstOrThrow()
  return unpacked<Reading>(row.packed)
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

async function counts(db: Database): Promise<LedgerCounts> {
  const { rows } = await sql<LedgerCounts>`select
    (select count(*) from reports) as reports,
    (select count(*) from statements) as statements,
    (select count(distinct coalesce(merged_entities.canonical, links.key)) from links
      left join merged_entities on merged_entities.key = links.key) as sources,
    (select count(*) from events) as events,
    (select count(*) from judgements where verdict = 'contradicts' and retracted_at is null) as conflicts`.execute(
    db,
  )
  return rows[0] ?? { reports: 0, statements: 0, sources: 0, events: 0, conflicts: 0 }
}
