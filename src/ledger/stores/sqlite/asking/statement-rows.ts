import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Review } from '../../../../model/correction.ts'
import type { StatementRow } from '../../../../model/ports/ledger-rows.ts'
import { unpackedStatement } from '../adding/unpacked-statements.ts'
import type { LedgerTables } from '../schema.ts'
import { withCanonicalKeys } from './canonical-keys.ts'
import { stateOf } from './ledger-state.ts'
import { WHOLE } from './narrow-rows.ts'
import { LATEST_FIRST, PUBLICATION_ORDER, type RowOrder } from './reading-order.ts'
import { numbersAtOnce, rowsAtOnce } from './rows-at-once.ts'

/** SQLite has a limit on the values bound in one query. */
const NUMBERS_AT_ONCE = 5000

/**
 * Statements that fulfil the condition, in the order of publication, report and text: the same whatever was read first. `walk` goes through reports
 * in order: quick for the first rows of a list that no words narrow.
 */
export async function statementRows(
  db: Kysely<LedgerTables>,
  condition: RawBuilder<boolean>,
  { limit, latestFirst = false, walk = false, from }: RowOrder = {},
): Promise<readonly StatementRow[]> {
  // SQLite's cross join walks its left side first: a page of a long list then ends with the page.
  const all = walk
    ? sql`reports cross join statements on statements.report = reports.number`
    : (from ?? WHOLE)
  const order = sql`${latestFirst ? LATEST_FIRST : PUBLICATION_ORDER}, reports.id, statements.number`
  return rowsInOrder(
    db,
    await numbersAtOnce(
      db,
      sql`select statements.number from ${all} where ${condition} order by ${order} limit ${limit ?? -1}`,
    ),
  )
}

/** Of the statements that fulfil the condition those of the last reports, and how many more there are: they are found once for both. */
export async function lastStatementRows(
  db: Kysely<LedgerTables>,
  condition: RawBuilder<boolean>,
  { limit, from }: { readonly limit: number; readonly from: RawBuilder<unknown> },
): Promise<{ readonly rows: readonly StatementRow[]; readonly more: number }> {
  const { rows: found } = await sql<{ readonly number: number; readonly total: number }>`
    with found as materialized (
      select statements.number, statements.report, reports.earliest from ${from} where ${condition}),
    edge as materialized (select earliest from found order by earliest is null, earliest desc limit 1 offset ${limit - 1})
    select found.number, (select count(*) from found) as total
      from found cross join reports on reports.number = found.report
      where (select earliest from edge) is null or found.earliest >= (select earliest from edge)
      order by ${LATEST_FIRST}, reports.id, found.number limit ${limit}`.execute(db)
  return {
    rows: await rowsInOrder(
      db,
      found.map(({ number }) => number),
    ),
    more: (found[0]?.total ?? 0) - found.length,
  }
}

/** The same rows by their numbers: those of one state of the ledger are made once, as long as they are kept. */
export async function statementRowsByNumber(
  db: Kysely<LedgerTables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, StatementRow>> {
  const kept = stateOf(db).rows
  const rows = new Map<number, StatementRow>()
  const missing: number[] = []
  for (const number of numbers) {
    const row = kept.get(number)
    if (row) rows.set(number, row)
    else missing.push(number)
  }
  for (const part of parts(missing)) {
    const { rows: found } = await sql<Row>`select ${COLUMNS} from statements
      join reports on reports.number = statements.report where statements.number in ${among(part)}`.execute(
      db,
    )
    const chains = await chainsOf(db, part)
    const made = await withCanonicalKeys(
      db,
      found.map((row) => rowOf(row, chains)),
    )
    for (const [at, { number }] of found.entries()) {
      const row = made[at]
      if (!row) continue
      rows.set(number, row)
      keep(kept, number, row)
    }
  }
  return rows
}

/** About 3 kB each. */
const MOST_KEPT = 16_000

function keep(kept: Map<number, StatementRow>, number: number, row: StatementRow): void {
  if (kept.size >= MOST_KEPT) {
    let left = MOST_KEPT / 4
    for (const oldest of kept.keys()) {
      if (left-- === 0) break
      kept.delete(oldest)
    }
  }
  kept.set(number, row)
}

/** The rows of these numbers, in their order. */
export async function rowsInOrder(
  db: Kysely<LedgerTables>,
  numbers: readonly number[],
): Promise<readonly StatementRow[]> {
  if (numbers.length === 0) return []
  const rows = await statementRowsByNumber(db, numbers)
  return numbers.flatMap((number) => rows.get(number) ?? [])
}

const COLUMNS = sql`statements.number, statements.packed, statements.review, statements.corrected, reports.known`

interface Row {
  readonly number: number
  readonly packed: Uint8Array
  readonly review: string | null
  readonly corrected: number
  readonly known: string
}

function rowOf(
  { number, packed, known, review, corrected }: Row,
  chains: ReadonlyMap<number, Chain>,
): StatementRow {
  return {
    ...unpackedStatement(number, packed),
    chain: chains.get(number) ?? [],
    known,
    // Only the ledger itself writes the column, from values of this type.
    review: review as Review | null,
    corrected: corrected === 1,
  }
}

type Chain = { readonly name: string; readonly named: boolean }[]

async function chainsOf(
  db: Kysely<LedgerTables>,
  statements: readonly number[],
): Promise<ReadonlyMap<number, Chain>> {
  const chains = new Map<number, Chain>()
  for (const part of parts(statements)) {
    const links = await rowsAtOnce<readonly [statement: number, name: string, named: number]>(
      db,
      ['statement', 'name', 'named'],
      sql`select statement, name, named from links indexed by links_narrow where statement in ${among(part)}
        order by statement, position`,
    )
    for (const [statement, name, named] of links) {
      const chain = chains.get(statement) ?? []
      chain.push({ name, named: named === 1 })
      chains.set(statement, chain)
    }
  }
  return chains
}

/** As one value: a query with a place for each number would be another query each time. */
function among(numbers: readonly number[]): RawBuilder<number> {
  return sql<number>`(select value from json_each(${JSON.stringify(numbers)}))`
}

function parts(numbers: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(numbers.length / NUMBERS_AT_ONCE)
  return Array.from({ length: count }, (_, at) =>
    numbers.slice(at * NUMBERS_AT_ONCE, (at + 1) * NUMBERS_AT_ONCE),
  )
}
