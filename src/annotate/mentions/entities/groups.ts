import type { FoundMention } from '../found-mention.ts'
import { countryName } from '../gazetteer.ts'
import { type EntityDraft, newDraft } from './entity-draft.ts'
import type { People, Resolved } from './people.ts'
import type { Things } from './things.ts'

/** The unnamed of a report: groups, bodies, documents, and single people told by what they are. */
export class Groups {
  readonly #byNoun = new Map<string, EntityDraft[]>()

  resolve(mention: FoundMention, people: People, things: Things): Resolved {
    if (mention.form === 'nominal' && mention.type === 'person' && !mention.plural)
      return this.#person(mention, people)
    if (mention.iso !== null && STATES.has(mention.noun))
      return {
        entity: things.country(mention.iso, countryName(mention.iso)),
        rule: 'mentions/government-of-country',
      }
    const known = mention.indefinite && !mention.plural ? undefined : this.#known(mention)
    return {
      entity: known ?? this.#start(mention),
      rule: known === undefined ? mention.rule : 'mentions/group-again',
    }
  }

  #person(mention: FoundMention, people: People): Resolved {
    if (mention.indefinite) return { entity: this.#start(mention), rule: 'mentions/unnamed-person' }
    const holder = people.inOffice(mention.title, mention.iso)
    if (holder !== null) return { entity: holder, rule: 'mentions/office-held' }
    const known = this.#known(mention)
    if (known !== undefined) return { entity: known, rule: 'mentions/group-again' }
    const official =
      mention.definite && GENERAL.has(mention.title.toLowerCase()) ? people.onlyOfficial() : null
    if (official !== null) return { entity: official, rule: 'mentions/only-official' }
    return { entity: null, rule: 'mentions/office-open' }
  }

  /** The last group of the same noun, if its country is not another. */
  #known(mention: FoundMention): EntityDraft | undefined {
    const alike = this.#byNoun.get(mention.noun) ?? []
    const open = alike.filter((group) => mention.iso === null || group.iso === mention.iso)
    const word = nameOf(mention).toLowerCase()
    const same = open.findLast((group) => group.name.toLowerCase() === word)
    return (
      same ??
      (mention.definite && (mention.type !== 'other' || mention.to === mention.head + 1)
        ? open.at(-1)
        : undefined)
    )
  }

  #start(mention: FoundMention): EntityDraft {
    const draft = newDraft(mention.type, nameOf(mention), {
      iso: mention.iso,
      gender: mention.gender,
      plural: mention.plural,
    })
    const list = this.#byNoun.get(mention.noun)
    if (list === undefined) this.#byNoun.set(mention.noun, [draft])
    else {
      list.push(draft)
      // The last few are all that a definite phrase goes back to.
      if (list.length > 8) list.shift()
    }
    return draft
  }
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
