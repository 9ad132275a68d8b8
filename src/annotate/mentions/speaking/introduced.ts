import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Spoken } from './spoken.ts'

/** How many sentences of a text may pass before whoever tells it gives a name. */
const OPENING = 12

/** Whoever tells a text and gives a name in its opening, outside of quotations: "I am Jane Roe", "my name is Jane Roe"; `null` where nobody does. */
export function introducedIn({ tokens, places, entities }: Spoken): EntityDraft | null {
  const predicates = new Map<number, EntityDraft>()
  for (const [at, { mention, sentence, quotation, role, governor }] of places.entries()) {
    if (sentence > OPENING) break
    const entity = entities[at] ?? null
    if (mention.name === null || entity?.type !== 'person' || quotation !== -1) continue
    for (let token = mention.from; token < mention.to; token++) predicates.set(token, entity)
    // "My name's Jane Roe" read with the name as what hangs on the noun.
    if (role === 'appos' || role === 'nsubj') predicates.set(governor, entity)
  }
  // In single quotation marks it may be somebody else who says so.
  const quoting = new Set<number>()
  for (const { text, sentence } of tokens) {
    if (sentence > OPENING) break
    if (text === "'" || text === '‘') quoting.add(sentence)
  }
  for (const [at, { lower, head, relation, sentence }] of tokens.entries()) {
    if (sentence > OPENING) break
    if (quoting.has(sentence)) continue
    if (relation !== 'nsubj' || at > head) continue
    const isI = lower === 'i'
    const isMyName = lower === 'name' && tokens[at - 1]?.lower === 'my'
    if (!isI && !isMyName) continue
    const entity = predicates.get(head)
    if (entity !== undefined && isCopular(tokens, at, head)) return entity
  }
  return null
}

/** "I am Jane Roe", not "I am not Jane Roe". */
function isCopular(tokens: Spoken['tokens'], subject: number, head: number): boolean {
  let copula = false
  for (let at = subject + 1; at < head; at++) {
    const token = tokens[at]
    if (token?.xpos === 'MD' || token?.lower === "n't" || token?.lower === 'not') return false
    if (token?.head === head && token.relation === 'cop') copula = true
  }
  return copula
}
