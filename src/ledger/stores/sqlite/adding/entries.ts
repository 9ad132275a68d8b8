import { type Kysely, sql } from 'kysely'
import type { LedgerEntry } from '../../../../model/ledger-entry.ts'
import type { CopyVerdict } from '../../../../model/report-copy.ts'
import { watchRows } from '../asking/watch-rows.ts'
import { detailsOf } from '../corrections/correction-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { unpackedReading } from './packed-reading.ts'

type Database = Kysely<LedgerTables>

/** When it happened, what comes first of what happened at one instant, and how it is had. */
interface Due {
  readonly at: string
  readonly rank: number
  readonly number: number
  readonly load: () => Promise<LedgerEntry>
}

/** Everything that happened to the ledger, in its order; one reading is in memory at a time. */
export async function* entries(db: Database): AsyncGenerator<LedgerEntry> {
  const all = [
    ...(await readings(db)),
    ...(await merges(db)),
    ...(await copies(db)),
    ...(await corrections(db)),
    ...(await watches(db)),
  ]
  all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.rank - b.rank || a.number - b.number))
  for (const { load } of all) yield await load()
}

async function readings(db: Database): Promise<readonly Due[]> {
  const rows = await db.selectFrom('reports').select(['number', 'read_at']).execute()
  return rows.map(({ number, read_at: at }) => ({
    ...{ at, rank: 0, number },
    load: async () => {
      const query = db.selectFrom('readings').select('packed').where('report', '=', number)
      const { packed } = await query.executeTakeFirstOrThrow()
      return { kind: 'read', at, reading: unpackedReading(packed) }
    },
  }))
}

async function merges(db: Database): Promise<readonly Due[]> {
  const rows = await db
    .selectFrom('entity_judgements')
    .selectAll()
    .where('rule', '<>', 'person')
    .orderBy('id')
    .execute()
  return rows.map(({ left_key, right_key, rule, who, why, judged_at: at }, number) =>
    ready(1, number, { kind: 'merged', at, keys: [left_key, right_key], by: { by: rule, who, why, at } }),
  )
}

async function copies(db: Database): Promise<readonly Due[]> {
  const { rows } = await sql<{
    id: string
    left: string
    right: string
    verdict: CopyVerdict
    who: string
    reason: string
    judged_at: string
    retracted_at: string | null
    retracted_who: string | null
    retracted_why: string | null
  }>`select report_copies.id, one.id as left, other.id as right, verdict, who, reason, judged_at,
      retracted_at, retracted_who, retracted_why
    from report_copies join reports one on one.number = left_report join reports other on other.number = right_report
    where rule = 'person' order by report_copies.id`.execute(db)
  return rows.flatMap(({ id, left, right, verdict, who, reason, judged_at: at, ...row }, number) => [
    ready(2, number, {
      ...{ kind: 'copies-judged', at, id, between: [left, right], verdict },
      by: { who, why: reason, at },
    }),
    ...(row.retracted_at === null
      ? []
      : [
          ready(5, number, {
            ...{ kind: 'copies-retracted', at: row.retracted_at, id },
            by: { who: row.retracted_who ?? '', why: row.retracted_why ?? '', at: row.retracted_at },
          }),
        ]),
  ])
}

async function corrections(db: Database): Promise<readonly Due[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('number').execute()
  return rows.flatMap((row) => {
    const { id, number, target, who, why, made_at: at } = row
    const logged = { id, target, who, why, at, ...detailsOf(row), holds: row.holds === 1 }
    return [
      ready(3, number, { kind: 'corrected', at, logged }),
      ...(row.undone_at === null
        ? []
        : [
            ready(4, number, {
              ...{ kind: 'undone', at: row.undone_at, correction: id },
              by: { who: row.undone_who ?? '', why: row.undone_why ?? '', at: row.undone_at },
            }),
          ]),
    ]
  })
}

async function watches(db: Database): Promise<readonly Due[]> {
  return (await watchRows(db)).map(({ target, addedAt: at, seenAt }, number) =>
    ready(6, number, { kind: 'watched', at, target, seenAt }),
  )
}

function ready(rank: number, number: number, entry: LedgerEntry): Due {
  return { at: entry.at, rank, number, load: async () => entry }
}
