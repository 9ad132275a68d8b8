import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ToldRole } from '../../../../model/annotation.ts'
import type { EntityRole } from '../../../../model/entity-judgement.ts'
import type { LedgerTables } from '../schema.ts'

/** A role as the row of an entity in a report keeps it. */
export type KeptRole = Pick<ToldRole, 'title' | 'state' | 'from' | 'until'>

/** What the ledger holds on entities beside their names. */
export interface KeptOfEntities {
  readonly roles: ReadonlyMap<string, readonly EntityRole[]>
  readonly members: ReadonlyMap<string, readonly string[]>
}

/** How many reports are named for each role, the earliest first; the others are counted. */
const NAMED_REPORTS = 20

/** Titles and offices of entities by the key that they are told of, with the reports that give them; and who makes up groups. @param known which reports count */
export async function keptOfEntities(
  db: Kysely<LedgerTables>,
  keys: readonly string[],
  known: RawBuilder<boolean>,
): Promise<KeptOfEntities> {
  const { rows } = await sql<{ key: string; roles: string; members: string; id: string; published: string }>`
    select entities.key, entities.roles, entities.members, reports.id, reports.published
    from entities join reports on reports.number = entities.report
    where entities.key in (select value from json_each(${JSON.stringify(keys)}))
      and (entities.roles <> '[]' or entities.members <> '[]') and ${known}
    order by coalesce(reports.earliest, '9999'), reports.id`.execute(db)
  const roles = new Map<string, Map<string, EntityRole>>()
  const members = new Map<string, readonly string[]>()
  for (const row of rows) {
    // The casts: only the ledger itself writes the columns.
    const own = JSON.parse(row.members) as readonly string[]
    if (own.length > 0) members.set(row.key, own)
    const told = roles.get(row.key) ?? new Map<string, EntityRole>()
    roles.set(row.key, told)
    for (const { title, state, from, until } of JSON.parse(row.roles) as readonly KeptRole[]) {
      const id = JSON.stringify([title.toLowerCase(), state])
      const known = told.get(id)
      const reports = known?.reports ?? []
      const more = reports.length < NAMED_REPORTS ? [{ report: row.id, published: row.published }] : []
      told.set(id, {
        ...{ title: known?.title ?? title, state },
        ...{ from: known?.from ?? from, until: known?.until ?? until },
        told: (known?.told ?? 0) + 1,
        reports: [...reports, ...more],
      })
    }
  }
  return { roles: new Map([...roles].map(([key, told]) => [key, [...told.values()]])), members }
}
