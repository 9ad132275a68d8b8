import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Clocks } from '../../../../model/clocks.ts'
import type { Counted, SourceFigures } from '../../../../model/source-record.ts'
import type { LedgerTables } from '../schema.ts'
import { keysOf, OWN, ofStatements } from './conditions.ts'

type Database = Kysely<LedgerTables>

/** What the ledger holds of a source, by its key. */
export async function figuresOfSource(
  db: Database,
  key: string,
  name: string,
  clocks: Clocks,
): Promise<SourceFigures> {
  const own = counting(
    sql`(select links.statement from links where links.key in ${keysOf(key)} and ${OWN})`,
    clocks,
  )
  const carriers = await counted(
    db,
    sql`select null as key, reports.publication as name, statements.number as statement from statements
      join reports on reports.number = statements.report where statements.number in ${own}`,
  )
  return { kind: 'source', key, name, ...(await figures(db, own, clocks)), partners: carriers }
}

/** What the ledger holds of an outlet, by the name of its publication. */
export async function figuresOfOutlet(
  db: Database,
  publication: string,
  clocks: Clocks,
): Promise<SourceFigures> {
  const own = counting(
    sql`(select statements.number from statements join reports on reports.number = statements.report
    where reports.publication = ${publication})`,
    clocks,
  )
  const quoted = await counted(
    db,
    sql`select links.key as key, links.name as name, links.statement as statement from links
      where links.statement in ${own} and links.named = 1 and ${OWN}`,
  )
  return {
    ...{ kind: 'outlet', key: publication, name: publication },
    ...(await figures(db, own, clocks)),
    partners: quoted,
  }
}

/** Of the statements those that count by the clocks. */
function counting(statements: RawBuilder<unknown>, { asOf, saidUntil }: Clocks): RawBuilder<unknown> {
  if (asOf === undefined && saidUntil === undefined) return statements
  return sql`(select statements.number from statements join reports on reports.number = statements.report
    where statements.number in ${statements} and ${ofStatements({
      ...(asOf === undefined ? {} : { asOf }),
      ...(saidUntil === undefined ? {} : { saidUntil }),
    })})`
}

type Figures = Omit<SourceFigures, 'kind' | 'key' | 'name' | 'partners'>

/** How claims stand is told as it is today. */
async function figures(db: Database, own: RawBuilder<unknown>, clocks: Clocks): Promise<Figures> {
  const { rows } = await sql<Figures>`
    with own as materialized (select number, report from statements where number in ${own} and review is not 'rejected'),
    held as materialized (select distinct claims.number, claims.statements, claims.origins, claims.standing
      from own cross join claim_statements on claim_statements.statement = own.number
      cross join claims on claims.number = claim_statements.claim),
    days as (select held.number, min(reports.known) as first,
        min(case when statements.number in (select number from own) then reports.known end) as own
      from held cross join claim_statements on claim_statements.claim = held.number
      cross join statements on statements.number = claim_statements.statement
      cross join reports on reports.number = statements.report where held.origins > 1 group by held.number)
    select (select count(*) from own) as statements, (select count(distinct report) from own) as reports,
      (select min(known) from reports where number in (select report from own)) as firstKnown,
      (select max(known) from reports where number in (select report from own)) as lastKnown,
      (select count(*) from held) as claims,
      (select count(*) from held where origins > 1) as shared,
      (select count(*) from held where standing = 'corroborated') as corroborated,
      (select count(*) from held where standing = 'contested') as contested,
      (select count(*) from held where standing = 'denied') as denied,
      (select count(*) from held where standing = 'withdrawn') as withdrawn,
      (select count(*) from held where standing = 'superseded') as superseded,
      (select count(*) from days where own = first) as first`.execute(db)
  const [row] = rows
  const deniedBy = await counted(
    db,
    // From who denied, which are few, to their links: not through all links.
    sql`select links.key as key, links.name as name, links.statement as statement from (
        select right_statement as statement from judgements where stands = 1 and verdict = 'contradicts'
          and conflict = 'denial' and left_statement in ${own}
        union select left_statement from judgements where stands = 1 and verdict = 'contradicts'
          and conflict = 'denial' and right_statement in ${own}) as denying
      cross join links on links.statement = denying.statement
      where ${OWN} and links.stance = 'denies' and links.statement not in ${own}
        and links.statement in ${counting(sql`(select denying.statement)`, clocks)}`,
  )
  const none = { statements: 0, reports: 0, claims: 0, shared: 0, corroborated: 0, contested: 0, denied: 0 }
  return {
    ...none,
    withdrawn: 0,
    superseded: 0,
    first: 0,
    firstKnown: null,
    lastKnown: null,
    ...row,
    deniedBy,
  }
}

/** Of rows with key, name and statement: who is in most statements. Those who are known to their own reports alone are counted by name. */
async function counted(db: Database, rows: RawBuilder<unknown>): Promise<readonly Counted[]> {
  const found = await sql<Counted>`
    select key, coalesce((select name from entity_totals where entity_totals.key = grouped.key), name) as name, count from (
      select min(coalesce(merged_entities.canonical, told.key)) as key, max(told.name) as name,
        count(distinct told.statement) as count
      from (${rows}) as told left join merged_entities on merged_entities.key = told.key where told.name is not null
      group by coalesce(merged_entities.canonical,
        case when instr(told.key, ':') = 17 then told.name else told.key end, told.name)) as grouped
    order by count desc, name limit 10`.execute(db)
  return found.rows
}
