import { BODY_NOUNS, type BodyNoun } from '../../../lexicon/en/names/bodies.ts'
import type { EntityType } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { countryName } from '../gazetteer.ts'
import { acronymIn, bodyName, initialsOf } from './body-names.ts'
import { type EntityDraft, newDraft, normalised } from './entity-draft.ts'
import { type Resolved, resolvedBy } from './people.ts'

/** The countries, places, organisations, outlets and other things that a report names. */
export class Things {
  readonly #byKey = new Map<string, EntityDraft>()
  readonly #byName = new Map<string, EntityDraft>()
  /** Bodies by their initials, which are their whole name where they are named by them alone; `null` where two have them. */
  readonly #initials = new Map<string, EntityDraft | null>()
  /** Bodies by the first word of their long names; `null` where two begin with it. */
  readonly #byFirst = new Map<string, EntityDraft | null>()
  readonly #firms = new Set<EntityDraft>()
  /** In which sentence each was last named, the last named last. */
  readonly #lastSeen = new Map<EntityDraft, number>()

  country(iso: string, name: string): EntityDraft {
    return this.#at(`country:${iso}`, () => newDraft('country', name, { key: `country:${iso}`, iso }))
  }

  /** @param written the name as it stands in the text. */
  named(mention: FoundMention, written: string): Resolved {
    const entry = mention.name?.entry ?? null
    if (mention.type === 'country' && entry !== null && entry.iso !== null) {
      const country = this.country(entry.iso, countryName(entry.iso))
      alias(country, written)
      return { entity: country, ...resolvedBy(mention.rule) }
    }
    const name = entry?.name ?? written
    const isBody = mention.type === 'organization'
    const word = isBody ? bodyName(name) : normalised(name)
    const known = this.#byName.get(word)
    if (
      known !== undefined &&
      known.type === mention.type &&
      (mention.iso === null || known.iso === null || known.iso === mention.iso)
    ) {
      const again = [known.name, ...known.aliases].some((one) => normalised(one) === normalised(written))
      alias(known, written)
      known.iso ??= mention.iso
      return { entity: known, ...resolvedBy(again || entry !== null ? mention.rule : 'mentions/same-body') }
    }
    const same = isBody && entry === null ? this.#byInitials(mention, name, word) : null
    if (same !== null) return { entity: same, ...resolvedBy('mentions/initials') }
    const long = entry === null ? this.#byFirst.get(normalised(written)) : undefined
    if (long && long.type === mention.type) {
      alias(long, written)
      return { entity: long, ...resolvedBy('mentions/first-word') }
    }
    const key = keyOf(mention.type, word, entry === null, mention.iso)
    const draft = this.#at(key ?? `here:${mention.type}:${word}`, () =>
      newDraft(mention.type, name, { key, iso: mention.iso, plural: mention.plural }),
    )
    alias(draft, written)
    this.#byName.set(word, draft)
    if (isBody && entry === null) this.#note(name, draft)
    if (mention.rule === 'mentions/body-by-context') this.#firms.add(draft)
    return { entity: draft, ...resolvedBy(mention.rule) }
  }

  /** "The IGC" after the International Grain Council, or the long name after the short one; not where two long names have these initials. */
  #byInitials(mention: FoundMention, name: string, word: string): EntityDraft | null {
    const short = acronymIn(name)
    const draft = this.#initials.get(short === '' ? initialsOf(name) : short) ?? null
    if (draft === null || (acronymIn(draft.name) === '') === (short === '')) return null
    if (mention.iso !== null && draft.iso !== null && mention.iso !== draft.iso) return null
    draft.aliases.add(short === '' ? draft.name : name)
    if (short === '') {
      draft.name = name
      draft.key = keyOf('organization', word, true, mention.iso)
      draft.iso ??= mention.iso
    }
    this.#byName.set(word, draft)
    return draft
  }

  #note(name: string, draft: EntityDraft): void {
    const [first = '', ...rest] = normalised(name).split(' ')
    if (rest.length > 0) {
      const namesake = this.#byFirst.get(first)
      this.#byFirst.set(first, namesake === undefined || namesake === draft ? draft : null)
    }
    const initials = acronymIn(name) || initialsOf(name)
    if (initials === '') return
    const other = this.#initials.get(initials)
    this.#initials.set(initials, other === undefined || other === draft ? draft : null)
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
      if (
        sentence - at <= SENTENCES_BACK &&
        (isOfKind(draft, row, noun) || (this.#firms.has(draft) && row.nouns.includes('company')))
      )
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
  if (type === 'organization' && unknown && ORGANS.test(word) && !isDistinctive(word))
    return iso === null ? null : `organization:${iso}:${word}`
  return `${type}:${word}`
}

const ORGANS =
  /(?:ministry|department|parliament|army|navy|air force|police|court|cabinet|embassy|senate|congress|assembly|commission|committee|council|office|party|bank|agency|authority|service|bureau|union)$/

/** "International grain council", but not "national security council", "central election commission": every country may have these. */
function isDistinctive(word: string): boolean {
  const words = word.split(/[^\p{L}']+/u).filter((one) => one !== '' && !/^(?:of|for|and|the|on)$/.test(one))
  return words.length >= 3 && words.slice(0, -1).some((one) => !OFFICIAL.has(one))
}

const OFFICIAL: ReadonlySet<string> = new Set(
  `national central federal state supreme high constitutional electoral election elections security defense defence foreign internal external affairs
justice interior finance economic economy health education trade labor labour police city county regional provincial district municipal military armed forces public
prosecution investigative investigation anti corruption human rights statistics reserve senate house lower upper people peoples popular general royal special
intelligence relations agriculture energy environment culture transport communist democratic socialist workers national's party ruling opposition
budget judiciary appropriations armed services oversight ethics planning development civil aviation border customs tax revenue nuclear atomic space`.split(
    /\s+/,
  ),
)

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
