import type { FoundMention } from '../found-mention.ts'
import type { EntityDraft } from './entity-draft.ts'
import type { Resolved } from './people.ts'

/** A mention already resolved, as a pronoun looks back on it. */
interface Antecedent {
  readonly entity: EntityDraft
  readonly sentence: number
  readonly to: number
  readonly subject: boolean
}

/** How many sentences, and how many mentions, a pronoun looks back. */
const SENTENCES_BACK = 3
const MENTIONS_BACK = 40

/** What pronouns may stand for: the last mentions of a report, in reading order. */
export class Antecedents {
  readonly #seen: Antecedent[] = []

  see(entity: EntityDraft, mention: FoundMention, sentence: number, subject: boolean): void {
    this.#seen.push({ entity, sentence, to: mention.to, subject })
    if (this.#seen.length > MENTIONS_BACK) this.#seen.shift()
  }

  /** The best that agrees in number and gender; subjects before others, near before far; open where two do as well. */
  resolve(pronoun: FoundMention, sentence: number): Resolved {
    const scores = new Map<EntityDraft, number>()
    for (const candidate of this.#seen) {
      const back = sentence - candidate.sentence
      if (back > SENTENCES_BACK || !agrees(pronoun, candidate.entity)) continue
      // "It" is of so many things that only what the last two sentences are about may be meant.
      if (pronoun.noun === 'it' && (back > 1 || (back === 1 && !candidate.subject))) continue
      const score = scoreOf(pronoun, candidate, back)
      scores.set(candidate.entity, Math.max(scores.get(candidate.entity) ?? Number.NEGATIVE_INFINITY, score))
    }
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
    if (first === undefined) return { entity: null, rule: 'mentions/pronoun-open' }
    if (second !== undefined && second[1] === first[1])
      return { entity: null, rule: 'mentions/pronoun-ambiguous' }
    return { entity: first[0], rule: RULES[pronoun.noun] ?? 'mentions/pronoun-open' }
  }
}

const RULES: Readonly<Record<string, string>> = {
  he: 'mentions/pronoun-person',
  she: 'mentions/pronoun-person',
  they: 'mentions/pronoun-group',
  it: 'mentions/pronoun-thing',
}

function agrees(pronoun: FoundMention, entity: EntityDraft): boolean {
  switch (pronoun.noun) {
    case 'he':
    case 'she':
      return (
        entity.type === 'person' &&
        !entity.plural &&
        (entity.gender === null || entity.gender === pronoun.gender)
      )
    case 'they':
      return entity.plural || entity.type === 'group'
    case 'it':
      return (
        !entity.plural &&
        (entity.type === 'country' ||
          entity.type === 'organization' ||
          entity.type === 'outlet' ||
          entity.type === 'group')
      )
    default:
      return false
  }
}

function scoreOf(pronoun: FoundMention, candidate: Antecedent, back: number): number {
  const certain = pronoun.gender !== null && candidate.entity.gender === pronoun.gender
  const isGroup = pronoun.noun === 'they' && candidate.entity.plural
  // One mention further back weighs less than anything else, and keeps two candidates from being level by chance.
  return (
    -8 * back +
    (candidate.subject ? 6 : 0) +
    (certain ? 5 : 0) +
    (isGroup ? 4 : 0) -
    Math.min(pronoun.from - candidate.to, 90) / 100
  )
}
