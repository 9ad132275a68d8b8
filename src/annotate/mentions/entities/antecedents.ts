import { type Candidate, featuresOf, type Place } from './antecedent-features.ts'
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts'
import type { EntityDraft } from './entity-draft.ts'
import type { Resolved } from './people.ts'

/** An entity seen so far, and where. */
interface Seen {
  readonly entity: EntityDraft
  last: Place
  /** How often it was named or told of by a noun: what pronouns were taken for proves nothing. */
  count: number
  subjectIn: number
  /** The token at which it last spoke outside a quotation, or -1. */
  spokeAt: number
  /** Where it did so in a main clause. */
  spokeIn: Place | null
}

/** How many entities a report's pronouns look back on, and over how many sentences. */
const REMEMBERED = 60
const SENTENCES_BACK: Readonly<Record<string, number>> = { he: 20, she: 20, they: 8, it: 4 }
/** How many candidates are weighed. */
const WEIGHED = 24

/** The share of the weight that the best candidate must have: below it the pronoun stays open. */
const SURE_ENOUGH: Readonly<Record<string, number>> = { he: 0.3, she: 0.3, they: 0.3, it: 0.4 }

/** How sure it is that who spoke in the sentence before speaks on. */
const SPEAKS_ON = 0.9

/** A candidate with what speaks for and against it. */
export interface Weighed {
  readonly entity: EntityDraft
  readonly features: readonly string[]
}

/** What is told of each choice, for training; `anyGender` are those who would be candidates if gender told nothing. */
export type Choice = (
  pronoun: Place,
  candidates: readonly Weighed[],
  anyGender: () => readonly Weighed[],
) => void

/** How much each feature speaks for a candidate, by kind of pronoun. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What pronouns may stand for, in the order of reading. */
export class Antecedents {
  readonly #seen = new Map<EntityDraft, Seen>()
  readonly #saysQuotation = new Map<number, EntityDraft>()
  readonly #tell: Choice | null
  readonly #weights: Weights

  constructor(tell: Choice | null = null, weights: Weights = ANTECEDENT_WEIGHTS) {
    this.#tell = tell
    this.#weights = weights
  }

  see(entity: EntityDraft, place: Place): void {
    const known = this.#seen.get(entity)
    const subjectIn = place.subject ? place.sentence : (known?.subjectIn ?? -1)
    const spokeAt = place.speaks && place.quotation === -1 ? place.mention.from : (known?.spokeAt ?? -1)
    const isMain = place.speaks && place.quotation === -1 && place.main
    const spokeIn = isMain ? place : (known?.spokeIn ?? null)
    this.#seen.delete(entity)
    this.#seen.set(entity, {
      entity,
      last: place,
      count: (known?.count ?? 0) + (place.mention.form === 'pronoun' ? 0 : 1),
      subjectIn,
      spokeAt,
      spokeIn,
    })
    if (this.#seen.size <= REMEMBERED) return
    const oldest = this.#seen.keys().next().value
    if (oldest !== undefined) this.#seen.delete(oldest)
  }

  /** From now on it is known who says a quotation. */
  says(quotation: number, entity: EntityDraft): void {
    this.#saysQuotation.set(quotation, entity)
  }

  speakerOf(quotation: number): EntityDraft | null {
    return this.#saysQuotation.get(quotation) ?? null
  }

  /** The candidate that most speaks for; open where none does, or where another does nearly as well. */
  resolve(pronoun: Place): Resolved {
    const { noun } = pronoun.mention
    const weights = this.#weights[WEIGHTS_OF[noun] ?? '']
    if (weights === undefined) return { entity: null, rule: 'mentions/pronoun-open', confidence: 0 }
    const candidates = this.#weighed(pronoun, agrees)
    this.#tell?.(pronoun, candidates, () => this.#weighed(pronoun, agreesButInGender))
    const goesOn = this.#speaksOn(pronoun)
    if (goesOn) return { entity: goesOn, rule: 'mentions/pronoun-speaks-on', confidence: SPEAKS_ON }
    const scores = candidates.map(({ features }) => sumOf(features, weights))
    const open = sumOf(openFeatures(pronoun), weights)
    const most = Math.max(open, ...scores)
    const shares = scores.map((score) => Math.exp(score - most))
    const total = shares.reduce((sum, share) => sum + share, Math.exp(open - most))
    let best = -1
    for (const [at, share] of shares.entries()) if (best === -1 || share > (shares[best] ?? 0)) best = at
    const chosen = candidates[best]
    const confidence = chosen === undefined ? 0 : (shares[best] ?? 0) / total
    if (chosen === undefined || Math.exp(open - most) / total > confidence)
      return { entity: null, rule: 'mentions/pronoun-open', confidence: 0 }
    if (confidence < (SURE_ENOUGH[noun] ?? 1))
      return { entity: null, rule: 'mentions/pronoun-ambiguous', confidence: 0 }
    return { entity: chosen.entity, rule: RULES[noun] ?? 'mentions/pronoun-open', confidence }
  }

  /** "Ivo Tamm said P. Q, he said.": who spoke in the sentence before speaks on, as the press tells it, and nobody else did since. */
  #speaksOn(pronoun: Place): EntityDraft | null {
    const { mention, sentence, paragraph } = pronoun
    if (mention.noun !== 'he' && mention.noun !== 'she') return null
    if (!pronoun.speaks || !pronoun.main || pronoun.quotation !== -1) return null
    const spoke = [...this.#seen.values()].filter(
      ({ spokeIn }) => spokeIn?.sentence === sentence - 1 && spokeIn.paragraph === paragraph,
    )
    const [only] = spoke
    const sinceThen = [...this.#seen.values()].some(
      ({ entity, spokeIn }) => entity !== only?.entity && spokeIn?.sentence === sentence,
    )
    return only && spoke.length === 1 && !sinceThen && agrees(pronoun, only.entity) ? only.entity : null
  }

  #weighed(pronoun: Place, fits: typeof agrees): readonly Weighed[] {
    return this.#candidates(pronoun, fits).map((candidate) => ({
      entity: candidate.entity,
      features: featuresOf(pronoun, candidate),
    }))
  }

  /** Those that agree, the last mentioned first. */
  #candidates(pronoun: Place, fits: typeof agrees): readonly Candidate[] {
    const found: Candidate[] = []
    const reach = SENTENCES_BACK[pronoun.mention.noun] ?? 0
    const saidBefore = this.speakerOf(pronoun.quotationBefore)
    const says = pronoun.quotation === -1 ? null : this.speakerOf(pronoun.quotation)
    for (const { entity, last, count, subjectIn, spokeAt } of [...this.#seen.values()].reverse()) {
      if (pronoun.sentence - last.sentence > reach || !fits(pronoun, entity)) continue
      found.push({
        entity,
        last,
        count,
        subjectIn,
        spokeAt,
        spokeLast: false,
        saidBefore: entity === saidBefore,
        saysThis: entity === says,
        rank: found.length,
        rival: false,
      })
      if (found.length === WEIGHED) break
    }
    const rival = found.some(
      ({ entity }) => entity.gender !== null && entity.gender === pronoun.mention.gender,
    )
    const spokeLast = Math.max(...found.map(({ spokeAt }) => spokeAt))
    return found.map((candidate) => ({
      ...candidate,
      rival,
      spokeLast: spokeLast !== -1 && candidate.spokeAt === spokeLast,
    }))
  }
}

/** Features of leaving a pronoun open. */
export function openFeatures(pronoun: Place): readonly string[] {
  return [
    'open',
    ...(pronoun.speaks ? ['open-speaks'] : []),
    ...(pronoun.quotation === -1 ? [] : ['open-quotation']),
  ]
}

function sumOf(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}

/** Which weights a pronoun is weighed by. */
export const WEIGHTS_OF: Readonly<Record<string, string>> = {
  he: 'person',
  she: 'person',
  they: 'they',
  it: 'it',
}

const RULES: Readonly<Record<string, string>> = {
  he: 'mentions/pronoun-person',
  she: 'mentions/pronoun-person',
  they: 'mentions/pronoun-group',
  it: 'mentions/pronoun-thing',
}

function agrees(pronoun: Place, entity: EntityDraft): boolean {
  const { gender } = pronoun.mention
  return (
    agreesButInGender(pronoun, entity) &&
    (gender === null || entity.gender === null || entity.gender === gender)
  )
}

function agreesButInGender({ mention }: Place, entity: EntityDraft): boolean {
  switch (mention.noun) {
    case 'he':
    case 'she':
      return (entity.type === 'person' || (entity.type === 'other' && entity.key !== null)) && !entity.plural
    case 'they':
      // "Each scientist has their field": of one whom nothing tells but what they are.
      if (entity.type === 'person')
        return entity.key === null && entity.parts.length === 0 && entity.gender === null
      return entity.plural || (entity.type !== 'place' && entity.type !== 'other')
    case 'it':
      return !entity.plural && entity.type !== 'person'
    default:
      return false
  }
}
