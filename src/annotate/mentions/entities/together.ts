import type { Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import type { Place } from './antecedent-features.ts'
import { type EntityDraft, newDraft } from './entity-draft.ts'
import { type Resolved, resolvedBy } from './people.ts'

/** The most people or bodies that are taken together. */
const MOST = 6

/** Several people or bodies joined by "and": what a later "they" may mean. */
export interface Joined {
  readonly phrase: FoundMention
  readonly members: readonly FoundMention[]
}

/** Phrases that the tree joins by "and". */
export function joinedByAnd(tokens: readonly Token[], mentions: readonly FoundMention[]): readonly Joined[] {
  const joined = new Set<number>()
  for (const { lower, relation, head } of tokens) if (relation === 'cc' && lower === 'and') joined.add(head)
  const mentionAt = new Map<number, FoundMention>()
  for (const mention of mentions)
    if (mention.form !== 'pronoun' && TYPES.has(mention.type))
      for (let at = mention.from; at < mention.to; at++) if (!mentionAt.has(at)) mentionAt.set(at, mention)
  const members = new Map<FoundMention, FoundMention[]>()
  const complete = new Set<FoundMention>()
  for (const [at, { relation, head }] of tokens.entries()) {
    if (relation !== 'conj') continue
    const first = mentionAt.get(head)
    const other = mentionAt.get(at)
    if (first === undefined || other === undefined || other.from < first.to) continue
    const own = members.get(first) ?? [first]
    members.set(first, [...own, other].slice(0, MOST))
    if (joined.has(at)) complete.add(first)
  }
  return [...members]
    .filter(([first]) => complete.has(first))
    .map(([first, own]) => ({ phrase: phraseOf(first, own.at(-1) ?? first), members: own }))
}

const TYPES: ReadonlySet<string> = new Set(['person', 'group', 'organization', 'country', 'outlet'])

function phraseOf(first: FoundMention, last: FoundMention): FoundMention {
  return {
    ...first,
    end: last.end,
    to: last.to,
    form: 'nominal',
    type: 'group',
    rule: 'mentions/two-together',
    name: null,
    noun: 'together',
    plural: true,
    indefinite: false,
    title: '',
    iso: null,
    gender: null,
    // A mention only where some pronoun means it.
    weak: true,
  }
}

/** Entities of several together: the same for the same members. */
export class Together {
  readonly #endingAt = new Map<
    FoundMention,
    { readonly place: Place; readonly members: readonly FoundMention[] }
  >()
  readonly #byMembers = new Map<string, EntityDraft>()
  readonly #numbers = new Map<EntityDraft, number>()
  readonly #told: (Resolved & { readonly mention: FoundMention })[] = []

  /** @param places where the phrases stand. */
  constructor(joined: readonly Joined[], places: readonly Place[]) {
    for (const [at, { members }] of joined.entries()) {
      const last = members.at(-1)
      const place = places[at]
      if (last !== undefined && place !== undefined) this.#endingAt.set(last, { place, members })
    }
  }

  /** Where a phrase stands that ends with this mention, and whom it means: its members, all of whom must be known. */
  endingWith(
    last: FoundMention,
    entityOf: ReadonlyMap<FoundMention, EntityDraft>,
  ): { readonly place: Place; readonly entity: EntityDraft } | null {
    const own = this.#endingAt.get(last)
    if (own === undefined) return null
    const entities = own.members.map((member) => entityOf.get(member)).filter((one) => one !== undefined)
    if (entities.length < own.members.length || new Set(entities).size < entities.length) return null
    const entity = this.of(entities)
    this.#told.push({ mention: own.place.mention, entity, ...resolvedBy('mentions/two-together') })
    return { place: own.place, entity }
  }

  /** The group of these and no others. */
  of(members: readonly EntityDraft[]): EntityDraft {
    const key = members
      .map((entity) => this.#numberOf(entity))
      .sort((a, b) => a - b)
      .join(' ')
    const names = members.map(({ name }) => name)
    const entity =
      this.#byMembers.get(key) ??
      newDraft('group', `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, { plural: true, members })
    this.#byMembers.set(key, entity)
    return entity
  }

  told(): readonly (Resolved & { readonly mention: FoundMention })[] {
    return this.#told
  }

  #numberOf(entity: EntityDraft): number {
    const known = this.#numbers.get(entity) ?? this.#numbers.size
    this.#numbers.set(entity, known)
    return known
  }
}
