import { type Kysely, sql } from 'kysely'
import type { Corrector } from '../../../../model/correction.ts'
import type { EntityDecision } from '../../../../model/entity-judgement.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { mergeEntities, rebuildMerges, splitEntity } from '../asking/entity-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { logCorrection } from './correction-rows.ts'

type Database = Kysely<LedgerTables>

/** Merges entities, and says so in the log where a person does it. @returns how many judgements were written. */
export async function mergeLogged(
  db: Database,
  rules: ClaimRules,
  keys: readonly string[],
  decision: EntityDecision,
): Promise<number> {
  const judgements = await mergeEntities(db, rules, keys, decision)
  if (decision.by === 'person' && judgements.length > 0) {
    const correction = { kind: 'merge-entities', keys } as const
    await logCorrection(db, keys[0] ?? '', { correction, anchors: {}, judgements }, decision)
  }
  return judgements.length
}

/** Splits an entity from whatever it is bound to, and says so in the log. @returns how many judgements were taken back. */
export async function splitLogged(
  db: Database,
  rules: ClaimRules,
  key: string,
  by: Corrector,
): Promise<number> {
  const judgements = await splitEntity(db, rules, key, by)
  if (judgements.length > 0)
    await logCorrection(db, key, { correction: { kind: 'split-entity', key }, anchors: {}, judgements }, by)
  return judgements.length
}

/** Undoes a merge. */
export async function retractMerges(
  db: Database,
  rules: ClaimRules,
  judgements: readonly string[],
  by: Corrector,
): Promise<void> {
  await sql`update entity_judgements set retracted_at = ${by.at}, retracted_who = ${by.who}, retracted_why = ${by.why}
    where retracted_at is null and id in (select value from json_each(${JSON.stringify(judgements)}))`.execute(
    db,
  )
  await rebuildMerges(db, rules, by)
}

/** Undoes a split. */
export async function restoreMerges(
  db: Database,
  rules: ClaimRules,
  judgements: readonly string[],
  by: Corrector,
): Promise<void> {
  await sql`update entity_judgements set retracted_at = null, retracted_who = null, retracted_why = null
    where id in (select value from json_each(${JSON.stringify(judgements)}))`.execute(db)
  await rebuildMerges(db, rules, by)
}
