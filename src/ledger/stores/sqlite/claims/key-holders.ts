import { type Kysely, sql } from 'kysely'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { LedgerTables } from '../schema.ts'

/** By how many statements more, or fewer, than before each key is held. */
export type KeyChange = ReadonlyMap<string, number>

export interface KeyHolders {
  readonly common: readonly string[]
  readonly telling: readonly string[]
  /** Those that the change made common, and those that it made telling again. */
  readonly nowCommon: readonly string[]
  readonly nowTelling: readonly string[]
}

/** What the keys of a change are once it is written: a key that more statements hold than the rules allow is common, whatever came first. */
export async function holdersAfter(
  db: Kysely<LedgerTables>,
  { mostHolders: most }: ClaimRules,
  change: KeyChange,
): Promise<KeyHolders> {
  // Counted only so far that it is told on which side of the bound each was before.
  const far = most + 1 + [...change.values()].reduce((a, b) => Math.max(a, b), 0)
  const { rows } = await sql<{ key: string; change: number; held: number }>`
    with asked as materialized (select value ->> 0 as key, value ->> 1 as change from json_each(${JSON.stringify([...change])}))
    select key, change, (select count(*) from (
      select 1 from statement_keys as held where held.key = asked.key
      limit ${far})) as held from asked order by key`.execute(db)
  const [common, telling, nowCommon, nowTelling]: [string[], string[], string[], string[]] = [[], [], [], []]
  for (const { key, change: by, held } of rows) {
    const [is, was] = [held > most, held - by > most]
    ;(is ? common : telling).push(key)
    if (is && !was) nowCommon.push(key)
    if (was && !is) nowTelling.push(key)
  }
  return { common, telling, nowCommon, nowTelling }
}

/** The change of a report whose statements lose and gain keys. */
export function changeOf(lost: readonly string[], gained: readonly string[]): KeyChange {
  const change = new Map<string, number>()
  for (const key of lost) change.set(key, (change.get(key) ?? 0) - 1)
  for (const key of gained) change.set(key, (change.get(key) ?? 0) + 1)
  return change
}
