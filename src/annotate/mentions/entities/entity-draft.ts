import type { Gender } from '../../../lexicon/en/names/first-names.ts'
import type { EntityType } from '../../../model/annotation.ts'

/** An entity while its report is read: it gathers names and roles as they come. */
export interface EntityDraft {
  type: EntityType
  name: string
  /** `null` where only this report can tell who it is: the key then starts with the report's id. */
  key: string | null
  readonly aliases: Set<string>
  readonly roles: Set<string>
  iso: string | null
  gender: Gender | null
  readonly plural: boolean
  /** Of a person's name: normalised words, honorific and initials left out. */
  parts: readonly string[]
  /** Of a group told by who is in it: "Marsh and Doe". */
  readonly members: readonly EntityDraft[]
}

export function newDraft(type: EntityType, name: string, more: Partial<EntityDraft> = {}): EntityDraft {
  return {
    type,
    name,
    key: null,
    aliases: new Set(),
    roles: new Set(),
    iso: null,
    gender: null,
    plural: false,
    parts: [],
    members: [],
    ...more,
  }
}

/** How two spellings of a name are the same: case, accents, hyphens and apostrophes do not count. */
export function normalised(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‑]/g, ' ')
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
