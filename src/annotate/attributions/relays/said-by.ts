import type { FoundAttribution } from '../found-attribution.ts'
import { spanOf } from '../words.ts'
import { type Change, canSpeak, childOf, foundAt, phraseAt, relayed, type Scene } from './scene.ts'

/** How many words may name who says so. */
const LONGEST_NAME = 14

/**
 * "He was said by one daily to have told the staff that P": the daily says that he told P.
 * @param verb the index of "said".
 */
export function saidBy(scene: Scene, verb: number): Change | null {
  const { tokens } = scene
  if (tokens[verb]?.xpos !== 'VBN' || tokens[verb + 1]?.lower !== 'by') return null
  const to = infinitiveBehind(scene, verb + 2)
  const telling = to === null ? -1 : to + 2
  const subject = childOf(scene, verb, 'nsubj:pass', 'nsubj')
  const told = foundAt(scene, telling)
  const own = foundAt(scene, verb)
  if (to === null || subject === null || told === undefined || !canSpeak(scene, verb + 2, to)) return null
  const [carrier, cue, inner] = [
    spanOf(tokens, verb + 2, to),
    spanOf(tokens, verb, verb + 2),
    spanOf(tokens, to + 1, telling + 1),
  ]
  const last = told.content.at(-1)
  if (!carrier || !cue || !inner || last === undefined || last.start < inner.end) return null
  const content = [{ start: tokens[to]?.start ?? inner.start, end: last.end }]
  const outer = relayed(scene, { source: carrier, cue, content })
  const replaced = new Map<FoundAttribution, FoundAttribution | null>([
    [told, { ...told, source: phraseAt(scene, subject), cue: inner, inside: outer }],
  ])
  if (own && own !== told) replaced.set(own, null)
  return { replaced, added: [outer] }
}

/** The "to" of "to have told", behind who says so. */
function infinitiveBehind({ tokens, to, cues }: Scene, from: number): number | null {
  for (let at = from + 1; at < Math.min(to - 2, from + LONGEST_NAME); at++) {
    const token = tokens[at]
    if (token === undefined || /^[,;:.!?"“”]$/.test(token.text)) return null
    if (token.lower !== 'to') continue
    const [have, verb] = [tokens[at + 1], tokens[at + 2]]
    return have?.lower === 'have' && verb !== undefined && cues.kinds.has(verb.lemma) ? at : null
  }
  return null
}
