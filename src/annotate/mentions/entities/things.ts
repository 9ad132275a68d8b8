import type { EntityType } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { countryName } from '../gazetteer.ts'
import { type EntityDraft, newDraft, normalised } from './entity-draft.ts'

/** The countries, places, organisations, outlets and other things that a report names. */
export class Things {
  readonly #byKey = new Map<string, EntityDraft>()
  readonly #byName = new Map<string, EntityDraft>()

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
