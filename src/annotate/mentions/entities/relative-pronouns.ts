import type { Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import type { EntityDraft } from './entity-draft.ts'
import { type Resolved, resolvedBy } from './people.ts'

/** How many mentions before it a relative pronoun looks at: those that end together. */
const NEAR = 4

/** "Who" means the person or group that ends before it, over a comma at most; a question's means nobody. */
export function relativeTo(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  at: number,
  entityOf: ReadonlyMap<FoundMention, EntityDraft>,
): Resolved {
  const own = mentions[at]
  const open = { entity: null, rule: 'mentions/pronoun-open', confidence: 0 } as const
  if (own === undefined) return open
  const end = tokens[own.from - 1]?.text === ',' ? own.from - 1 : own.from
  for (let before = at - 1; before >= Math.max(0, at - NEAR); before--) {
    const mention = mentions[before]
    if (mention === undefined || mention.to !== end) continue
    if (tokens[mention.from]?.sentence !== tokens[own.from]?.sentence) return open
    const entity = entityOf.get(mention) ?? null
    if (entity !== null && (entity.type === 'person' || entity.type === 'group'))
      return { entity, ...resolvedBy('mentions/relative') }
  }
  return open
}
