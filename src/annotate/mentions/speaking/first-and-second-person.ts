import type { EntityDraft } from '../entities/entity-draft.ts'
import { type Resolved, resolvedBy } from '../entities/people.ts'
import { addresseesOf, spokenTo } from './addressed.ts'
import { introducedIn } from './introduced.ts'
import type { Speaking } from './spoken.ts'
import { turnsOf } from './turns.ts'

/**
 * Whom "I", "we", "you" and the labels "Q" and "A" mean, by the index of their place: inside a quotation whoever says it and to whom; else whoever has the word in a
 * transcript or an interview; else who says "I am Jane Roe"; else the one who wrote the report. Those that stay open are left out.
 */
export function firstAndSecondPerson(speaking: Speaking): ReadonlyMap<number, Resolved> {
  const { places, speakerOf, written } = speaking
  const found = new Map<number, Resolved>()
  if (!places.some(({ mention }) => PERSONS.has(mention.noun))) return found
  const turns = turnsOf(speaking)
  const introduced = introducedIn(speaking)
  const called = addresseesOf(speaking)
  let next = 0
  for (const [at, { mention, quotation, sentence, paragraph }] of places.entries()) {
    if (!PERSONS.has(mention.noun)) continue
    while ((turns[next]?.to ?? Number.POSITIVE_INFINITY) <= sentence) next++
    const turn = (turns[next]?.from ?? Number.POSITIVE_INFINITY) <= sentence ? turns[next] : undefined
    const speaker = speakerOf(quotation)
    const put = (entity: EntityDraft | null | undefined, rule: string) => {
      if (entity == null) return
      const others = mention.noun === 'we' && entity.type === 'person'
      found.set(at, { entity, ...resolvedBy(others ? 'mentions/pronoun-speaker-and-others' : rule) })
    }
    if (mention.noun === 'turn label') put(turn?.speaker, 'mentions/pronoun-turn')
    else if (mention.noun === 'you') {
      const name = called.get(sentence)
      if (name !== undefined) put(name, 'mentions/pronoun-called')
      else if (quotation !== -1) put(spokenTo(speaking, quotation), 'mentions/pronoun-addressee')
      else put(turn?.addressee, 'mentions/pronoun-addressee')
    } else if (quotation !== -1) put(speaker, 'mentions/pronoun-speaker')
    else if (turn !== undefined) put(turn.speaker, 'mentions/pronoun-turn')
    else if (introduced !== null) put(introduced, 'mentions/pronoun-introduced')
    else put(written.find(({ to }) => to >= paragraph)?.writer, 'mentions/pronoun-writer')
  }
  return found
}

const PERSONS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'turn label'])
