import type { Entity, Mention } from '../../../model/annotation.ts'
import type { ResolvedMention } from '../resolve-mentions.ts'
import { type EntityDraft, normalised } from './entity-draft.ts'

/** Gives mentions and entities their ids, in reading order; entities whom only this report can tell get a key of this report. */
export function nameEntities(
  reportHex: string,
  resolved: readonly ResolvedMention[],
): { entities: readonly Entity[]; mentions: readonly Mention[] } {
  const ids = new Map<EntityDraft, string>()
  const told = new Map<EntityDraft, number>()
  for (const { entity } of resolved) if (entity !== null) told.set(entity, (told.get(entity) ?? 0) + 1)
  const mentions: Mention[] = []
  for (const { mention, entity, rule, confidence } of resolved) {
    if (mention.weak && (entity === null || told.get(entity) === 1)) continue
    if (entity !== null && !ids.has(entity)) ids.set(entity, `e${ids.size + 1}`)
    mentions.push({
      id: `m${mentions.length + 1}`,
      rule,
      start: mention.start,
      end: mention.end,
      form: mention.form,
      type: mention.form === 'pronoun' && entity !== null ? entity.type : mention.type,
      entity: entity === null ? null : (ids.get(entity) ?? null),
      confidence: Math.round(confidence * 100) / 100,
    })
  }
  const prefix = reportHex.slice(0, 16)
  const entities = [...ids].map(([draft, id]) => entityOf(draft, id, prefix, ids))
  return { entities, mentions }
}

function entityOf(
  draft: EntityDraft,
  id: string,
  prefix: string,
  ids: ReadonlyMap<EntityDraft, string>,
): Entity {
  const members = draft.members.map((member) => ids.get(member)).filter((member) => member !== undefined)
  return {
    id,
    key: draft.key ?? `${prefix}:${draft.type}:${id}:${normalised(draft.name)}`,
    type: draft.type,
    name: draft.name,
    aliases: [...draft.aliases],
    roles: [...draft.roles],
    iso3166: draft.iso,
    wikidata: null,
    ...(members.length > 0 ? { members } : {}),
  }
}
