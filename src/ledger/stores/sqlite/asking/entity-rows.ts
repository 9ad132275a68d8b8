import { createHash } from 'node:crypto'
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { EntityType } from '../../../../model/annotation.ts'
import type { EntityDecision, EntityJudgement, EntityRow } from '../../../../model/entity-judgement.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { EntityFilter } from '../../../../model/ports/ledger-filter.ts'
import { insertRows } from '../adding/insert-rows.ts'
import { gatherAgain } from '../claims/gather-again.ts'
import { judgeAgain } from '../claims/judge-again.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS, knownAsOf } from './conditions.ts'
import { keptOfEntities } from './entity-roles.ts'
import { wordsOf } from './entity-totals.ts'

type Database = Kysely<LedgerTables>

/** Entities, those of most reports first, each with what was merged into it. */
export async function entityRows(
  db: Database,
  { by, merged, asOf, limit, roles = false }: EntityFilter,
): Promise<readonly EntityRow[]> {
  const wanted = by === undefined ? ALWAYS : named(by)
  const known = knownAsOf(asOf === undefined ? {} : { asOf })
  const unmerged = merged
    ? []
    : known === ALWAYS
      ? await unmergedRows(db, wanted, limit)
      : await unmergedRowsThen(db, wanted, known, limit)
  const rows = [...unmerged, ...(await mergedRows(db, wanted, known))]
    .sort((a, b) => b.reports - a.reports || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
  const [members, judgements] = [await membersOf(db), await judgementsByKey(db)]
  const keysOf = (key: string) => [key, ...(members.get(key) ?? []).filter((other) => other !== key)]
  const kept = roles
    ? await keptOfEntities(
        db,
        rows.flatMap(({ key }) => keysOf(key)),
        known,
      )
    : null
  return rows.map(({ key, type, name, reports }) => {
    const keys = keysOf(key)
    const held = new Map(keys.flatMap((one) => judgements.get(one) ?? []).map((one) => [one.id, one]))
    const sorted = [...held.values()].sort((a, b) =>
      a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
    )
    // Only the ledger itself writes the column, from values of this type.
    const row = { key, type: type as EntityType, name, reports, keys, judgements: sorted }
    if (kept === null) return row
    const told = keys.flatMap((one) => kept.roles.get(one) ?? [])
    return { ...row, roles: told, members: keys.flatMap((one) => kept.members.get(one) ?? []) }
  })
}

interface Counted {
  readonly key: string
  readonly type: string
  readonly name: string
  readonly reports: number
}

/** Nobody's names have more words; the store takes no condition of more than a thousand parts. */
const MOST_WORDS = 200

/** Some name, or the key, has words that begin so. */
function named(by: string): RawBuilder<boolean> {
  const words = wordsOf(by)
  if (words.length === 0 || words.length > MOST_WORDS) return sql<boolean>`0`
  const all = words.map(
    (word) => sql<boolean>`entity_totals.key in (
      select key from entity_names where word >= ${word} and word < ${`${word}\u{10ffff}`})`,
  )
  return sql<boolean>`(${sql.join(all, sql` and `)})`
}

async function unmergedRows(
  db: Database,
  wanted: RawBuilder<boolean>,
  limit?: number,
): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`select key, type, name, mentioned as reports from entity_totals
    where mentioned > 0 and key not in (select key from merged_entities) and ${wanted}
    order by mentioned desc, key limit ${limit ?? -1}`.execute(db)
  return rows
}

/** Of reports that were known then: counted, as totals are of today. */
async function unmergedRowsThen(
  db: Database,
  wanted: RawBuilder<boolean>,
  known: RawBuilder<boolean>,
  limit?: number,
): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select entity_totals.key, entity_totals.type, entity_totals.name, count(distinct entities.report) as reports
    from reports join entities on entities.report = reports.number join entity_totals on entity_totals.key = entities.key
    where ${known} and entity_totals.key not in (select key from merged_entities) and ${wanted}
    group by entity_totals.key order by reports desc, entity_totals.key limit ${limit ?? -1}`.execute(db)
  return rows
}

/** Merges are few: they are counted, since a report may mention several of one's names. */
async function mergedRows(
  db: Database,
  wanted: RawBuilder<boolean>,
  known: RawBuilder<boolean>,
): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select merged_entities.canonical as key, min(entities.type) as type,
      coalesce((select name from entity_totals where entity_totals.key = merged_entities.canonical), max(entities.name)) as name,
      count(distinct entities.report) as reports
    from merged_entities join entities on entities.key = merged_entities.key
      join reports on reports.number = entities.report
    where ${known} and merged_entities.canonical in (select canonical from merged_entities
      join entity_totals on entity_totals.key = merged_entities.key where ${wanted})
    group by merged_entities.canonical`.execute(db)
  return rows
}

/**
 * From now on these keys mean one entity. A pair that the same rule judged before, and that was taken back, stays apart.
 * @returns the judgements that were written.
 * @throws HearsayError not-found
 */
export async function mergeEntities(
  db: Database,
  rules: ClaimRules,
  keys: readonly string[],
  decision: EntityDecision,
): Promise<readonly string[]> {
  const all = [...new Set(keys)].sort()
  for (const key of all) await mustExist(db, key)
  const [first = '', ...others] = all
  const written: string[] = []
  for (const other of others) {
    const { by, who, why, at } = decision
    const id = idOf([first, other, by, ...(by === 'person' ? [at] : [])])
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('entity_judgements')
      .values({ id, left_key: first, right_key: other, rule: by, who, why, judged_at: at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows > 0n) written.push(id)
  }
  await rebuildMerges(db, rules, decision)
  return written
}

/**
 * Takes back every judgement that binds this key to another: they stand as retracted.
 * @returns those that were taken back.
 * @throws HearsayError not-found
 */
export async function splitEntity(
  db: Database,
  rules: ClaimRules,
  key: string,
  { who, why, at }: Omit<EntityDecision, 'by'>,
): Promise<readonly string[]> {
  await mustExist(db, key)
  const found = await db
    .selectFrom('entity_judgements')
    .select('id')
    .where('retracted_at', 'is', null)
    .where((where) => where.or([where('left_key', '=', key), where('right_key', '=', key)]))
    .execute()
  const ids = found.map(({ id }) => id)
  await sql`update entity_judgements set retracted_at = ${at}, retracted_who = ${who}, retracted_why = ${why}
    where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  await rebuildMerges(db, rules, { why, at })
  return ids
}

/**
 * Groups the keys that judgements bind together, directly or through others; the one that stands for them is no report's own, if
 * any is. The statements of whatever now has another key are judged and gathered again.
 */
export async function rebuildMerges(
  db: Database,
  rules: ClaimRules,
  { why, at }: Pick<EntityDecision, 'why' | 'at'>,
): Promise<void> {
  const before = await mergedKeys(db)
  const pairs = await db
    .selectFrom('entity_judgements')
    .select(['left_key', 'right_key'])
    .where('retracted_at', 'is', null)
    .execute()
  const after = canonicalOf(pairs.map(({ left_key, right_key }) => [left_key, right_key]))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => (before.get(key) ?? key) !== (after.get(key) ?? key),
  )
  await db.deleteFrom('merged_entities').execute()
  await insertRows(
    db,
    'merged_entities',
    [...after].map(([key, canonical]) => ({ key, canonical })),
  )
  const { rows } = await sql<{ report: number }>`select distinct report from entities
    where key in (select value from json_each(${JSON.stringify(changed)})) order by report`.execute(db)
  const reports = rows.map(({ report }) => report)
  await gatherAgain(db, rules, await judgeAgain(db, rules, reports, { at, why: `entities: ${why}` }))
}

async function mergedKeys(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('merged_entities').selectAll().execute()
  return new Map(rows.map(({ key, canonical }) => [key, canonical]))
}

function canonicalOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const groupOf = new Map<string, Set<string>>()
  for (const [left, right] of pairs) {
    const group = new Set([left, right, ...(groupOf.get(left) ?? []), ...(groupOf.get(right) ?? [])])
    for (const key of group) groupOf.set(key, group)
  }
  return new Map(
    [...new Set(groupOf.values())].flatMap((group) => {
      const keys = [...group].sort((a, b) => Number(isLocal(a)) - Number(isLocal(b)) || (a < b ? -1 : 1))
      return keys.map((key) => [key, keys[0] ?? ''] as const)
    }),
  )
}

/** Keys of groups, the unnamed and bare family names begin with their report's digits. */
function isLocal(key: string): boolean {
  return /^[0-9a-f]{16}:/.test(key)
}

/** The keys of each merged entity, by the one that stands for it. Merges are few: all of them are read. */
async function membersOf(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const members = new Map<string, string[]>()
  const rows = await db.selectFrom('merged_entities').selectAll().orderBy('key').execute()
  for (const { key, canonical } of rows) members.set(canonical, [...(members.get(canonical) ?? []), key])
  return members
}

async function judgementsByKey(db: Database): Promise<ReadonlyMap<string, readonly EntityJudgement[]>> {
  const found = new Map<string, EntityJudgement[]>()
  const rows = await db.selectFrom('entity_judgements').selectAll().execute()
  for (const judgement of rows.map(judgementOf))
    for (const key of judgement.keys) found.set(key, [...(found.get(key) ?? []), judgement])
  return found
}

function judgementOf(row: Selectable<LedgerTables['entity_judgements']>): EntityJudgement {
  const { retracted_at: at, retracted_who: who, retracted_why: why } = row
  return {
    id: row.id,
    keys: [row.left_key, row.right_key],
    by: row.rule,
    who: row.who,
    why: row.why,
    at: row.judged_at,
    retracted: at === null ? null : { at, who: who ?? '', why: why ?? '' },
  }
}

async function mustExist(db: Database, key: string): Promise<void> {
  const known = await db
    .selectFrom('entities')
    .select('key')
    .where('key', '=', key)
    .limit(1)
    .executeTakeFirst()
  if (known === undefined)
    throw new HearsayError(
      'not-found',
      `The ledger has no entity with the key "${key}"; "hearsay entities" lists them.`,
    )
}

function idOf(parts: readonly string[]): string {
  return `n${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`
}
