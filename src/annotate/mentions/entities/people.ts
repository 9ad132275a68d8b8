import { FAMILY_NAMES_THAT_STAND_FIRST, FIRST_NAMES } from '../../../lexicon/en/first-names.ts'
import type { RuleId } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { type EntityDraft, newDraft, normalised } from './entity-draft.ts'
import { mayBe } from './offices-held.ts'

/** Whom a mention means, and by which rule; `entity` is `null` where it stays open. */
export interface Resolved {
  readonly entity: EntityDraft | null
  readonly rule: RuleId
}

/** How many people a report may speak of before those not named for longest are forgotten: it bounds the search for an office. */
const REMEMBERED = 200

/** The people whom a report names. */
export class People {
  readonly #byFullName = new Map<string, EntityDraft>()
  readonly #byPart = new Map<string, EntityDraft[]>()
  /** Where each was last mentioned: paragraph, and a count that grows. */
  readonly #lastSeen = new Map<EntityDraft, { readonly paragraph: number; readonly at: number }>()

  /** Takes a name of two words or more; call it for all of them before any bare family name is resolved. */
  introduce(name: string): EntityDraft | null {
    const parts = partsOf(name)
    if (parts.length < 2) return null
    const key = parts.join(' ')
    const known = this.#byFullName.get(key) ?? this.#variantOf(parts)
    if (known !== undefined) {
      this.#byFullName.set(key, known)
      if (known.name !== name) known.aliases.add(name)
      return known
    }
    const draft = newDraft('person', name, { parts, key: `person:${key}` })
    this.#byFullName.set(key, draft)
    for (const part of new Set(parts)) if (part.length > 1) this.#file(part, draft)
    return draft
  }

  resolve(mention: FoundMention, name: string, paragraph: number, at: number): Resolved {
    const parts = partsOf(name)
    const found =
      parts.length >= 2
        ? { entity: this.introduce(name), rule: mention.rule }
        : this.#byOneName(mention, name, parts[0] ?? '', paragraph)
    if (found.entity !== null) {
      this.#learn(found.entity, mention)
      this.see(found.entity, paragraph, at)
    }
    return found
  }

  see(person: EntityDraft, paragraph: number, at: number): void {
    this.#lastSeen.delete(person)
    this.#lastSeen.set(person, { paragraph, at })
    if (this.#lastSeen.size <= REMEMBERED) return
    const oldest = this.#lastSeen.keys().next().value
    if (oldest !== undefined) this.#lastSeen.delete(oldest)
  }

  /** The person who has an office: "the Avarian leader". The last one spoken of where there are several. */
  inOffice(nominal: string, iso: string | null): EntityDraft | null {
    let best: EntityDraft | null = null
    let bestAt = -1
    for (const [person, { at }] of this.#lastSeen) {
      if (at <= bestAt || (iso !== null && person.iso !== null && person.iso !== iso)) continue
      if (iso !== null && person.iso === null) continue
      if (![...person.roles].some((role) => mayBe(role, nominal))) continue
      best = person
      bestAt = at
    }
    return best
  }

  /** The one person of whom an office has been told so far, where there is no second. */
  onlyOfficial(): EntityDraft | null {
    const held = [...this.#lastSeen.keys()].filter(({ roles }) => roles.size > 0)
    return held.length === 1 ? (held[0] ?? null) : null
  }

  #byOneName(mention: FoundMention, name: string, part: string, paragraph: number): Resolved {
    const namesakes = (this.#byPart.get(part) ?? []).filter((person) => compatible(person, mention))
    const named = namesakes.filter((person) => familyOf(person) === part)
    const candidates = named.length > 0 ? named : namesakes
    const seen = candidates.filter((person) => this.#lastSeen.has(person))
    const open = seen.length > 0 ? seen : candidates
    if (open.length === 0) {
      const draft = newDraft('person', name, { parts: [part] })
      this.#file(part, draft)
      return { entity: draft, rule: mention.rule }
    }
    if (open.length === 1) return { entity: open[0] ?? null, rule: 'mentions/family-name' }
    const titled =
      mention.title === ''
        ? []
        : open.filter((person) => [...person.roles].some((role) => mayBe(role, mention.title)))
    if (titled.length === 1) return { entity: titled[0] ?? null, rule: 'mentions/family-name-with-title' }
    const near = open.filter((person) => this.#lastSeen.get(person)?.paragraph === paragraph)
    if (near.length === 1) return { entity: near[0] ?? null, rule: 'mentions/nearest-namesake' }
    return { entity: null, rule: 'mentions/ambiguous-namesake' }
  }

  /** "Georgy W. Mamin" after "Georgy Mamin", "Mohammed al-Sadr" after "Mohammed Ali al-Sadr": first and last word agree. */
  #variantOf(parts: readonly string[]): EntityDraft | undefined {
    const last = parts.at(-1) ?? ''
    const alike = (this.#byPart.get(last) ?? []).filter(
      (person) => person.parts.length >= 2 && person.parts[0] === parts[0] && person.parts.at(-1) === last,
    )
    return alike.length === 1 ? alike[0] : undefined
  }

  #file(part: string, draft: EntityDraft): void {
    const list = this.#byPart.get(part)
    if (list === undefined) this.#byPart.set(part, [draft])
    // More namesakes than this tell nothing, and would make reading slow.
    else if (list.length < 20) list.push(draft)
  }

  #learn(person: EntityDraft, mention: FoundMention): void {
    if (mention.title !== '') person.roles.add(mention.title)
    person.iso ??= mention.iso
    person.gender ??= mention.gender
  }
}

/** Not when the title gives another country or gender. */
function compatible(person: EntityDraft, mention: FoundMention): boolean {
  if (mention.gender !== null && person.gender !== null && mention.gender !== person.gender) return false
  return mention.iso === null || person.iso === null || mention.iso === person.iso
}

/** The first word of a Korean or Chinese name, else the last. */
function familyOf(person: EntityDraft): string {
  const [first = ''] = person.parts
  const last = person.parts.at(-1) ?? ''
  const word = first.charAt(0).toUpperCase() + first.slice(1)
  if (!FAMILY_NAMES_THAT_STAND_FIRST.has(word)) return last
  return person.parts.length === 3 || person.name.includes('-') || !FIRST_NAMES.has(word) ? first : last
}

function partsOf(name: string): readonly string[] {
  const parts = normalised(name).split(' ')
  const kept = parts.filter((part) => !/^(?:\p{L}\.)+$/u.test(part) && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(part))
  const told = kept.length > 0 ? kept : parts
  // "De Roe" at the start of a sentence is a family name alone; "Al Roe" is not.
  return told.length === 2 && /^(?:de|di|da|du|von|della)$/.test(told[0] ?? '') ? told.slice(1) : told
}
