import { sameBodies, samePeople } from '../../claims/same-entity.ts'
import type { EntityDecision } from '../../model/entity-judgement.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/**
 * Merges what the rules know to be one, each pair once: what was taken back stays apart.
 * @returns how many judgements were written.
 */
export async function mergeByRule(
  ledger: LedgerStore,
  { who, at }: Pick<EntityDecision, 'who' | 'at'>,
): Promise<number> {
  const entities = await ledger.entities({})
  let written = 0
  const keys = entities.flatMap((entity) => entity.keys)
  for (const { keys: pair, rule, why } of [...samePeople(keys), ...sameBodies(keys)])
    written += await ledger.mergeEntities(pair, { by: rule, who, why, at })
  return written
}
