import type { Gender } from '../../../lexicon/en/names/first-names.ts'
import type { Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import type { Place } from './antecedent-features.ts'
import type { EntityDraft } from './entity-draft.ts'

/** What was named in one sentence, in order. */
interface Named {
  readonly sentence: number
  readonly entities: EntityDraft[]
}

/** Over how many sentences "both" and "the two" go back, and how many entities of a sentence are looked at. */
const SENTENCES_BACK = 2
const MOST = 12
/** Over how many sentences two who were told of as such are told of again. */
const AGAIN = 6

/** The two whom "both", "the two", "the pair" or "both men" mean: the only two of their kind that a sentence shortly before names. */
export class Pairs {
  /** The last sentences that named anything, the last one last. */
  readonly #named: Named[] = []

  #last: { readonly sentence: number; readonly two: readonly EntityDraft[] } | null = null

  see(entity: EntityDraft, { sentence }: Place): void {
    if (!KINDS.has(entity.type) || entity.plural) return
    const last = this.#named.at(-1)
    if (last === undefined || last.sentence !== sentence) {
      this.#named.push({ sentence, entities: [entity] })
      if (this.#named.length > SENTENCES_BACK + 1) this.#named.shift()
    } else if (!last.entities.includes(entity) && last.entities.length < MOST) last.entities.push(entity)
  }

  /** `null` where nothing before has just two of the kind. */
  meantBy(tokens: readonly Token[], { mention, sentence }: Place): readonly EntityDraft[] | null {
    const kinds = kindsOf(tokens, mention)
    if (kinds === null) return null
    const found = this.#namedBefore(kinds, mention, sentence)
    if (found === 'more') return null
    // "The couple" goes on to be those that it was.
    const before = this.#last !== null && sentence - this.#last.sentence <= AGAIN ? this.#last.two : null
    const two = found ?? (before !== null && agree(before, mention) ? before : null)
    if (two !== null) this.#last = { sentence, two }
    return two
  }

  #namedBefore(
    kinds: readonly EntityDraft['type'][],
    mention: FoundMention,
    sentence: number,
  ): readonly EntityDraft[] | 'more' | null {
    for (const named of this.#named.toReversed()) {
      if (sentence - named.sentence > SENTENCES_BACK) return null
      for (const kind of kinds) {
        const two = named.entities.filter(({ type }) => type === kind)
        if (two.length === 2 && agree(two, mention)) {
          if (named.sentence < sentence) this.#named.push({ sentence, entities: [...two] })
          return two
        }
        // Three people, and "both" may be any two of them.
        if (two.length > 2) return 'more'
      }
    }
    return null
  }
}

const KINDS: ReadonlySet<string> = new Set(['person', 'country', 'organization', 'outlet'])

/** "Both men" are no women. */
function agree(two: readonly EntityDraft[], { noun }: FoundMention): boolean {
  const gender = GENDERS.get(noun) ?? null
  return gender === null || two.every((one) => one.gender === null || one.gender === gender)
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...'men brothers sons boys kings princes'.split(' ').map((noun) => [noun, 'm'] as const),
  ...'women sisters daughters girls queens princesses'.split(' ').map((noun) => [noun, 'f'] as const),
])

/** Which kinds of entity a phrase for two may mean, the likelier first; `null` for a phrase that is none. */
function kindsOf(
  tokens: readonly Token[],
  { noun, form, from, head, type }: FoundMention,
): readonly EntityDraft['type'][] | null {
  if (form !== 'nominal') return null
  const opener = tokens[from]?.lower
  if (noun === 'both' || noun === 'two') return from === head || opener === 'the' ? ANY : null
  if (opener === 'the' && from === head - 1 && PAIRS.has(noun)) return ANY
  const counted = opener === 'both' || (opener === 'the' && tokens[from + 1]?.lower === 'two')
  if (!counted || from !== head - (opener === 'both' ? 1 : 2)) return null
  if (COUNTRIES.has(noun)) return ['country']
  // Those who negotiate are states and bodies before they are the people who are named with them.
  if (SIDES.has(noun)) return ['country', 'organization', 'person']
  if (BODIES.has(noun)) return ['organization', 'outlet']
  return type === 'group' ? ['person'] : null
}

const ANY = ['person', 'country', 'organization'] as const
const PAIRS: ReadonlySet<string> = new Set(['pair', 'duo', 'couple'])
const COUNTRIES: ReadonlySet<string> = new Set(['countries', 'nations', 'states', 'governments', 'capitals'])
const SIDES: ReadonlySet<string> = new Set([
  'sides',
  'parties',
  'rivals',
  'allies',
  'neighbours',
  'neighbors',
])
const BODIES: ReadonlySet<string> = new Set(
  'companies firms banks agencies groups organizations organisations unions clubs papers newspapers networks'.split(
    ' ',
  ),
)
