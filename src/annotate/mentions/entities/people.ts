import {
  FAMILY_NAMES_THAT_STAND_FIRST,
  FIRST_NAMES,
  type Gender,
} from '../../../lexicon/en/names/first-names.ts'
import { NICKNAMES } from '../../../lexicon/en/names/nicknames.ts'
import type { RuleId } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { genderOfGivenName } from '../names/given-name-gender.ts'
import { type EntityDraft, newDraft, normalised } from './entity-draft.ts'
import { holderNamed } from './offices-by-date.ts'
import { mayBe } from './offices-held.ts'

/** Whom a mention means, and by which rule; `entity` is `null` where it stays open. */
export interface Resolved {
  readonly entity: EntityDraft | null
  readonly rule: RuleId
  /** How surely, 0 to 1; 0 where it stays open. */
  readonly confidence: number
}

/** How surely each rule resolves, 0 to 1, as measured; those that are not here find a mention that means itself. */
const CONFIDENCE: Readonly<Record<RuleId, number>> = {
  'mentions/ambiguous-namesake': 0,
  'mentions/office-open': 0.5,
  'mentions/pronoun-speaker': 0.9,
  'mentions/pronoun-speaker-and-others': 0.6,
  'mentions/pronoun-turn': 0.9,
  'mentions/pronoun-addressee': 0.7,
  'mentions/pronoun-called': 0.8,
  'mentions/pronoun-introduced': 0.8,
  'mentions/pronoun-writer': 0.8,
  'mentions/relative': 0.9,
  'mentions/apposition': 0.9,
  'mentions/office-held': 0.85,
  'mentions/office-by-date': 0.8,
  'mentions/named-later': 0.8,
  'mentions/only-official': 0.6,
  'mentions/nearest-namesake': 0.7,
  'mentions/last-outlet': 0.8,
  'mentions/initials': 0.9,
  'mentions/first-word': 0.8,
  'mentions/same-body': 0.9,
  'mentions/predicate': 0.9,
  'mentions/both': 0.8,
  'mentions/body-by-kind': 0.7,
  'mentions/group-again': 0.7,
  'mentions/group-by-another-noun': 0.6,
}

/** A rule with how surely it resolves. */
export function resolvedBy(rule: RuleId): { readonly rule: RuleId; readonly confidence: number } {
  return { rule, confidence: CONFIDENCE[rule] ?? 0.95 }
}

/** How many people a report may speak of before those not named for longest are forgotten: it bounds the search for an office. */
const REMEMBERED = 200

/** The people whom a report names. */
export class People {
  readonly #byFullName = new Map<string, EntityDraft>()
  readonly #byPart = new Map<string, EntityDraft[]>()
  /** Where each was last mentioned: paragraph, and a count that grows. */
  readonly #lastSeen = new Map<EntityDraft, { readonly paragraph: number; readonly at: number }>()

  readonly #published: string

  /** @param published day of the report, `YYYY-MM-DD`, or what is known of it. */
  constructor(published = '') {
    this.#published = published
  }

  /** Takes a name of two words or more; call it for all of them before any bare family name is resolved. */
  introduce(name: string): EntityDraft | null {
    const parts = partsOf(name)
    if (parts.length < 2) return null
    const key = parts.join(' ')
    const known = this.#byFullName.get(key) ?? this.#variantOf(parts)
    if (known !== undefined) {
      this.#byFullName.set(key, known)
      if (known.name !== name) known.aliases.add(name)
      if (endsWith(parts, known.parts) && parts.length > known.parts.length)
        this.#lengthen(known, name, parts)
      return known
    }
    const draft = newDraft('person', name, { parts, key: `person:${key}` })
    this.#byFullName.set(key, draft)
    for (const part of new Set(parts)) if (part.length > 1) this.#file(part, draft)
    return draft
  }

  /** Whoever is named outside of what is read: in a byline. */
  called(name: string): EntityDraft {
    return this.introduce(name) ?? newDraft('person', name, { parts: partsOf(name) })
  }

  /** Somebody whom the report does not name in full, and of whom the lists tell who held an office on its day. */
  introduceHolder(name: string, gender: Gender, iso: string, title: string): EntityDraft {
    const parts = partsOf(name)
    const family = parts.at(-1) ?? ''
    // The report may name the same person by family name alone.
    const bare = (this.#byPart.get(family) ?? []).find(
      (person) =>
        person.parts.length === 1 && (person.iso ?? iso) === iso && (person.gender ?? gender) === gender,
    )
    const person =
      bare ??
      this.introduce(name) ??
      newDraft('person', name, { parts, key: `person:${iso}:${parts.join(' ')}` })
    if (bare !== undefined && parts.length > 1) this.#lengthen(bare, name, parts)
    if (person.parts.length === 1) this.#file(family, person)
    person.roles.add(title)
    person.iso ??= iso
    person.gender ??= gender
    return person
  }

  resolve(mention: FoundMention, name: string, paragraph: number, at: number): Resolved {
    const parts = partsOf(name)
    const found =
      parts.length >= 2
        ? { entity: this.introduce(name), ...resolvedBy(mention.rule) }
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

  /** Of those named so far the last of whom the lists tell that they held the office on a day. */
  holderNamed(nominal: string): EntityDraft | null {
    return (
      [...this.#lastSeen.keys()].findLast(
        ({ name }) => holderNamed(name, nominal, this.#published) !== null,
      ) ?? null
    )
  }

  /** The one person of whom an office has been told so far, where there is no second. */
  onlyOfficial(): EntityDraft | null {
    const held = [...this.#lastSeen.keys()].filter(({ roles }) => roles.size > 0)
    return held.length === 1 ? (held[0] ?? null) : null
  }

  #byOneName(mention: FoundMention, name: string, part: string, paragraph: number): Resolved {
    // "President Obama", where the report names another Obama in full, or none.
    const holder = mention.title === '' ? null : holderNamed(name, mention.title, this.#published)
    if (holder !== null && (mention.iso === null || mention.iso === holder.iso)) {
      const entity = this.introduceHolder(holder.name, holder.gender, holder.iso, mention.title)
      if (entity.name !== name) entity.aliases.add(name)
      return { entity, ...resolvedBy('mentions/office-by-date') }
    }
    const namesakes = (this.#byPart.get(part) ?? []).filter((person) => compatible(person, mention))
    const named = namesakes.filter((person) => familyOf(person) === part)
    const candidates = named.length > 0 ? named : namesakes
    const seen = candidates.filter((person) => this.#lastSeen.has(person))
    const open = seen.length > 0 ? seen : candidates
    if (open.length === 0) {
      // A given name alone, of somebody who is told of by no other.
      const draft = newDraft('person', name, {
        parts: [part],
        gender: mention.gender ?? (mention.from === mention.name?.from ? genderOfGivenName(name) : null),
      })
      this.#file(part, draft)
      return { entity: draft, ...resolvedBy(mention.rule) }
    }
    if (open.length === 1) return { entity: open[0] ?? null, ...resolvedBy('mentions/family-name') }
    const titled =
      mention.title === ''
        ? []
        : open.filter((person) => [...person.roles].some((role) => mayBe(role, mention.title)))
    if (titled.length === 1)
      return { entity: titled[0] ?? null, ...resolvedBy('mentions/family-name-with-title') }
    const near = open.filter((person) => this.#lastSeen.get(person)?.paragraph === paragraph)
    if (near.length === 1) return { entity: near[0] ?? null, ...resolvedBy('mentions/nearest-namesake') }
    return { entity: null, ...resolvedBy('mentions/ambiguous-namesake') }
  }

  /**
   * "Georgy W. Mamin" after "Georgy Mamin", "Mohammed al-Sadr" after "Mohammed Ali al-Sadr", "Joe Doe" after "Joseph Doe": first and last
   * word agree. "Suu Kyi" after "Aung San Suu Kyi": the end of one is the other.
   */
  #variantOf(parts: readonly string[]): EntityDraft | undefined {
    const last = parts.at(-1) ?? ''
    const alike = (this.#byPart.get(last) ?? []).filter(
      (person) => person.parts.length >= 2 && isVariant(person.parts, parts),
    )
    return alike.length === 1 ? alike[0] : undefined
  }

  /** The report told the end of the name first. */
  #lengthen(person: EntityDraft, name: string, parts: readonly string[]): void {
    for (const part of parts) if (part.length > 1 && !person.parts.includes(part)) this.#file(part, person)
    person.aliases.add(person.name)
    person.aliases.delete(name)
    person.name = name
    person.parts = parts
    person.key = `person:${parts.join(' ')}`
  }

  #file(part: string, draft: EntityDraft): void {
    const list = this.#byPart.get(part)
    if (list === undefined) this.#byPart.set(part, [draft])
    // More namesakes than this tell nothing, and would make reading slow.
    else if (list.length < 20 && !list.includes(draft)) list.push(draft)
  }

  #learn(person: EntityDraft, mention: FoundMention): void {
    if (mention.title !== '') person.roles.add(mention.title)
    person.iso ??= mention.iso
    person.gender ??= mention.gender
  }
}

function isVariant(known: readonly string[], parts: readonly string[]): boolean {
  if (known.at(-1) !== parts.at(-1)) return false
  if (sameGivenName(known[0] ?? '', parts[0] ?? '')) return true
  return endsWith(known, parts) || endsWith(parts, known)
}

/** "Suu Kyi" in "Aung San Suu Kyi": the last two words or more. */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length >= 2 && short.every((part, at) => part === long[long.length - short.length + at])
}

function sameGivenName(a: string, b: string): boolean {
  return a === b || (FORMS.get(a)?.some((row) => row.includes(b)) ?? false)
}

const FORMS: ReadonlyMap<string, readonly (readonly string[])[]> = formsOf()

function formsOf(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const row of NICKNAMES) for (const name of row) found.set(name, [...(found.get(name) ?? []), row])
  return found
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
