import { ADDRESSING_VERBS } from '../../../lexicon/en/interview-words.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Speaking, Spoken } from './spoken.ts'

/** Who is called by name in a sentence, by its index: "Jane, you know that". Two who are called are nobody. */
export function addresseesOf({ tokens, places, entities }: Spoken): ReadonlyMap<number, EntityDraft> {
  const found = new Map<number, EntityDraft>()
  const several = new Set<number>()
  for (const [at, { mention, sentence, role }] of places.entries()) {
    const entity = entities[at] ?? null
    const beforeYou = tokens[mention.to]?.text === ',' && tokens[mention.to + 1]?.lower === 'you'
    if ((role !== 'vocative' && !beforeYou) || entity?.type !== 'person' || mention.form === 'pronoun')
      continue
    if (tokens[mention.from - 1]?.sentence === sentence && !MARKS.test(tokens[mention.from - 1]?.text ?? ''))
      continue
    const known = found.get(sentence)
    if (known !== undefined && known !== entity) several.add(sentence)
    found.set(sentence, entity)
  }
  for (const sentence of several) found.delete(sentence)
  return found
}

const MARKS = /^\W+$/

/** Whom a quotation is said to: "Marsh told Doe: “You must go.”" */
export function spokenTo(
  { tokens, places, entities, sayingAt }: Speaking,
  quotation: number,
): EntityDraft | null {
  const saying = places[sayingAt.get(quotation) ?? -1]
  const verb = saying?.governor ?? -1
  if (saying === undefined || !ADDRESSING_VERBS.has(tokens[verb]?.lemma ?? '')) return null
  const first = sayingAt.get(quotation) ?? 0
  for (let at = Math.max(0, first - NEAR); at < Math.min(places.length, first + NEAR); at++) {
    const place = places[at]
    if (place === undefined || place.governor !== verb || at === first) continue
    const to = place.role === 'obl' && tokens[place.mention.from - 1]?.lower === 'to'
    if (place.role === 'obj' || place.role === 'iobj' || to) return entities[at] ?? null
  }
  return null
}

/** How many mentions away from who says it whom it is said to may stand. */
const NEAR = 6
