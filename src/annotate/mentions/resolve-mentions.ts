import { OUTLET_HEADS } from '../../lexicon/en/names/organizations.ts'
import type { Sentence, Token } from '../../model/annotation.ts'
import { bySpan } from '../../model/span.ts'
import type { Place } from './entities/antecedent-features.ts'
import { Antecedents, type Choice, type Weights } from './entities/antecedents.ts'
import type { EntityDraft } from './entities/entity-draft.ts'
import { Groups } from './entities/groups.ts'
import { namedLater } from './entities/named-later.ts'
import { Pairs } from './entities/pairs.ts'
import { People, type Resolved, resolvedBy } from './entities/people.ts'
import { predicateNouns } from './entities/predicates.ts'
import { quotedSpeakers } from './entities/quoted-speakers.ts'
import { relativeTo } from './entities/relative-pronouns.ts'
import { Things } from './entities/things.ts'
import { joinedByAnd, Together } from './entities/together.ts'
import { apposedOffices, shortNameOf } from './entities/told-beside.ts'
import type { FoundMention } from './found-mention.ts'
import { placesOf } from './phrases/places.ts'
import { findQuotations } from './quotations.ts'
import { firstAndSecondPerson } from './speaking/first-and-second-person.ts'
import { writersOf } from './speaking/writers.ts'

/** A found mention with whom it means. */
export interface ResolvedMention extends Resolved {
  readonly mention: FoundMention
}

/** How sure a pronoun must be of whom it means for its gender to be theirs. */
const SURE_OF_GENDER = 0.8

/** How surely somebody must be meant to be one of two. */
const SURE_OF_PAIR = 0.6

export interface ResolveOptions {
  /** Day of the report, `YYYY-MM-DD`, or what is known of it; offices named without a name are resolved by it. */
  readonly published?: string
  /** The names in the report's byline. */
  readonly byline?: readonly string[]
  /** The name of whoever the headline says is interviewed. */
  readonly interviewed?: string | null
  readonly tell?: Choice
  /** For training: others than those that it made. */
  readonly weights?: Weights
}

/**
 * Whom each mention means. Full names first, so that a bare family name may stand before them; then all in the order in which they
 * can be understood: a possessor before what is theirs, who says a quotation before what stands in it.
 */
export function resolveMentions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  { published = '', byline = [], interviewed = null, tell, weights }: ResolveOptions = {},
): readonly ResolvedMention[] {
  const people = new People(published)
  const things = new Things()
  const groups = new Groups(tokens, people, things, published)
  const antecedents = new Antecedents(tell, weights)
  const pairs = new Pairs()
  for (const mention of mentions) {
    const person = isPerson(mention) ? people.introduce(nameOf(text, mention)) : null
    // "Mr. Marsh" is not Lena Marsh, who is named in full only later.
    if (person !== null) person.gender ??= mention.gender
  }
  const beside = apposedOffices(tokens, mentions)
  const subjectOf = predicateNouns(tokens, mentions)
  const indexOf = new Map(mentions.map((mention, index) => [mention, index]))
  const quotations = findQuotations(sentences, tokens)
  const places = placesOf(sentences, tokens, mentions, quotations)
  const joined = joinedByAnd(tokens, mentions)
  const phrases = joined.map(({ phrase }) => phrase)
  const together = new Together(joined, placesOf(sentences, tokens, phrases, quotations))
  const speakers = quotedSpeakers(quotations, places)
  const quotationsOf = quotationsBySpeaker(speakers)
  const resolved: (ResolvedMention | undefined)[] = []
  const entityOf = new Map<FoundMention, EntityDraft>()
  const writersOfDocument = new Map<EntityDraft, EntityDraft>()
  let lastOutlet: EntityDraft | null = null
  const outletsByLast = new Map<string, EntityDraft>()
  let longName: { readonly mention: FoundMention; readonly entity: EntityDraft } | null = null

  for (const at of mentions.keys()) {
    understand(at)
    const mention = mentions[at]
    const both = mention === undefined ? null : together.endingWith(mention, entityOf)
    if (both !== null) antecedents.see(both.entity, both.place)
  }
  const entities = mentions.map((_, at) => resolved[at]?.entity ?? null)
  const asked = interviewed === null ? null : people.called(interviewed)
  const spoken = { text, sentences, tokens, places, entities, asked }
  const [writer] = byline.length === 1 ? byline.map((name) => people.called(name)) : []
  const whole = { to: Number.POSITIVE_INFINITY }
  const written = writer === undefined ? writersOf(spoken) : [{ ...whole, writer }]
  const speakerOf = (quotation: number) => antecedents.speakerOf(quotation)
  const persons = firstAndSecondPerson({ ...spoken, speakerOf, sayingAt: speakers, written })
  for (const [at, person] of persons) {
    const mention = mentions[at]
    if (mention !== undefined) resolved[at] = { mention, ...person }
  }
  const told = resolved.filter((one) => one !== undefined)
  const later = namedLater(told, beside.officeOf)
  return [...told, ...together.told()]
    .map((one) => {
      const known = one.entity === null ? null : groups.whoIs(one.entity)
      const person = known === null ? undefined : later.get(known)
      if (person !== undefined && one.rule === 'mentions/office-open')
        return { ...one, entity: person, ...resolvedBy('mentions/named-later') }
      const entity = person ?? known
      return entity === one.entity ? one : { ...one, entity }
    })
    .sort(byMention)

  function understand(at: number): void {
    const place = places[at]
    if (place === undefined || resolved[at] !== undefined) return
    const speaker = place.quotation === -1 ? undefined : speakers.get(place.quotation)
    const { mention } = place
    // Marked, so that a circle of mentions that wait for one another ends.
    resolved[at] = { mention, entity: null, rule: mention.rule, confidence: 0 }
    if (speaker !== undefined) understand(speaker)
    if (hasPossessor(at)) understand(at + 1)
    const person = beside.personOf.get(mention)
    if (person !== undefined) understand(indexOf.get(person) ?? at)
    const found = resolve(place, at)
    resolved[at] = { mention, ...found }
    if (found.entity !== null) learn(found.entity, place, at)
  }

  function learn(entity: EntityDraft, place: Place, at: number): void {
    const { mention } = place
    entityOf.set(mention, entity)
    const office = beside.officeOf.get(mention)
    if (office !== undefined && entity.type === 'person') {
      entity.roles.add(office.title)
      entity.iso ??= office.iso
      entity.gender ??= office.gender
    }
    if (
      mention.form === 'pronoun' &&
      entity.type === 'person' &&
      (resolved[at]?.confidence ?? 0) > SURE_OF_GENDER
    )
      entity.gender ??= mention.gender
    if (entity.type === 'person') people.see(entity, place.paragraph, at)
    if ((resolved[at]?.confidence ?? 0) > SURE_OF_PAIR) pairs.see(entity, place)
    if (mention.noun !== 'who' && mayBeMeantLater(tokens, mention)) antecedents.see(entity, place)
    if (mention.name !== null && entity.type !== 'person') things.see(entity, place.sentence)
    // Whoever wrote a document is told of with it: "the report … They say …".
    const owner = possessorOf(at)
    if (owner?.type === 'other' && entity.type === 'group' && entity.plural)
      writersOfDocument.set(owner, entity)
    const documentWriters = mention.form === 'pronoun' ? undefined : writersOfDocument.get(entity)
    if (documentWriters !== undefined) antecedents.see(documentWriters, place)
    for (const quotation of quotationsOf.get(at) ?? []) antecedents.says(quotation, entity)
    if (mention.name !== null && entity.type === 'outlet') {
      lastOutlet = entity
      outletsByLast.set(entity.name.split(' ').at(-1) ?? '', entity)
    }
    if (mention.name !== null && entity.type !== 'person') longName = { mention, entity }
  }

  /** "His aides", "Marsh's brother": the mention that opens this one owns it. */
  function hasPossessor(at: number): boolean {
    const owner = places[at + 1]
    return owner?.possessive === true && owner.mention.to <= (mentions[at]?.head ?? 0)
  }

  function possessorOf(at: number): EntityDraft | null {
    const owner = hasPossessor(at) ? mentions[at + 1] : undefined
    return owner === undefined ? null : (entityOf.get(owner) ?? null)
  }

  function resolve(place: Place, at: number): Resolved {
    const { mention } = place
    if (mention.noun === 'who') return relativeTo(tokens, mentions, at, entityOf)
    if (mention.form === 'pronoun') return antecedents.resolve(place)
    const person = beside.personOf.get(mention)
    const apposed =
      person === undefined ? null : (entityOf.get(person) ?? people.introduce(nameOf(text, person)))
    if (apposed !== null) return { entity: apposed, ...resolvedBy('mentions/apposition') }
    if (isPerson(mention)) {
      const found = people.resolve(mention, nameOf(text, mention), place.paragraph, at)
      const owner = possessorOf(at)
      if (owner !== null && found.entity !== null && mention.title !== '')
        groups.named(place, owner, found.entity)
      return found
    }
    const subject = subjectOf.get(mention)
    const described = subject === undefined ? undefined : entityOf.get(subject)
    if (described?.type === 'person' && !described.plural && agreesWith(described, mention)) {
      if (!mention.weak) described.roles.add(mention.title)
      return { entity: described, ...resolvedBy('mentions/predicate') }
    }
    const inner = mention.name === null ? namedInside(mentions, at) : null
    if (inner !== null) return things.named(inner, nameOf(text, inner))
    if (
      lastOutlet !== null &&
      mention.name === null &&
      mention.type === 'outlet' &&
      mention.definite &&
      !mention.noun.endsWith('s') &&
      mention.noun !== 'media' &&
      mention.iso === null &&
      namedWithin(mentions, at) === null
    )
      return { entity: lastOutlet, ...resolvedBy('mentions/last-outlet') }
    const named =
      mention.type === 'outlet' && mention.name === null ? apposedName(tokens, mentions, at) : null
    if (named !== null) return things.named(named, nameOf(text, named))
    const two = pairs.meantBy(tokens, place)
    if (two !== null) return { entity: together.of(two), ...resolvedBy('mentions/both') }
    if (mention.name === null || mention.type === 'group') {
      return groups.resolve(place, possessorOf(at))
    }
    const written = nameOf(text, mention)
    // "The Post", of the Larne Post.
    const outlet = OUTLET_HEADS.has(written) ? outletsByLast.get(written) : undefined
    if (outlet !== undefined) return { entity: outlet, ...resolvedBy('mentions/short-name') }
    if (longName !== null && shortNameOf(tokens, longName.mention, mention, longName.entity.name, written)) {
      things.introduceShortName(written, longName.entity)
      return { entity: longName.entity, ...resolvedBy('mentions/short-name') }
    }
    return things.named(mention, written)
  }
}

function agreesWith({ gender, iso }: EntityDraft, mention: FoundMention): boolean {
  if (gender !== null && mention.gender !== null && gender !== mention.gender) return false
  return iso === null || mention.iso === null || iso === mention.iso
}

function byMention(a: ResolvedMention, b: ResolvedMention): number {
  return bySpan(a.mention, b.mention)
}

function quotationsBySpeaker(speakers: ReadonlyMap<number, number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [quotation, speaker] of speakers) {
    const own = found.get(speaker)
    if (own === undefined) found.set(speaker, [quotation])
    else own.push(quotation)
  }
  return found
}

/** "NTV television", "the Harrow party": the name that stands inside a noun phrase for an outlet, or right before a noun for a body. */
function namedInside(mentions: readonly FoundMention[], at: number): FoundMention | null {
  const outer = mentions[at]
  for (let next = at + 1; next < at + 4; next++) {
    const inner = mentions[next]
    if (outer === undefined || inner === undefined || inner.to > outer.to) return null
    if (inner.name === null) continue
    if (inner.type === 'outlet' && outer.type === 'outlet') return inner
    const body = outer.type === 'group' && outer.definite && !outer.plural && BODIES_BY_NAME.has(outer.noun)
    if (inner.type === 'organization' && body && inner.to === outer.head && outer.to === outer.head + 1)
      return inner
  }
  return null
}

/** "A Turkish newspaper, [Hurriyet],": the name that commas set behind the noun for an outlet. */
function apposedName(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  at: number,
): FoundMention | null {
  const outer = mentions[at]
  if (outer === undefined || outer.noun.endsWith('s') || tokens[outer.to]?.text !== ',') return null
  const named = mentions.slice(at + 1, at + 5).find(({ from }) => from === outer.to + 1)
  const isClosed = named !== undefined && /^[,.;]$/.test(tokens[named.to]?.text ?? '.')
  return isClosed && named.name !== null && named.type !== 'person' && named.type !== 'country' ? named : null
}

/** "The Vladivostok newspaper": a name within, which tells it from the outlet named last. */
function namedWithin(mentions: readonly FoundMention[], at: number): FoundMention | null {
  const [outer, inner] = [mentions[at], mentions[at + 1]]
  return outer && inner && inner.name !== null && inner.to <= outer.head ? inner : null
}

/** Nouns that after the name of a body mean itself: not "the Harrow board", which is a part of it. */
const BODIES_BY_NAME: ReadonlySet<string> = new Set(
  'party company firm group organization organisation agency union movement coalition alliance bank'.split(
    ' ',
  ),
)

/** Pronouns do not go back to a country that only modifies a noun: "U.S. dollars". */
function mayBeMeantLater(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.name === null || mention.type === 'person') return true
  const next = tokens[mention.to]
  if (next === undefined || next.sentence !== tokens[mention.from]?.sentence) return true
  // "The French agree", but not "French wine", "a French-built ship".
  if (mention.name.entry?.kind === 'demonym') return !/^(?:NOUN|PROPN|ADJ|ADV|NUM|PUNCT)$/.test(next.upos)
  return next.upos !== 'NOUN'
}

function isPerson(mention: FoundMention): boolean {
  return mention.name !== null && mention.type === 'person'
}

function nameOf(text: string, { name }: FoundMention): string {
  return name === null ? '' : text.slice(name.start, name.end).replace(/\s+/g, ' ')
}
