import type { Sentence, Token } from '../../model/annotation.ts'
import { Antecedents } from './entities/antecedents.ts'
import type { EntityDraft } from './entities/entity-draft.ts'
import { Groups } from './entities/groups.ts'
import { People, type Resolved } from './entities/people.ts'
import { Things } from './entities/things.ts'
import { apposedOffices, shortNameOf } from './entities/told-beside.ts'
import type { FoundMention } from './found-mention.ts'

/** A found mention with whom it means. */
export interface ResolvedMention extends Resolved {
  readonly mention: FoundMention
}

/** Whom each mention means. Full names first, so that a bare family name may stand before them; then all in reading order. */
export function resolveMentions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
): readonly ResolvedMention[] {
  const people = new People()
  const things = new Things()
  const groups = new Groups()
  const antecedents = new Antecedents()
  for (const mention of mentions) if (isPerson(mention)) people.introduce(nameOf(text, mention))
  const beside = apposedOffices(tokens, mentions)
  const resolved: ResolvedMention[] = []
  const entityOf = new Map<FoundMention, EntityDraft>()
  let lastOutlet: EntityDraft | null = null
  let longName: { readonly mention: FoundMention; readonly entity: EntityDraft } | null = null

  for (const [at, mention] of mentions.entries()) {
    const sentence = tokens[mention.from]?.sentence ?? 0
    const found = resolve(mention, at, sentence)
    resolved.push({ mention, ...found })
    const { entity } = found
    if (entity === null) continue
    entityOf.set(mention, entity)
    const office = beside.officeOf.get(mention)
    if (office !== undefined && entity.type === 'person') {
      entity.roles.add(office.title)
      entity.iso ??= office.iso
      entity.gender ??= office.gender
    }
    if (entity.type === 'person') people.see(entity, sentences[sentence]?.paragraph ?? 0, at)
    if (mayBeMeantLater(tokens, mention))
      antecedents.see(entity, mention, sentence, isSubject(tokens, mention))
    if (mention.name !== null && entity.type === 'outlet') lastOutlet = entity
    if (mention.name !== null && entity.type !== 'person') longName = { mention, entity }
  }
  return resolved

  function resolve(mention: FoundMention, at: number, sentence: number): Resolved {
    if (mention.form === 'pronoun') return antecedents.resolve(mention, sentence)
    const person = beside.personOf.get(mention)
    const apposed =
      person === undefined ? null : (entityOf.get(person) ?? people.introduce(nameOf(text, person)))
    if (apposed !== null) return { entity: apposed, rule: 'mentions/apposition' }
    if (isPerson(mention))
      return people.resolve(mention, nameOf(text, mention), sentences[sentence]?.paragraph ?? 0, at)
    const inner = mention.type === 'outlet' && mention.name === null ? outletInside(mentions, at) : null
    if (inner !== null) return { entity: things.named(inner, nameOf(text, inner)), rule: inner.rule }
    if (
      lastOutlet !== null &&
      mention.name === null &&
      mention.type === 'outlet' &&
      mention.definite &&
      !mention.noun.endsWith('s') &&
      mention.noun !== 'media' &&
      mention.iso === null
    )
      return { entity: lastOutlet, rule: 'mentions/last-outlet' }
    if (mention.name === null || mention.type === 'group') return groups.resolve(mention, people, things)
    const written = nameOf(text, mention)
    if (longName !== null && shortNameOf(tokens, longName.mention, mention, longName.entity.name, written)) {
      things.introduceShortName(written, longName.entity)
      return { entity: longName.entity, rule: 'mentions/short-name' }
    }
    return { entity: things.named(mention, written), rule: mention.rule }
  }
}

/** "NTV television": the name that stands inside a noun phrase for an outlet. */
function outletInside(mentions: readonly FoundMention[], at: number): FoundMention | null {
  const outer = mentions[at]
  for (let next = at + 1; next < at + 4; next++) {
    const inner = mentions[next]
    if (outer === undefined || inner === undefined || inner.to > outer.to) return null
    if (inner.name !== null && inner.type === 'outlet') return inner
  }
  return null
}

/** Pronouns do not go back to names of no known kind, nor to a country that only modifies a noun: "U.S. dollars". */
function mayBeMeantLater(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.name === null || mention.type === 'person') return true
  if (mention.type === 'other' || mention.name.entry?.kind === 'demonym') return false
  const next = tokens[mention.to]
  return next === undefined || next.upos !== 'NOUN' || next.sentence !== tokens[mention.from]?.sentence
}

function isPerson(mention: FoundMention): boolean {
  return mention.name !== null && mention.type === 'person'
}

function nameOf(text: string, { name }: FoundMention): string {
  return name === null ? '' : text.slice(name.start, name.end).replace(/\s+/g, ' ')
}

/** Whether a verb follows the mention, over one adverb at most. */
function isSubject(tokens: readonly Token[], mention: FoundMention): boolean {
  for (let at = mention.to; at < mention.to + 2; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[mention.from]?.sentence) return false
    if (token.upos === 'VERB' || token.upos === 'AUX') return true
    if (token.upos !== 'ADV') return false
  }
  return false
}
