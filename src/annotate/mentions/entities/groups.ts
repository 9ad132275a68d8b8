import type { FoundMention } from '../found-mention.ts'
import { countryName } from '../gazetteer.ts'
import type { Place } from './antecedent-features.ts'
import { type EntityDraft, newDraft } from './entity-draft.ts'
import { holderOf } from './offices-by-date.ts'
import { type People, type Resolved, resolvedBy } from './people.ts'
import type { Things } from './things.ts'

/** A group, a body or somebody unnamed, as later phrases go back to it. */
interface Told {
  readonly draft: EntityDraft
  /** Whose it is: "his aides". */
  readonly owner: EntityDraft | null
}

/** The unnamed of a report: groups, bodies, documents, and single people told by what they are. */
export class Groups {
  readonly #byNoun = new Map<string, Told[]>()
  readonly #people: People
  readonly #things: Things
  readonly #published: string

  constructor(people: People, things: Things, published: string) {
    this.#people = people
    this.#things = things
    this.#published = published
  }

  /** @param owner whose the mention is, where it opens with a possessor: "his aides". */
  resolve(place: Place, owner: EntityDraft | null): Resolved {
    const { mention } = place
    if (mention.form === 'nominal' && mention.type === 'person' && !mention.plural)
      return this.#person(mention, owner)
    const iso = mention.iso ?? (owner?.type === 'country' ? owner.iso : null)
    if (iso !== null && STATES.has(mention.noun))
      return {
        entity: this.#things.country(iso, countryName(iso)),
        ...resolvedBy('mentions/government-of-country'),
      }
    // "Officials" told of anew may be others; "Avarian port officials" are taken for those of before.
    const anew = mention.indefinite && (!mention.plural || !mention.title.includes(' '))
    const known = anew ? undefined : this.#known(mention, owner)
    if (known !== undefined) return { entity: known, ...resolvedBy('mentions/group-again') }
    const body =
      mention.definite && owner === null && !mention.plural && isBare(mention)
        ? this.#things.byKind(mention.noun, place.sentence)
        : null
    if (body !== null) return { entity: body, ...resolvedBy('mentions/body-by-kind') }
    return { entity: this.#start(mention, owner), ...resolvedBy(mention.rule) }
  }

  #person(mention: FoundMention, owner: EntityDraft | null): Resolved {
    if (mention.indefinite)
      return { entity: this.#start(mention, owner), ...resolvedBy('mentions/unnamed-person') }
    const iso = mention.iso ?? (owner?.type === 'country' ? owner.iso : null)
    const personal = owner !== null && owner.type !== 'country'
    const holder = personal ? null : this.#people.inOffice(mention.title, iso)
    if (holder !== null) return { entity: holder, ...resolvedBy('mentions/office-held') }
    const known = this.#known(mention, owner)
    if (known !== undefined) return { entity: known, ...resolvedBy('mentions/group-again') }
    const official =
      mention.definite && GENERAL.has(mention.title.toLowerCase()) ? this.#people.onlyOfficial() : null
    if (official !== null) return { entity: official, ...resolvedBy('mentions/only-official') }
    if (iso !== null && !personal) {
      const listed = holderOf(iso, mention.title, this.#published)
      if (listed !== null) {
        const entity = this.#people.introduceHolder(listed.name, listed.gender, iso, mention.title)
        return { entity, ...resolvedBy('mentions/office-by-date') }
      }
    }
    return { entity: this.#start(mention, owner), ...resolvedBy('mentions/office-open') }
  }

  /** The last of the same noun, if it is not another country's or another's: "his aides" are not "her aides". */
  #known(mention: FoundMention, owner: EntityDraft | null): EntityDraft | undefined {
    const alike = this.#byNoun.get(mention.noun) ?? []
    const open = alike
      .filter(({ draft }) => mention.iso === null || draft.iso === mention.iso)
      .filter((told) => owner === null || told.owner === owner)
      .map(({ draft }) => draft)
    const word = nameOf(mention).toLowerCase()
    const same = open.findLast((group) => group.name.toLowerCase() === word)
    return (
      same ??
      ((mention.definite || owner !== null) && (mention.type !== 'other' || mention.to === mention.head + 1)
        ? open.at(-1)
        : undefined)
    )
  }

  #start(mention: FoundMention, owner: EntityDraft | null): EntityDraft {
    const draft = newDraft(mention.type, nameOf(mention), {
      iso: mention.iso,
      gender: mention.gender,
      plural: mention.plural,
    })
    const list = this.#byNoun.get(mention.noun)
    if (list === undefined) this.#byNoun.set(mention.noun, [{ draft, owner }])
    else {
      list.push({ draft, owner })
      // The last few are all that a definite phrase goes back to.
      if (list.length > 8) list.shift()
    }
    return draft
  }
}

/** "The fund", with nothing that says which. */
function isBare(mention: FoundMention): boolean {
  return mention.title.toLowerCase() === mention.noun && mention.to === mention.head + 1
}

function nameOf(mention: FoundMention): string {
  return mention.title === '' ? mention.noun : mention.title
}

/** What anybody in an office may be called. */
const GENERAL: ReadonlySet<string> = new Set([
  'official',
  'politician',
  'diplomat',
  'executive',
  'spokesman',
  'spokeswoman',
])

/** With a country, these mean its government: "the Avarian side". */
const STATES: ReadonlySet<string> = new Set([
  'side',
  'government',
  'administration',
  'leadership',
  'regime',
  'cabinet',
])
