import { BODY_NOUNS, type BodyNoun } from '../../../lexicon/en/bodies.ts'
import type { EntityType } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { countryName } from '../gazetteer.ts'
import { type EntityDraft, newDraft, normalised } from './entity-draft.ts'

/** The countries, places, organisations, outlets and other things that a report names. */
export class Things {
  readonly #byKey = new Map<string, EntityDraft>()
  readonly #byName = new Map<string, EntityDraft>()
  /** In which sentence each was last named, the last named last. */
  readonly #lastSeen = new Map<EntityDraft, number>()

  country(iso: string, name: string): EntityDraft {
    return this.#at(`country:${iso}`, () => newDraft('country', name, { key: `country:${iso}`, iso }))
  }

  /** @param written the name as it stands in the text. */
  named(mention: FoundMention, written: string): EntityDraft {
    const entry = mention.name?.entry ?? null
    if (mention.type === 'country' && entry !== null && entry.iso !== null) {
      const country = this.country(entry.iso, countryName(entry.iso))
      alias(country, written)
      return country
    }
    const name = entry?.name ?? written
    const word = normalised(name)
    const known = this.#byName.get(word)
    if (
      known !== undefined &&
      known.type === mention.type &&
      (mention.iso === null || known.iso === null || known.iso === mention.iso)
    ) {
      alias(known, written)
      return known
    }
    const key = keyOf(mention.type, word, entry === null, mention.iso)
    const draft = this.#at(key ?? `here:${mention.type}:${word}`, () =>
      newDraft(mention.type, name, { key, iso: mention.iso, plural: mention.plural }),
    )
    alias(draft, written)
    this.#byName.set(word, draft)
    return draft
  }

  /** Notes that a thing has been named, for "the union" to go back to. */
  see(draft: EntityDraft, sentence: number): void {
    this.#lastSeen.delete(draft)
    this.#lastSeen.set(draft, sentence)
    if (this.#lastSeen.size <= REMEMBERED) return
    const oldest = this.#lastSeen.keys().next().value
    if (oldest !== undefined) this.#lastSeen.delete(oldest)
  }

  /** The thing last named that a noun tells the kind of: "the fund" after the International Monetary Fund. */
  byKind(noun: string, sentence: number): { readonly entity: EntityDraft; readonly sentence: number } | null {
    const row = BODIES.get(noun)
    if (row === undefined) return null
    let best: { readonly entity: EntityDraft; readonly sentence: number } | null = null
    for (const [draft, at] of this.#lastSeen)
      if (sentence - at <= SENTENCES_BACK && isOfKind(draft, row, noun))
        best = { entity: draft, sentence: at }
    return best
  }

  /** "Avarian Steel Union (ASU)": from now on the short name means the long one. */
  introduceShortName(short: string, draft: EntityDraft): void {
    draft.aliases.add(short)
    this.#byName.set(normalised(short), draft)
  }

  #at(key: string, make: () => EntityDraft): EntityDraft {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const draft = make()
    this.#byKey.set(key, draft)
    return draft
  }
}

/** Organs that every country has are known across reports only with their country; groups never. */
function keyOf(type: EntityType, word: string, unknown: boolean, iso: string | null): string | null {
  if (type === 'group') return null
  if (type === 'organization' && unknown && ORGANS.test(word))
    return iso === null ? null : `organization:${iso}:${word}`
  return `${type}:${word}`
}

const ORGANS =
  /(?:ministry|department|parliament|army|navy|air force|police|court|cabinet|embassy|senate|congress|assembly|commission|committee|council|office|party|bank|agency|authority|service|bureau|union)$/

function alias(draft: EntityDraft, written: string): void {
  if (written !== draft.name) draft.aliases.add(written)
}

/** How many things, and over how many sentences, a noun for their kind goes back. */
const REMEMBERED = 30
const SENTENCES_BACK = 12

const BODIES: ReadonlyMap<string, BodyNoun> = new Map(
  BODY_NOUNS.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)),
)

function isOfKind(draft: EntityDraft, { names, types }: BodyNoun, noun: string): boolean {
  if (!types.some((type) => type === draft.type)) return false
  if (names === 'any') return true
  const words = [draft.name, ...draft.aliases].flatMap((name) => normalised(name).split(/[^\p{L}]+/u))
  return words.some((word) => word === noun || names.includes(word))
}
