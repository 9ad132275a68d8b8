import { ALIKE_NOUNS } from '../../../lexicon/en/alike-nouns.ts'
import type { RuleId, Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { countryName } from '../gazetteer.ts'
import type { Place } from './antecedent-features.ts'
import { type Described, describedBy, goesBackTo, NOTHING_TOLD, openPossessor } from './described.ts'
import { type EntityDraft, newDraft } from './entity-draft.ts'
import { holderOf } from './offices-by-date.ts'
import { type People, type Resolved, resolvedBy } from './people.ts'
import type { Things } from './things.ts'

/** Whose something is; the pronoun where that stays open: "my colleagues" are not "your colleagues". */
type Owner = EntityDraft | string | null

/** A group, a body or somebody unnamed, as later phrases go back to it. */
interface Told {
  draft: EntityDraft
  /** Whose it is: "his aides". */
  readonly owner: Owner
  readonly described: Described
  /** The sentence in which it was last told of. */
  sentence: number
}

/** The unnamed of a report: groups, bodies, documents, and single people told by what they are. */
export class Groups {
  readonly #byNoun = new Map<string, Told[]>()
  readonly #people: People
  readonly #things: Things
  readonly #tokens: readonly Token[]
  readonly #published: string
  readonly #became = new Map<EntityDraft, EntityDraft>()

  constructor(tokens: readonly Token[], people: People, things: Things, published: string) {
    this.#tokens = tokens
    this.#people = people
    this.#things = things
    this.#published = published
  }

  /** @param possessor whose the mention is, where it opens with a possessor that is known: "his aides". */
  resolve(place: Place, possessor: EntityDraft | null): Resolved {
    const { mention } = place
    const owner = possessor ?? openPossessor(this.#tokens, mention)
    if (mention.form === 'nominal' && mention.type === 'person' && !mention.plural)
      return this.#person(place, owner)
    const iso = mention.iso ?? countryOf(owner)
    if (iso !== null && STATES.has(mention.noun))
      return {
        entity: this.#things.country(iso, countryName(iso)),
        ...resolvedBy('mentions/government-of-country'),
      }
    // "Officials" told of anew may be others; "Avarian port officials" are taken for those of before.
    const anew = mention.indefinite && (!mention.plural || !mention.title.includes(' '))
    const known = anew ? undefined : this.#known(place, owner)
    const bare = mention.definite && owner === null && isBare(mention)
    const body = bare && !mention.plural ? this.#things.byKind(mention.noun, place.sentence) : null
    if (body !== null && (known === undefined || body.sentence >= known.sentence))
      return { entity: body.entity, ...resolvedBy('mentions/body-by-kind') }
    if (known !== undefined) return this.#again(known, place, 'mentions/group-again')
    const alike = bare ? this.#alike(place) : undefined
    if (alike !== undefined) return this.#again(alike, place, 'mentions/group-by-another-noun')
    return { entity: this.#start(place, owner), ...resolvedBy(mention.rule) }
  }

  /** "Her father Jon Marsh": from now on her father is he; where she has but one, he was it before as well. */
  named(place: Place, owner: EntityDraft, person: EntityDraft): void {
    const noun = place.mention.title.toLowerCase().split(' ').at(-1) ?? ''
    const told = (this.#byNoun.get(noun) ?? []).findLast((one) => one.owner === owner)
    if (told !== undefined && told.draft.key === null && ONE_EACH.has(noun)) {
      this.#became.set(told.draft, person)
      told.draft = person
    } else if (told?.draft !== person)
      this.#file(noun, { draft: person, owner, sentence: place.sentence, described: NOTHING_TOLD })
  }

  /** Whom somebody unnamed turned out to be. */
  whoIs(entity: EntityDraft): EntityDraft {
    return this.#became.get(entity) ?? entity
  }

  #again(told: Told, { sentence }: Place, rule: RuleId): Resolved {
    told.sentence = sentence
    return { entity: told.draft, ...resolvedBy(rule) }
  }

  /** "The scientists" after "a research team": the last told of by a noun that may mean the same. */
  #alike({ mention, sentence }: Place): Told | undefined {
    let best: Told | undefined
    for (const noun of ALIKE.get(mention.noun) ?? []) {
      const last = this.#byNoun.get(noun)?.at(-1)
      if (
        last !== undefined &&
        sentence - last.sentence <= SENTENCES_BACK &&
        last.sentence >= (best?.sentence ?? 0)
      )
        best = last
    }
    return best
  }

  #person(place: Place, owner: Owner): Resolved {
    const { mention } = place
    if (mention.indefinite)
      return { entity: this.#start(place, owner), ...resolvedBy('mentions/unnamed-person') }
    const iso = mention.iso ?? countryOf(owner)
    const personal = owner !== null && countryOf(owner) === null
    const holder = personal ? null : this.#people.inOffice(mention.title, iso)
    if (holder !== null) return { entity: holder, ...resolvedBy('mentions/office-held') }
    const named =
      iso === null && owner === null && mention.definite ? this.#people.holderNamed(mention.title) : null
    if (named !== null) return { entity: named, ...resolvedBy('mentions/office-by-date') }
    const known = this.#known(place, owner)
    if (known !== undefined) return this.#again(known, place, 'mentions/group-again')
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
    return { entity: this.#start(place, owner), ...resolvedBy('mentions/office-open') }
  }

  /**
   * The last of the same noun that has all that this one is described by, if it is not another country's or another's: "his aides" are
   * not "her aides", "the older pupils" not "the younger pupils".
   */
  #known({ mention }: Place, owner: Owner): Told | undefined {
    const described = describedBy(this.#tokens, mention)
    const open = (this.#byNoun.get(mention.noun) ?? [])
      .filter(({ draft }) => mention.iso === null || draft.iso === mention.iso)
      .filter((told) => owner === null || told.owner === owner)
      .filter((told) => goesBackTo(described, told.described))
    const word = nameOf(mention).toLowerCase()
    const same = open.findLast(({ draft }) => draft.name.toLowerCase() === word)
    return (
      same ??
      ((mention.definite || owner !== null) && (mention.type !== 'other' || mention.to === mention.head + 1)
        ? open.at(-1)
        : undefined)
    )
  }

  #start({ mention, sentence }: Place, owner: Owner): EntityDraft {
    const draft = newDraft(mention.type, nameOf(mention), {
      iso: mention.iso,
      gender: mention.gender,
      plural: mention.plural,
    })
    this.#file(mention.noun, { draft, owner, sentence, described: describedBy(this.#tokens, mention) })
    return draft
  }

  #file(noun: string, told: Told): void {
    const list = this.#byNoun.get(noun) ?? []
    this.#byNoun.set(noun, list)
    list.push(told)
    // The last few are all that a definite phrase goes back to.
    if (list.length > 8) list.shift()
  }
}

/** Of a state: its code. */
function countryOf(owner: Owner): string | null {
  return typeof owner === 'object' && owner?.type === 'country' ? owner.iso : null
}

/** Of these nobody has two at a time. */
const ONE_EACH: ReadonlySet<string> = new Set(
  'father mother dad mom mum husband wife widow widower fiancé fiancée boss successor predecessor'.split(' '),
)

/** Over how many sentences another noun goes back. */
const SENTENCES_BACK = 8

const ALIKE: ReadonlyMap<string, readonly string[]> = new Map(
  ALIKE_NOUNS.flatMap(({ nouns }) =>
    nouns.map((noun) => [noun, nouns.filter((other) => other !== noun)] as const),
  ),
)

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
