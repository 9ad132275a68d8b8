import { overlaps } from '../../../model/span.ts'
import { spanOf } from '../words.ts'
import { type Change, canSpeak, endOfPhrase, foundAt, relayed, type Scene } from './scene.ts'

/** How many words may name who quotes. */
const LONGEST_NAME = 10

/**
 * "The officials, quoted by Yonhap, said that P": what they said stands in the words of the one who quotes them.
 * @param verb the index of "quoted".
 */
export function quotedBy(scene: Scene, verb: number): Change | null {
  const { tokens, found } = scene
  const token = tokens[verb]
  if (token?.xpos !== 'VBN' || !/^(?:by|in)$/.test(tokens[verb + 1]?.lower ?? '')) return null
  const end = endOfPhrase(scene, verb + 2, LONGEST_NAME)
  const [carrier, cue] = [spanOf(tokens, verb + 2, end), spanOf(tokens, verb, verb + 2)]
  if (!carrier || !cue || !canSpeak(scene, verb + 2, end)) return null
  const own = foundAt(scene, verb)
  const before = tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1]
  const main = found.find(({ source }) => source && before && overlaps(source, before))
  if (main === undefined || main === own || main.source === null || main.inside || main.content.length === 0)
    return null
  const outer = relayed(scene, { source: carrier, cue, content: main.content })
  const source = { start: main.source.start, end: Math.min(main.source.end, before?.end ?? main.source.end) }
  return {
    replaced: new Map([[main, { ...main, source, inside: outer }], ...(own ? [[own, null] as const] : [])]),
    added: [outer],
  }
}
